import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeKind, themeLayer } from "../theme-layer.ts";

const theme = "1112";

/** Land where the kommuneplan wants new forest, and land where it wants none (theme 1112), as polygons; the register's words tell them apart. */
export const skovrejsningsomraader = defineDataset({
  ...themeLayer(theme),
  id: "skovrejsningsomraader",
  name: { da: "Skovrejsningsområder", en: "Afforestation areas" },
  group: "natur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => ({ ...themeFields(properties), unwanted: /uønsket/i.test(themeKind(properties, theme)) }),
  look: { order: 21, label: "name", base: null, on: false },
});
