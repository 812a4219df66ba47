import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { text } from "../fields.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Areas in which some kind of heating is banned (theme 1205), as polygons. Only the theme code is known; `navn1205` and `vaerdi1205` follow its neighbours and are unseen. */
export const forsyningsforbudsomraader = defineDataset({
  ...themeLayer("1205", "navn1205", "vaerdi1205"),
  id: "forsyningsforbudsomraader",
  name: { da: "Forsyningsforbudsområder (varme)", en: "Areas where some heating is banned" },
  group: "infrastruktur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.supply,
  read: (properties) => ({ ...themeFields(properties, "navn1205"), banned: text(properties, "vaerdi1205") }),
  look: { order: 35, label: "name", base: null, on: false },
});
