import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Impact areas round business areas reserved for production (theme 1150), as polygons: the buffer, not the core of theme 1151. */
export const produktionserhvervKonsekvens = defineDataset({
  ...themeLayer("1150"),
  id: "produktionserhvervKonsekvens",
  name: { da: "Konsekvensområder omkring produktionserhverv", en: "Impact areas round production" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 35, label: "name", base: null, on: false },
});
