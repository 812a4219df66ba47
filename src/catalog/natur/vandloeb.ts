import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { text } from "../fields.ts";
import { geodanmark } from "../geodanmark.ts";

/** Streams of the topographic map: lines in the register, and polygons in files that somebody has widened. */
export const vandloeb = defineDataset({
  ...geodanmark,
  id: "vandloeb",
  name: { da: "Vandløb", en: "Streams" },
  group: "natur",
  force: "information",
  geometry: "line",
  accuracy: accuracies.water,
  kinds: ["line", "polygon"],
  marks: ["vandloebstype", "midtebredde", "netvaerk"],
  recognise: ({ fields }) => fields.has("vandloebstype"),
  read: (properties) => ({
    streamType: text(properties, "vandloebstype"),
    /** Width in metres as the register's class, for example `2.5-12`. */
    width: text(properties, "midtebredde"),
  }),
  look: { order: 4, label: null, base: "water", on: true },
});
