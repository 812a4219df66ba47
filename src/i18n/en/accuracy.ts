/** How sure a finding is, and how exactly plots and layers are drawn, on the screen. */
export const accuracy = {
  sure: "For sure",
  sureWithin: (metres: string) => `also with borders ± ${metres}`,
  between: (least: string, most: string) => `Between ${least} and ${most}`,
  upTo: (most: string) => `Up to ${most}`,
  maybeClear: "Nothing found, but not for sure",
  maybeClearText: "A border lies so near that the map cannot decide it.",
  layer: "Accuracy",
  within: (percent: string, metres: string) => `${percent} % of the points lie within ± ${metres}.`,
  onCadastre: (own: string) => `Most of it is the cadastral map's own error; the layer itself follows it within ± ${own}.`,
  unstated: "No accuracy stated. Nothing in the layer is called sure.",
  plotBorder: "Accuracy of the border",
  asDrawn: "As drawn, not stated",
  difference: "Map against register",
  noDifference: "No difference",
  unexplained: (explained: string) => `More than the ${explained} that the map's accuracy can explain. Ask the seller or a surveyor.`,
};
