/** How sure a finding is, and how exactly plots and layers are drawn, on the screen. */
export const accuracy = {
  sure: "Sikkert",
  sureWithin: (metres: string) => `også med grænser ± ${metres}`,
  between: (least: string, most: string) => `Mellem ${least} og ${most}`,
  upTo: (most: string) => `Op til ${most}`,
  maybeClear: "Intet fundet, men ikke sikkert",
  maybeClearText: "En grænse ligger så tæt på, at kortet ikke kan afgøre det.",
  layer: "Nøjagtighed",
  within: (percent: string, metres: string) => `${percent} % af punkterne ligger inden for ± ${metres}.`,
  onCadastre: (own: string) => `Det meste er matrikelkortets egen fejl; laget selv følger det inden for ± ${own}.`,
  unstated: "Nøjagtighed ikke oplyst. Intet i laget kaldes sikkert.",
  plotBorder: "Grænsens nøjagtighed",
  asDrawn: "Som tegnet, ikke oplyst",
  difference: "Kort mod register",
  noDifference: "Ingen forskel",
  unexplained: (explained: string) => `Mere end de ${explained}, som kortets nøjagtighed kan forklare. Spørg sælger eller landinspektør.`,
};
