/** How much each wish counts, and how firm a plot's place is among those that law treats alike. */
export const ranking = {
  weight: "Counts",
  weightOf: (wish: string) => `How much the wish counts: ${wish}`,
  weights: { none: "not at all", half: "half", usual: "as usual", double: "double", triple: "triple" },
  times: (factor: string) => `${factor} times`,
  summary: (list: string) => `Wishes: ${list}`,
  counts: (wish: string, weight: string) => `${wish} counts ${weight}`,
  score: (percent: string) => `The wishes are met ${percent} %, by the company's own weights.`,
  scoreOpen: (least: string, most: string) =>
    `The wishes are met ${least}–${most} %, by the company's own weights; something was not examined.`,
  partly: "A distance that is longer than wished counts in part.",
  first: (percent: string) => `The plot is first in ${percent} % of thousands of random weightings, among the plots that law treats alike.`,
  always: "The plot is first however the wishes are weighted, among the plots that law treats alike.",
  never: "The plot is first in none of thousands of random weightings, among the plots that law treats alike.",
  losesOnlyIf: (wish: string, percent: string) => `It loses only if “${wish}” weighs over ${percent} %.`,
  under: (percent: string) => `less than ${percent}`,
  over: (percent: string) => `more than ${percent}`,
  leader: (plot: string, percent: string) => `${plot} is first in ${percent} % of random weightings of the wishes.`,
  leaderAlways: (plot: string) => `${plot} is first however the wishes are weighted.`,
  rival: (plot: string, percent: string) => `${plot} is in ${percent} %.`,
  equals: (plot: string, count: number) =>
    count === 1
      ? `${plot} and 1 other plot meet the wishes equally well.`
      : `${plot} and ${count} other plots meet the wishes equally well.`,
};
