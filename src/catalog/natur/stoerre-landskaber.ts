import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Large unbroken landscapes (theme 1145), as polygons. */
export const stoerreLandskaber = defineDataset({
  ...themeLayer("1145"),
  id: "stoerreLandskaber",
  name: { da: "Større sammenhængende landskaber", en: "Large unbroken landscapes" },
  group: "natur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 17, label: "name", base: null, on: false },
});
