import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Land that the kommuneplan points out as in danger of flood or erosion (theme 1165), as polygons. */
export const oversvoemmelse = defineDataset({
  ...themeLayer("1165"),
  id: "oversvoemmelse",
  name: { da: "Oversvømmelse eller erosion", en: "Flood or erosion" },
  group: "vand",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 42, label: "name", base: null, on: false },
});
