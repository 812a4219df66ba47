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
    vejmyndigheden: "The road authority (municipality or Vejdirektoratet)",
    infrastrukturforvalteren: "The manager of the railway (on state railways Banedanmark)",
    forsyningsselskabet: "The supply company",
    miljoestyrelsen: "The Danish Environmental Protection Agency (Miljøstyrelsen)",
    slotsOgKulturstyrelsen: "The Danish Agency for Culture and Palaces (Slots- og Kulturstyrelsen)",
    museet: "The archaeological museum",
    virksomheden: "The company",
  },
  expansion: { here: "Here", nextDoor: "Next door", elsewhere: "Elsewhere" },
  periods: {
    hearing: "public hearing",
    serviceGoal: "service goal",
    appeal: "time for appeal",
    statutory: "limit in the act",
    experience: "experience",
  },
};
