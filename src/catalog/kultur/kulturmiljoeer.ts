import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Valuable cultural environments (theme 1117), as polygons. */
export const kulturmiljoeer = defineDataset({
  ...themeLayer("1117"),
  id: "kulturmiljoeer",
  name: { da: "Værdifulde kulturmiljøer", en: "Valuable cultural environments" },
  group: "kultur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 55, label: "name", base: null, on: false },
});
