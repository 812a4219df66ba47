import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeKind, themeLayer } from "../theme-layer.ts";

const theme = "1103";

/** Areas for shops in the kommuneplan (theme 1103), as polygons; what kind of area stands in the register's words. */
export const detailhandelsomraader = defineDataset({
  ...themeLayer(theme),
  id: "detailhandelsomraader",
  name: { da: "Områder til detailhandel", en: "Areas for shops" },
  group: "plan",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.frames,
  read: (properties) => ({ ...themeFields(properties), kind: themeKind(properties, theme) }),
  look: { order: 39, label: "name", base: null, on: false },
});
