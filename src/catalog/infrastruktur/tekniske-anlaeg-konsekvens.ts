import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Impact areas round technical plant (theme 1153), as polygons. */
export const tekniskeAnlaegKonsekvens = defineDataset({
  ...themeLayer("1153"),
  id: "tekniskeAnlaegKonsekvens",
  name: { da: "Konsekvensområder omkring tekniske anlæg", en: "Impact areas round technical plant" },
  group: "infrastruktur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 57, label: "name", base: null, on: false },
});
