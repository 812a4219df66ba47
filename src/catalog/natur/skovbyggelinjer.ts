import { accuracies } from "../accuracies.ts";
import { arealinformation, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";

/** Zones of 300 m round forests (naturbeskyttelsesloven § 17), as polygons. `Temanavn` is the dataset's public title; no file of it was seen. */
export const skovbyggelinjer = defineDataset({
  ...arealinformation("Skovbyggelinjer"),
  id: "skovbyggelinjer",
  name: { da: "Skovbyggelinjer", en: "Forest building lines" },
  group: "natur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.protectionLines,
  read: (properties) => ({ standing: standingOf(properties) }),
  look: { order: 50, label: null, base: null, on: false },
});
