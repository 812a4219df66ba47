import type { Words } from "../translation.ts";

/** Why a rule was not examined, by the state of the dataset it needs. */
export const gaps = {
  missing: ({ dataset }: Words) =>
    `Ikke undersøgt: filen med datasættet «${dataset}» mangler i pakken. Læg filen tilbage, eller spørg kommunen.`,
  failed: ({ dataset }: Words) =>
    `Ikke undersøgt til bunds: datasættet «${dataset}» kunne ikke hentes eller læses, så hvad der står der i dag, vides ikke. Hent det igen, eller spørg kommunen.`,
  notDelivered: ({ dataset }: Words) => `Ikke undersøgt: datasættet «${dataset}» er ikke leveret for kommunen. Spørg kommunen.`,
  cutOff: ({ dataset }: Words) =>
    `Ikke undersøgt til bunds: datasættet «${dataset}» er kun et udtræk, og det, der mangler, kan ligge på grunden. Hent det hele.`,
  coverageUnknown: ({ dataset }: Words) =>
    `Ikke undersøgt til bunds: ingen har oplyst, hvilket område datasættet «${dataset}» dækker helt. Spørg kommunen.`,
  beyondCoverage: ({ dataset }: Words) =>
    `Ikke undersøgt til bunds: datasættet «${dataset}» dækker ikke hele det område, som reglen ser på. Spørg kommunen.`,
  tooComplex: ({ dataset }: Words) =>
    `Ikke undersøgt: grunden, eller det, som datasættet «${dataset}» har ved den, har så mange hjørner tæt på hinanden, at det ikke kan måles. Forenkl omridset.`,
  stale: ({ dataset, date }: Words) =>
    `Ikke undersøgt i nye data: datasættet «${dataset}» (hentet: ${date}) er ikke nyt nok til at vise, at intet findes. Hent det igen.`,
};
