import type { steps as da } from "../da/steps.ts";
import type { Translation } from "../translation.ts";

export const steps: Translation<typeof da> = {
  forhaandsdialog: {
    text: "Hold an early dialogue with the municipality through Byg og Miljø, also on an environmental permit and screening (VVM), which this answer does not examine.",
    startsWhen: "When the company asks for it.",
  },
  afklarOplysning: {
    text: "Give the municipality the piece of information about the company that the request lacks.",
    startsWhen: "Now; the rest of the answer waits for it.",
  },
  placerByggeri: {
    text: "Place buildings and yards outside the part of the plot that is protected or mapped as contaminated.",
    startsWhen: "When the building is drawn on the plot.",
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
    text: "Wait until the proposed lokalplan has been adopted or dropped.",
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
  byggetilladelse: {
    text: "Apply to the municipality for a building permit.",
    startsWhen:
      "The service goal runs from the day the application is complete, and does not hold for cases that wait for a new lokalplan, a rural zone permit, an environmental impact decision (VVM) or a decision on conservation.",
  },
};
