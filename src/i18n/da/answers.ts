import type { Words } from "../translation.ts";

/** Names that every answer uses: outcomes, routes, authorities, kinds of period, and why something was not examined. */
export const answers = {
  outcomes: {
    blocked: "Ikke muligt",
    planChange: "Kræver planændring",
    dispensation: "Kræver dispensation eller tilladelse",
    assessment: "Skal vurderes",
    noData: "Ikke undersøgt",
    clear: "Intet fundet",
    notApplicable: "Ikke relevant",
  },
  routes: {
    withinPlan: "Kan ske inden for gældende plan",
    withPermits: "Kræver tilladelse eller dispensation",
    newLokalplan: "Kræver ny lokalplan",
    lokalplanAndTillaeg: "Kræver lokalplan og kommuneplantillæg",
    notPossible: "Ikke mulig her",
    undecided: "Kan ikke afgøres",
  },
  authorities: {
    kommunen: "Kommunen",
    byraadet: "Byrådet",
    fredningsnaevnet: "Fredningsnævnet",
    kystdirektoratet: "Kystdirektoratet",
    regionen: "Regionen",
    virksomheden: "Virksomheden",
  },
  periods: {
    hearing: "høring",
    serviceGoal: "servicemål",
    appeal: "klagefrist",
    statutory: "frist i loven",
    experience: "erfaring",
  },
  noData: {
    missing: ({ dataset }: Words) =>
      `Ikke undersøgt: filen med datasættet «${dataset}» mangler i pakken. Læg filen tilbage, eller spørg kommunen.`,
    failed: ({ dataset }: Words) => `Ikke undersøgt: datasættet «${dataset}» kunne ikke læses. Hent det igen, eller spørg kommunen.`,
    notDelivered: ({ dataset }: Words) => `Ikke undersøgt: datasættet «${dataset}» er ikke leveret for kommunen. Spørg kommunen.`,
    cutOff: ({ dataset }: Words) =>
      `Ikke undersøgt til bunds: datasættet «${dataset}» er kun et udtræk, og det, der mangler, kan ligge på grunden. Hent det hele.`,
    coverageUnknown: ({ dataset }: Words) =>
      `Ikke undersøgt til bunds: ingen har oplyst, hvilket område datasættet «${dataset}» dækker helt. Spørg kommunen.`,
    beyondCoverage: ({ dataset }: Words) =>
      `Ikke undersøgt til bunds: datasættet «${dataset}» dækker ikke hele det område, som reglen ser på. Spørg kommunen.`,
    stale: ({ dataset, date }: Words) =>
      `Ikke undersøgt i nye data: datasættet «${dataset}» (hentet: ${date}) er ikke nyt nok til at vise, at intet findes. Hent det igen.`,
  },
};
