import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { themeFields, themeLayer } from "../theme-layer.ts";

/** Planned roads, railways and other traffic works (theme 1105), as polygons or lines. */
export const planlagteTrafikanlaeg = defineDataset({
  ...themeLayer("1105"),
  id: "planlagteTrafikanlaeg",
  name: { da: "Planlagte trafikanlæg", en: "Planned roads and railways" },
  group: "infrastruktur",
  force: "needsPermission",
  geometry: "polygon",
  kinds: ["polygon", "line"],
  accuracy: accuracies.guidelines,
  read: (properties) => themeFields(properties),
  look: { order: 61, label: "name", base: null, on: false },
});
