import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { text } from "../fields.ts";
import { openStreetMap } from "../openstreetmap.ts";

/** Railway stations and halts, as points. */
export const stationer = defineDataset({
  ...openStreetMap("railway", ["station", "halt"], "point"),
  id: "stationer",
  name: { da: "Stationer", en: "Stations" },
  group: "infrastruktur",
  force: "information",
  geometry: "point",
  accuracy: accuracies.openStreetMap,
  read: (properties) => ({ name: text(properties, "name"), kind: text(properties, "railway") }),
  look: { order: 16, label: "name", base: "place", on: true },
});
