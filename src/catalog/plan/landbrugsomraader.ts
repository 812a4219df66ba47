import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Farmland of special value (theme 1111), as polygons. */
export const landbrugsomraader = defineDataset({
  ...themeLayer("1111"),
  id: "landbrugsomraader",
  name: { da: "Særligt værdifulde landbrugsområder", en: "Farmland of special value" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 18, label: "name", base: null, on: false },
});
