import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { soilFields, soilLayer } from "../soil.ts";

/** Land with proven contamination (vidensniveau 2), as polygons. */
export const jordforureningV2 = defineDataset({
  ...soilLayer("V2"),
  id: "jordforureningV2",
  name: { da: "Jordforurening V2 (forurenet)", en: "Soil contamination V2 (proven)" },
  group: "jord",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.soil,
  read: soilFields,
  look: { order: 47, label: "locality", base: null, on: false },
});
