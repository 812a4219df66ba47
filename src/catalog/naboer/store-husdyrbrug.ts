import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Areas that the kommuneplan keeps for large livestock farms (theme 1142), as polygons. */
export const storeHusdyrbrug = defineDataset({
  ...themeLayer("1142"),
  id: "storeHusdyrbrug",
  name: { da: "Områder til store husdyrbrug", en: "Areas for large livestock farms" },
  group: "naboer",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 29, label: "name", base: null, on: false },
});
