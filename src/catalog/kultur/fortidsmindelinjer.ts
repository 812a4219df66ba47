import { accuracies } from "../accuracies.ts";
import { fundOgFortidsminder, monumentFields } from "../ancient-monuments.ts";
import { defineDataset } from "../define-dataset.ts";

/** Zones of 100 m round ancient monuments (naturbeskyttelsesloven § 18), as polygons; told by the running number that only this layer has. */
export const fortidsmindelinjer = defineDataset({
  ...fundOgFortidsminder,
  id: "fortidsmindelinjer",
  name: { da: "Fortidsmindebeskyttelseslinjer", en: "Protection lines of ancient monuments" },
  group: "kultur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.monumentLines,
  recognise: ({ fields }) => fields.has("beskyttelse_areal_lbnr"),
  read: monumentFields,
  look: { order: 61, label: "kind", base: null, on: false },
});
