import { accuracies } from "../accuracies.ts";
import { arealinformation, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";

/** Stone and earth dykes (museumsloven § 29 a), as lines. `Temanavn` is the dataset's public title; no file of it was seen. */
export const beskyttedeDiger = defineDataset({
  ...arealinformation("Beskyttede sten- og jorddiger", "Beskyttede sten- og jorddiger 2022"),
  id: "beskyttedeDiger",
  name: { da: "Beskyttede sten- og jorddiger", en: "Protected stone and earth dykes" },
  group: "kultur",
  force: "needsPermission",
  geometry: "line",
  accuracy: accuracies.dykes,
  read: (properties) => ({ standing: standingOf(properties) }),
  look: { order: 62, label: null, base: null, on: false },
});
