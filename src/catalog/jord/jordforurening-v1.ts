import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { soilFields, soilLayer } from "../soil.ts";

/** Land suspected of contamination (vidensniveau 1), as polygons. */
export const jordforureningV1 = defineDataset({
  ...soilLayer("V1"),
  id: "jordforureningV1",
  name: { da: "Jordforurening V1 (muligt forurenet)", en: "Soil contamination V1 (suspected)" },
  group: "jord",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.soil,
  read: soilFields,
  look: { order: 46, label: "locality", base: null, on: false },
});
