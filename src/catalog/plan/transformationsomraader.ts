import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Areas inside impact areas that the kommuneplan lets become housing (theme 1152), as polygons. */
export const transformationsomraader = defineDataset({
  ...themeLayer("1152"),
  id: "transformationsomraader",
  name: { da: "Transformationsområder", en: "Transformation areas" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.frames,
  read: (properties) => themeFields(properties),
  look: { order: 37, label: "name", base: null, on: false },
});
