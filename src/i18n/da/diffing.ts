import type { Words } from "../translation.ts";

/** Words of the command that compares two packs. */
export const diffing = {
  head: ({ before, after }: Words) => `Fra ${before} til ${after}`,
  sameData: "Data er de samme.",
  none: "intet",
  counts: ({ changed, came, went, same }: Words) => `${changed} ændret, ${came} kommet til, ${went} gået ud, ${same} uændret`,
  notReliable: "Et af lagene er ufuldstændigt, fejlet eller ikke leveret. At et objekt mangler, kan være, fordi det ikke blev hentet.",
  wentTo: ({ layer }: Words) => `er nu i ${layer}`,
  cameFrom: ({ layer }: Words) => `var før i ${layer}`,
  ground: ({ before, after }: Words) => `ny geometri, ${before} m² → ${after} m²`,
  sameAnswer: ({ file, on }: Words) => `${file} (${on}): samme svar på alle grunde`,
  otherAnswer: ({ file, on, count }: Words) => `${file} (${on}): andet svar på ${count === "1" ? "1 grund" : `${count} grunde`}`,
  noPlot: "ingen grund",
  asksNothing: "kræver intet",
};

/** What went wrong when packs or cases were compared. */
export const diffingProblems = {
  noCases: ({ folder, ending }: Words) =>
    `Mappen «${folder}» indeholder ingen gemte sager (*${ending}). Vælg en anden mappe, eller udelad --cases.`,
};
