import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Landscapes worth preserving (theme 1118), as polygons. */
export const bevaringsvaerdigeLandskaber = defineDataset({
  ...themeLayer("1118"),
  id: "bevaringsvaerdigeLandskaber",
  name: { da: "Bevaringsværdige landskaber", en: "Landscapes worth preserving" },
  group: "natur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 15, label: "name", base: null, on: false },
});
