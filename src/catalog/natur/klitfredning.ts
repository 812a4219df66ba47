import { accuracies } from "../accuracies.ts";
import { cadastreTheme } from "../cadastre-theme.ts";
import { defineDataset } from "../define-dataset.ts";

/** Dunes that are protected by naturbeskyttelsesloven § 8, as the cadastre registers it parcel by parcel. */
export const klitfredning = defineDataset({
  ...cadastreTheme("klitfredning"),
  id: "klitfredning",
  name: { da: "Klitfredning (§ 8)", en: "Dune protection (§ 8)" },
  group: "natur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.cadastreThemes,
  read: () => ({}),
  look: { order: 48, label: null, base: null, on: false },
});
