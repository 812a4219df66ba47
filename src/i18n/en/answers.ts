import type { answers as da } from "../da/answers.ts";
import type { Translation } from "../translation.ts";

export const answers: Translation<typeof da> = {
  outcomes: {
    blocked: "Not possible",
    planChange: "Needs a change of plan",
    dispensation: "Needs a dispensation or permit",
    assessment: "Must be judged",
    noData: "Not examined",
    clear: "Nothing found",
    notApplicable: "Not relevant",
  },
  routes: {
    withinPlan: "Possible under the plan in force",
    withPermits: "Needs permits or dispensations",
    newLokalplan: "Needs a new lokalplan",
    lokalplanAndTillaeg: "Needs lokalplan and plan amendment",
    notPossible: "Not possible here",
    undecided: "Cannot be decided",
  },
  authorities: {
    kommunen: "The municipality",
    byraadet: "The municipal council",
    fredningsnaevnet: "The conservation board (fredningsnævnet)",
    kystdirektoratet: "The Danish Coastal Authority (Kystdirektoratet)",
    regionen: "The region",
    virksomheden: "The company",
  },
  periods: {
    hearing: "public hearing",
    serviceGoal: "service goal",
    appeal: "time for appeal",
    statutory: "limit in the act",
    experience: "experience",
  },
  noData: {
    missing: ({ dataset }) =>
      `Not examined: the file with the dataset “${dataset}” is missing from the pack. Put the file back, or ask the municipality.`,
    failed: ({ dataset }) => `Not examined: the dataset “${dataset}” could not be read. Fetch it again, or ask the municipality.`,
    notDelivered: ({ dataset }) => `Not examined: the dataset “${dataset}” was not delivered for the municipality. Ask the municipality.`,
    cutOff: ({ dataset }) =>
      `Not fully examined: the dataset “${dataset}” is only an extract, and what it lacks may lie on the plot. Fetch all of it.`,
    coverageUnknown: ({ dataset }) =>
      `Not fully examined: nobody has said which area the dataset “${dataset}” covers completely. Ask the municipality.`,
    beyondCoverage: ({ dataset }) =>
      `Not fully examined: the dataset “${dataset}” does not cover all of the area that the rule looks at. Ask the municipality.`,
    stale: ({ dataset, date }) =>
      `Not examined in fresh data: the dataset “${dataset}” (fetched: ${date}) is not new enough to show that there is nothing. Fetch it again.`,
  },
};
