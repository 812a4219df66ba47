import { accuracies } from "../accuracies.ts";
import { cadastreTheme } from "../cadastre-theme.ts";
import { defineDataset } from "../define-dataset.ts";

/** Land that must stay forest (skovloven), as the cadastre registers it parcel by parcel. */
export const fredskov = defineDataset({
  ...cadastreTheme("fredskov"),
  id: "fredskov",
  name: { da: "Fredskov", en: "Protected forest (fredskov)" },
  group: "natur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.cadastreThemes,
  read: () => ({}),
  look: { order: 53, label: null, base: null, on: false },
});
