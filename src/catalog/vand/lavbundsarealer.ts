import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Low ground that the kommuneplan points out, among it what may be restored as wetland (theme 1113), as polygons. */
export const lavbundsarealer = defineDataset({
  ...themeLayer("1113"),
  id: "lavbundsarealer",
  name: { da: "Lavbundsarealer", en: "Low-lying land" },
  group: "vand",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 41, label: "name", base: null, on: false },
});
