import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeKind, themeLayer } from "../theme-layer.ts";

const theme = "1114";

/** Nature areas of the kommuneplan (theme 1114), which make up Grønt Danmarkskort; potential ones told apart by the register's words, as polygons. */
export const naturbeskyttelsesomraader = defineDataset({
  ...themeLayer(theme),
  id: "naturbeskyttelsesomraader",
  name: { da: "Naturbeskyttelsesområder (Grønt Danmarkskort)", en: "Nature areas of the Green Map of Denmark" },
  group: "natur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => ({ ...themeFields(properties), potential: /potentiel/i.test(themeKind(properties, theme)) }),
  look: { order: 48, label: "name", base: null, on: false },
});
