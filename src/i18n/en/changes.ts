import type { changes as da } from "../da/changes.ts";
import type { Translation } from "../translation.ts";

export const changes: Translation<typeof da> = {
  title: "Changes",
  intro: "Hold the open data against another pack of the same municipality, and see what changed and which plots are answered otherwise.",
  choose: "Compare with",
  nobody: "Choose a pack",
  noOther: "There is no other pack of the municipality. Open one that was saved earlier as a file, and it can be chosen here.",
  comparing: "Comparing",
  sameData: "The data are the same in both packs.",
  layers: (count) => (count === 1 ? "1 layer changed" : `${count} layers changed`),
  counts: ({ changed, came, went }) => `${changed} changed · ${came} came · ${went} went`,
  onlyDate: "no feature changed",
  onlyDates: (count) => (count === 1 ? "1 layer was only fetched on another day" : `${count} layers were only fetched on another day`),
  unknownDay: "an unknown day",
  notReliable:
    "The layer is incomplete, failed or not delivered in one of the packs. That a feature is not there may be because it was not fetched.",
  dates: ({ before, after }) => `Fetched ${before} → ${after}`,
  noLayer: "not there",
  kinds: { came: "Came", went: "Went", changed: "Changed" },
  wentTo: ({ layer }) => `is now in ${layer}`,
  cameFrom: ({ layer }) => `was before in ${layer}`,
  ground: ({ before, after }) => `new geometry: ${before} → ${after}`,
  nothing: "nothing",
  more: (count) => `and ${count} more; the command diff shows them all`,
  answers: "Answers that have become another",
  notAsked: "File a request to see also which plots are answered otherwise.",
  sameAnswers: "Every plot is answered alike on both packs.",
  plots: (count) => (count === 1 ? "1 plot is answered otherwise" : `${count} plots are answered otherwise`),
  noPlot: "no plot",
  asksNothing: "asks nothing",
};
