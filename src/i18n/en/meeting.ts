import type { meeting as da } from "../da/meeting.ts";
import type { Translation } from "../translation.ts";

/** Questions to settle at the first meeting. */
export const meeting: Translation<typeof da> = {
  questions: {
    planWill: "Is the council willing to plan for the project here, and when can it come on the agenda?",
    planTiming: "When can the area be taken into use, and what does the proposal or the order of development mean for the project?",
    planText: "What does the plan's document say of what the register has no number for?",
    dispensation: "Can a dispensation from the lokalplan be expected, and what must the application show?",
    landzone: "Can a landzone permit be given, or must the area have a lokalplan first?",
    nature: "What nature is protected on the spot, who surveys it, and can the building go round it?",
    culture: "What may not be touched for conservation orders, monuments and dykes, and who is to be asked?",
    groundwater: "Does the company threaten the groundwater, and which installations and substances must be described?",
    soil: "What is mapped in the soil, and does building and digging need a permit?",
    neighbours: "Can noise, smell, dust and traffic be kept within bounds for the neighbours, and what must be measured or calculated?",
    activity: "Does the company need an environmental approval, and when must it apply and be screened?",
    road: "Where shall the access be, and what does the authority of the road or the railway demand?",
    water: "Where can wastewater and rainwater be led, and must the water be held back on the plot?",
    energy: "What heat and how many charging points must there be?",
    company: "What must the company tell before the rest can be decided?",
    placing: "Where on the plot must the building stand to keep clear of what is protected or mapped?",
    coordinator: "Who is the company's one contact, and who in the municipality holds the case together?",
    schedule: "When must the company be running, and which steps can run at the same time?",
    supply: "Do the power grid, the fibre network and the water supply have room for the company?",
    land: "Can the plot be had, at what price and on what terms?",
  },
};
