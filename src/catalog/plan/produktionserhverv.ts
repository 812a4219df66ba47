import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Business areas reserved for production, transport and logistics (theme 1151), as polygons: the core, not the impact area of theme 1150 round it. */
export const produktionserhverv = defineDataset({
  ...themeLayer("1151"),
  id: "produktionserhverv",
  name: { da: "Erhvervsområder forbeholdt produktionserhverv", en: "Business areas reserved for production" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.frames,
  read: (properties) => themeFields(properties),
  look: { order: 36, label: "name", base: null, on: false },
});
