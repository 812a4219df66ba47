import type { Words } from "../translation.ts";

/** What is said of changes between the open pack and another one. */
export const changes = {
  title: "Ændringer",
  intro:
    "Hold de åbne data op mod en anden datapakke fra samme kommune, og se, hvad der er ændret, og hvilke grunde der får et andet svar.",
  choose: "Sammenlign med",
  nobody: "Vælg datapakke",
  noOther: "Der er ingen anden datapakke fra kommunen. Hent en, der er gemt tidligere, som fil, så kan den vælges her.",
  comparing: "Sammenligner",
  sameData: "Data er de samme i begge pakker.",
  layers: (count: number) => (count === 1 ? "1 lag er ændret" : `${count} lag er ændret`),
  counts: ({ changed, came, went }: Words) => `${changed} ændret · ${came} kommet til · ${went} gået ud`,
  onlyDate: "intet objekt er ændret",
  onlyDates: (count: number) => (count === 1 ? "1 lag er kun hentet en anden dag" : `${count} lag er kun hentet en anden dag`),
  unknownDay: "ukendt dag",
  notReliable:
    "Laget er ufuldstændigt, fejlet eller ikke leveret i en af pakkerne. At et objekt mangler, kan være, fordi det ikke blev hentet.",
  dates: ({ before, after }: Words) => `Hentet ${before} → ${after}`,
  noLayer: "ikke med",
  kinds: { came: "Kommet til", went: "Gået ud", changed: "Ændret" },
  wentTo: ({ layer }: Words) => `er nu i ${layer}`,
  cameFrom: ({ layer }: Words) => `var før i ${layer}`,
  ground: ({ before, after }: Words) => `ny geometri: ${before} → ${after}`,
  nothing: "intet",
  more: (count: number) => `og ${count} til; kommandoen diff viser dem alle`,
  answers: "Svar, der er blevet et andet",
  notAsked: "Indgiv en forespørgsel for også at se, hvilke grunde der får et andet svar.",
  sameAnswers: "Alle grunde får samme svar på begge datapakker.",
  plots: (count: number) => (count === 1 ? "1 grund får et andet svar" : `${count} grunde får et andet svar`),
  noPlot: "ingen grund",
  asksNothing: "kræver intet",
};
