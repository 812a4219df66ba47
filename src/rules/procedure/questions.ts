import type { Department } from "../../domain/procedure.ts";
import type { StepId } from "../steps.ts";

interface Question {
  readonly department: Department;
  /** Steps that raise it; those without any are asked in every case, last. */
  readonly steps: readonly StepId[];
}

/** What is settled at a first meeting. Texts stand in `i18n` under `meeting.questions`. */
export const questions = {
  planWill: {
    department: "plan",
    steps: [
      "kommuneplantillaeg",
      "nyLokalplan",
      "miljoevurderingAfPlan",
      "vurderLokalplanpligt",
      "vurderStationsnaerhed",
      "vurderRetningslinje",
    ],
  },
  planTiming: { department: "plan", steps: ["afventForslag", "afklarRaekkefoelge"] },
  planText: { department: "plan", steps: ["laesPlandokument"] },
  dispensation: { department: "byggesag", steps: ["lokalplandispensation"] },
  landzone: { department: "plan", steps: ["landzonetilladelse", "begrundKyst"] },
  nature: {
    department: "natur",
    steps: ["naturdispensation", "besigtigNatur", "vurderNatura2000", "vurderBilagIv", "fredskovsdispensation", "kystdispensation"],
  },
  culture: { department: "natur", steps: ["fredningsdispensation", "fortidsmindedispensation", "digedispensation", "spoergMuseet"] },
  groundwater: { department: "miljoe", steps: ["vurderGrundvand", "vurderBoring"] },
  soil: { department: "miljoe", steps: ["afklarJord", "jordtilladelse", "anmeldJord", "vurderRaastof"] },
  neighbours: { department: "miljoe", steps: ["vurderAfstand", "vurderStoej", "vurderNabo"] },
  activity: { department: "miljoe", steps: ["miljoegodkendelseBilag1", "miljoegodkendelseBilag2", "vvmScreening"] },
  road: {
    department: "vej",
    steps: ["vejbyggelinjetilladelse", "vejadgang", "hoerBanen", "afklarTrafikanlaeg", "afklarTransportkorridor"],
  },
  water: { department: "spildevand", steps: ["afklarKloak", "spildevandstilladelse"] },
  energy: { department: "klima", steps: ["tilslutFjernvarme", "ladestandere"] },
  company: { department: "erhverv", steps: ["afklarOplysning"] },
  placing: { department: "byggesag", steps: ["placerByggeri"] },
  coordinator: { department: "erhverv", steps: [] },
  schedule: { department: "erhverv", steps: [] },
  supply: { department: "klima", steps: [] },
  land: { department: "ejendom", steps: [] },
} as const satisfies Record<string, Question>;

/** A question's name in code, and its key in `i18n`. */
export type QuestionId = keyof typeof questions;
/** All of them, in the order in which equals are asked. */
export const questionIds = Object.keys(questions).filter((id): id is QuestionId => id in questions);
