import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { text } from "../fields.ts";
import { openStreetMap } from "../openstreetmap.ts";

/** Railways in use, as lines. */
export const jernbaner = defineDataset({
  ...openStreetMap("railway", ["rail"], "line"),
  id: "jernbaner",
  name: { da: "Jernbaner", en: "Railways" },
  group: "infrastruktur",
  force: "information",
  geometry: "line",
  accuracy: accuracies.openStreetMap,
  read: (properties) => ({ name: text(properties, "name"), usage: text(properties, "usage") }),
  look: { order: 12, label: "name", base: "railway", on: true },
});
