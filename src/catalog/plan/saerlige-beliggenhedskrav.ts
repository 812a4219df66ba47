import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Areas kept for companies that must lie apart for the sake of pollution (theme 1107), as polygons. */
export const saerligeBeliggenhedskrav = defineDataset({
  ...themeLayer("1107"),
  id: "saerligeBeliggenhedskrav",
  name: { da: "Områder til virksomheder med særlige beliggenhedskrav", en: "Areas for companies with special demands on their site" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.frames,
  read: (properties) => themeFields(properties),
  look: { order: 38, label: "name", base: null, on: false },
});
