import { accuracies } from "../accuracies.ts";
import { arealinformation } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";

/** Zones of 300 m round churches (naturbeskyttelsesloven § 19), as polygons. */
export const kirkebyggelinjer = defineDataset({
  ...arealinformation("Kirkebyggelinjer"),
  id: "kirkebyggelinjer",
  name: { da: "Kirkebyggelinjer", en: "Church building lines" },
  group: "kultur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.protectionLines,
  read: () => ({}),
  look: { order: 60, label: null, base: null, on: false },
});
