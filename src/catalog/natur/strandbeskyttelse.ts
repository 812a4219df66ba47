import { accuracies } from "../accuracies.ts";
import { cadastreTheme } from "../cadastre-theme.ts";
import { defineDataset } from "../define-dataset.ts";

/** Land between the beach and the line of strandbeskyttelse (naturbeskyttelsesloven § 15), as the cadastre registers it parcel by parcel. */
export const strandbeskyttelse = defineDataset({
  ...cadastreTheme("strandbeskyttelse"),
  id: "strandbeskyttelse",
  name: { da: "Strandbeskyttelse (§ 15)", en: "Beach protection (§ 15)" },
  group: "natur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.cadastreThemes,
  read: () => ({}),
  look: { order: 49, label: null, base: null, on: false },
});
