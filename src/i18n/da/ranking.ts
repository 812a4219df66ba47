/** How much each wish counts, and how firm a plot's place is among those that law treats alike. */
export const ranking = {
  weight: "Tæller",
  weightOf: (wish: string) => `Hvor meget ønsket tæller: ${wish}`,
  weights: { none: "ikke med", half: "halvt", usual: "almindeligt", double: "dobbelt", triple: "tredobbelt" },
  times: (factor: string) => `${factor} gange`,
  summary: (list: string) => `Ønsker: ${list}`,
  counts: (wish: string, weight: string) => `${wish} tæller ${weight}`,
  score: (percent: string) => `Ønskerne er opfyldt ${percent} % efter virksomhedens egne vægte.`,
  scoreOpen: (least: string, most: string) =>
    `Ønskerne er opfyldt ${least}–${most} % efter virksomhedens egne vægte; noget er ikke undersøgt.`,
  partly: "En afstand, der er længere end ønsket, tæller delvist med.",
  first: (percent: string) =>
    `Grunden er først i ${percent} % af tusinder af tilfældige vægtninger, blandt de grunde, som loven stiller lige.`,
  always: "Grunden er først, hvordan ønskerne end vægtes, blandt de grunde, som loven stiller lige.",
  never: "Grunden er ikke først i nogen af tusinder af tilfældige vægtninger, blandt de grunde, som loven stiller lige.",
  losesOnlyIf: (wish: string, percent: string) => `Den taber kun, hvis «${wish}» vejer over ${percent} %.`,
  under: (percent: string) => `under ${percent}`,
  over: (percent: string) => `over ${percent}`,
  leader: (plot: string, percent: string) => `${plot} er først i ${percent} % af tilfældige vægtninger af ønskerne.`,
  leaderAlways: (plot: string) => `${plot} er først, hvordan ønskerne end vægtes.`,
  rival: (plot: string, percent: string) => `${plot} er det i ${percent} %.`,
  equals: (plot: string, count: number) =>
    count === 1 ? `${plot} og 1 anden grund opfylder ønskerne lige godt.` : `${plot} og ${count} andre grunde opfylder ønskerne lige godt.`,
};
