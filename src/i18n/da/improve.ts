const beside = (plan: string): string => (plan === "" ? "" : ` (${plan})`);

/** What would make a plot pass. */
export const improve = {
  and: "og",
  change: {
    floorArea: (to: string, from: string) => `etageareal på ${to} i stedet for ${from}`,
    plotArea: (to: string, from: string) => `grundareal på ${to} i stedet for ${from}`,
    virksomhedsklasse: (to: string, from: string) => `virksomhed af ${to} i stedet for ${from}`,
    storeys: (to: string, from: string) => `${to} i stedet for ${from}`,
    height: (to: string, from: string) => `en højde på ${to} i stedet for ${from}`,
    officeFloorArea: (to: string, from: string) => `kontor på ${to} i stedet for ${from}`,
    retailFloorArea: (to: string, from: string) => `butik på ${to} i stedet for ${from}`,
    parkingSpaces: (to: string, from: string) => `${to} parkeringspladser i stedet for ${from}`,
  },
  routes: {
    withinPlan: "kun byggetilladelse",
    withPermits: "tilladelser, men ingen ny plan",
    newLokalplan: "en ny lokalplan, men intet tillæg til kommuneplanen",
    lokalplanAndTillaeg: "et tillæg til kommuneplanen og en ny lokalplan",
    notPossible: "ikke muligt",
  },
  withChange: (changes: string, takes: string) => `Med ${changes} ${takes}`,
  takes: (route: string) => `kræves ${route}.`,
  takesAtLeast: (route: string) => `kræves efter det, der er afgjort, ${route}; resten er åbent.`,
  keepClear: (list: string) => `Byggeriet skal holdes fri af arealerne under: ${list}.`,
  plan: (title: string, plan: string) => `${title}${beside(plan)} skal give plads til projektet`,
  planNumbers: (title: string, plan: string, limit: string, measured: string) =>
    `${title}${beside(plan)} er ${limit} og skulle være ${measured}`,
  plans: (list: string) => `Bliver projektet, som det er, skal planen ændres: ${list}.`,
};
