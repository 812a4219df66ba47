import type { steps as da } from "../da/steps.ts";
import type { Translation } from "../translation.ts";
import { lawSteps } from "./law-steps.ts";

export const steps: Translation<typeof da> = {
  forhaandsdialog: {
    text: "Hold an early dialogue with the municipality through Byg og Miljø, and ask there about what no open data tell: capacity of the power grid, fibre, water supply and easements on the title.",
    startsWhen: "When the company asks for it.",
  },
  afklarOplysning: {
    text: "Give the municipality the piece of information about the company that the request lacks.",
    startsWhen: "Now; the rest of the answer waits for it.",
  },
  placerByggeri: {
    text: "Place buildings and yards outside the part of the plot that is protected, mapped as contaminated or in front of a building line.",
    startsWhen: "When the building is drawn on the plot.",
  },
  vurderRetningslinje: {
    text: "Get the municipality's judgement of what the kommuneplan's guidelines mean if a new plan or a rural zone permit is needed. Proposed guidelines do not count here.",
    startsWhen: "At the early dialogue; guidelines are weighed in the plan or rural zone case that something else calls for.",
  },
  afklarTrafikanlaeg: {
    text: "Ask the road authority whether lines have been fixed, or a building line registered on the title, for the planned road or railway.",
    startsWhen: "Before the building is placed on the plot.",
  },
  afklarTransportkorridor: {
    text: "Ask the municipality to settle with the state whether the building can lie in the transport corridor. In rural zone it must be kept free of lasting buildings.",
    startsWhen: "Before a rural zone permit is applied for.",
  },
  laesPlandokument: {
    text: "Read the plan document: the plan regulates something that is not in the register as a number.",
    startsWhen: "Now; the document is public.",
  },
  vurderAfstand: {
    text: "Have the municipality judge the distance to housing. The recommended distance is advice.",
    startsWhen: "When noise, smell, dust and traffic from the company have been described.",
  },
  vurderGrundvand: {
    text: "Have the municipality judge whether the company is a threat to the groundwater.",
    startsWhen: "When substances, storage and drainage have been described.",
  },
  afventForslag: {
    text: "Wait until the proposed lokalplan has been adopted or dropped, or apply after the hearing for leave to do what follows it (§ 17(2)).",
    startsWhen: "The proposal binds from its publication, for a year at most.",
  },
  kommuneplantillaeg: {
    text: "Ask the council for an amendment to the municipal plan (kommuneplantillæg).",
    startsWhen: "The hearing begins when the proposed amendment is published, and is only a part of the time to an adopted plan.",
  },
  nyLokalplan: {
    text: "Ask the council for a new lokalplan.",
    startsWhen: "The hearing begins when the proposed lokalplan is published, and is only a part of the time to an adopted plan.",
  },
  landzonetilladelse: {
    text: "Apply to the municipality for a rural zone permit (landzonetilladelse), unless a lokalplan expressly permits the building (§ 36).",
    startsWhen: "The time for appeal runs from the decision; the permit cannot be used before it has passed.",
  },
  lokalplandispensation: {
    text: "Apply to the municipality for a dispensation from the lokalplan.",
    startsWhen: "Neighbours and owners have at least two weeks to reply once the municipality has told them.",
  },
  naturdispensation: {
    text: "Apply to the municipality for a dispensation from the nature protection act.",
    startsWhen: "The time for appeal runs from the decision; the dispensation cannot be used before it has passed.",
  },
  fredningsdispensation: {
    text: "Ask the conservation board (fredningsnævnet) whether the purpose of the conservation order leaves room for a dispensation.",
    startsWhen: "When the board has the application.",
  },
  besigtigNatur: {
    text: "Ask the municipality to look at the nature on the ground and to say whether it is protected.",
    startsWhen: "Now; the map is only guidance.",
  },
  afklarJord: {
    text: "Ask the municipality whether building on the possibly contaminated land needs a permit.",
    startsWhen: "When it is drawn where the ground will be dug.",
  },
  jordtilladelse: {
    text: "Apply to the municipality for a permit to build and dig on the contaminated land; the municipality consults the region.",
    startsWhen: "Handled together with the building permit.",
  },
  vurderStoej: {
    text: "Show the municipality that the noise can keep the guide value where it is heard: the value of the receiving area counts, not that of the company's own.",
    startsWhen: "When sources of noise, working hours and traffic have been described.",
  },
  hoerBanen: {
    text: "Ask the manager of the railway whether digging, filling, cranes and drainage near the track need leave, and whether a building line is on the title.",
    startsWhen: "When the building is drawn on the plot.",
  },
  vurderNabo: {
    text: "Have the municipality judge whether the company is sensitive to the neighbours' noise, smell and dust and would stand in the way of production.",
    startsWhen: "Now; the answer hangs on the neighbours and not on the drawings.",
  },
  vurderStationsnaerhed: {
    text: "Ask the council whether the municipal plan has room for large offices here, and which measures for traffic it demands.",
    startsWhen: "Now; it is settled before all other planning.",
  },
  afklarKloak: {
    text: "Ask the municipality and the wastewater company how wastewater and rain are led away, and when the plot can be connected.",
    startsWhen: "When the amounts of water have been estimated.",
  },
  vurderLokalplanpligt: {
    text: "Have the municipality decide whether the project is so large that it needs a lokalplan first.",
    startsWhen: "When the project's size and place have been described.",
  },
  afklarRaekkefoelge: {
    text: "Ask the council when the order of development in the municipal plan has room for the area.",
    startsWhen: "Now; the order stands in the municipal plan.",
  },
  miljoevurderingAfPlan: {
    text: "The council screens the proposed plan and makes an environmental assessment of it if the screening shows that one is required.",
    startsWhen: "Before the proposed plan is published; an environmental report is heard together with it.",
  },
  vvmScreening: {
    text: "File an application for screening (VVM) if the project is on annex 2. No building before the screening decision; a permit under § 25 may become necessary.",
    startsWhen: "When the application is complete; a decision that is not used lapses after three years.",
  },
  vejbyggelinjetilladelse: {
    text: "Apply to the road authority for leave to build in front of the road building line, or move the building behind it.",
    startsWhen: "When the building is drawn in relation to the line.",
  },
  vejadgang: {
    text: "Apply to the road authority for leave for the new or wider access to the road.",
    startsWhen: "When the place of the access and the expected traffic have been described.",
  },
  spildevandstilladelse: {
    text: "Apply to the municipality for a permit to lead the wastewater away: to a sewer, to a stream or into the ground.",
    startsWhen: "When the water's amount and contents have been described.",
  },
  tilslutFjernvarme: {
    text: "Agree on the heat supply with the company that delivers it and the municipality before the building's heating is chosen.",
    startsWhen: "When the building's need for heat has been estimated.",
  },
  miljoegodkendelseBilag1: {
    text: "Apply for an environmental permit (annex 1) to the municipality, or to the national agency for items marked (s). Nothing may be built or started before it.",
    startsWhen: "The service goal runs from the day the application is complete.",
  },
  miljoegodkendelseBilag2: {
    text: "Apply for an environmental permit (annex 2) to the municipality, or to the national agency for items marked (s). Nothing may be built or started before it.",
    startsWhen: "The service goal runs from the day the application is complete.",
  },
  ladestandere: {
    text: "Draw charging points and ducts into the car park.",
    startsWhen: "When the building permit is applied for.",
  },
  byggetilladelse: {
    text: "Apply to the municipality for a building permit. Until it is given the council can for up to a year forbid what a new lokalplan can prevent (§ 14 of the planning act).",
    startsWhen:
      "The service goal runs from the day the application is complete, and does not hold for cases that wait for a new lokalplan, a rural zone permit, an environmental impact decision (VVM) or a decision on conservation.",
  },
  ...lawSteps,
};
