import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Planned technical plant (theme 1106), as polygons or lines. */
export const planlagteTekniskeAnlaeg = defineDataset({
  ...themeLayer("1106"),
  id: "planlagteTekniskeAnlaeg",
  name: { da: "Planlagte tekniske anlæg", en: "Planned technical plant" },
  group: "infrastruktur",
  force: "toBeJudged",
  geometry: "polygon",
  kinds: ["polygon", "line"],
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 59, label: "name", base: null, on: false },
});
