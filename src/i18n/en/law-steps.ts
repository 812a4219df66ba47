import type { lawSteps as da } from "../da/law-steps.ts";
import type { Translation } from "../translation.ts";

export const lawSteps: Translation<typeof da> = {
  begrundKyst: {
    text: "Ask the municipality whether there is a particular reason of planning or function to lie near the coast.",
    startsWhen: "Before a plan or a rural zone permit is asked for.",
  },
  vurderRaastof: {
    text: "Ask the region whether the building goes against its plan for raw materials.",
    startsWhen: "When it is drawn where on the plot is to be built.",
  },
  vurderNatura2000: {
    text: "Get the municipality's judgement of whether the project can harm the Natura 2000 area. It comes before any permit, dispensation or plan.",
    startsWhen: "When emissions, noise, light and the building's place are described.",
  },
  vurderBoring: {
    text: "Ask the municipality and the waterworks what the well's protection zone and belt mean for the building.",
    startsWhen: "When it is drawn where on the plot is to be built.",
  },
  vurderBilagIv: {
    text: "Have a biologist find out whether Annex IV species breed or rest on the plot, and get the municipality's judgement.",
    startsWhen: "In the season in which the species can be seen; that can add up to a year.",
  },
  spoergMuseet: {
    text: "Ask the museum for a statement before digging: hidden monuments can lie anywhere, work must stop where one is found, and the builder pays for the excavation.",
    startsWhen: "When it is known where to dig; the statement is free unless it calls for a larger trial excavation.",
  },
  kystdispensation: {
    text: "Apply to Kystdirektoratet for a dispensation. The municipality cannot give it.",
    startsWhen: "When it is drawn what is to change within the line.",
  },
  fredskovsdispensation: {
    text: "Apply to the State (Miljøstyrelsen) for a dispensation or for lifting the duty of forest, and show why the project cannot lie outside.",
    startsWhen: "When the plans and any environmental impact decision are settled.",
  },
  fortidsmindedispensation: {
    text: "Ask Slots- og Kulturstyrelsen whether a dispensation for the monument is possible.",
    startsWhen: "When it is drawn what is to change.",
  },
  digedispensation: {
    text: "Apply to the municipality for a dispensation to change the dyke.",
    startsWhen: "When it is drawn where the dyke is to change.",
  },
  anmeldJord: {
    text: "Notify soil to the municipality before it leaves the property.",
    startsWhen: "When amount, samples and receiver are known.",
  },
};
