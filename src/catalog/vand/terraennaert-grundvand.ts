import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Land where the kommuneplan says that groundwater stands near the surface. Its theme code was not found, so the theme's name tells it; no file was seen. */
export const terraennaertGrundvand = defineDataset({
  ...themeLayer(/terrænnært grundvand/i),
  id: "terraennaertGrundvand",
  name: { da: "Terrænnært grundvand", en: "Groundwater near the surface" },
  group: "vand",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 43, label: "name", base: null, on: false },
});
