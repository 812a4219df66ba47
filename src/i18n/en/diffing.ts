import type * as da from "../da/diffing.ts";
import type { Translation } from "../translation.ts";

/** Words of the command that compares two packs. */
export const diffing: Translation<typeof da.diffing> = {
  head: ({ before, after }) => `From ${before} to ${after}`,
  sameData: "The data are the same.",
  none: "nothing",
  counts: ({ changed, came, went, same }) => `${changed} changed, ${came} came, ${went} went, ${same} the same`,
  notReliable: "One of the layers is incomplete, failed or not delivered. That a feature is not there may be because it was not fetched.",
  wentTo: ({ layer }) => `is now in ${layer}`,
  cameFrom: ({ layer }) => `was before in ${layer}`,
  ground: ({ before, after }) => `new geometry, ${before} m² → ${after} m²`,
  sameAnswer: ({ file, on }) => `${file} (${on}): the same answer for every plot`,
  otherAnswer: ({ file, on, count }) => `${file} (${on}): another answer for ${count === "1" ? "1 plot" : `${count} plots`}`,
  noPlot: "no plot",
  asksNothing: "asks nothing",
};

/** What went wrong when packs or cases were compared. */
export const diffingProblems: Translation<typeof da.diffingProblems> = {
  noCases: ({ folder, ending }) => `The folder “${folder}” holds no saved cases (*${ending}). Choose another folder, or leave --cases out.`,
};
