import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Land that the kommuneplan lays out as noise-loaded (theme 1109), as polygons. */
export const stoejbelastedeArealer = defineDataset({
  ...themeLayer("1109"),
  id: "stoejbelastedeArealer",
  name: { da: "Støjbelastede arealer", en: "Noise-loaded areas" },
  group: "naboer",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 32, label: "name", base: null, on: false },
});
