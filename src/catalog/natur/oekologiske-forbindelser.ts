import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeKind, themeLayer } from "../theme-layer.ts";

const theme = "1115";

/** Ecological corridors of the kommuneplan (theme 1115), potential ones told apart by the register's words, as polygons. */
export const oekologiskeForbindelser = defineDataset({
  ...themeLayer(theme),
  id: "oekologiskeForbindelser",
  name: { da: "Økologiske forbindelser", en: "Ecological corridors" },
  group: "natur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  read: (properties) => ({ ...themeFields(properties), potential: /potentiel/i.test(themeKind(properties, theme)) }),
  look: { order: 45, label: "name", base: null, on: false },
});
