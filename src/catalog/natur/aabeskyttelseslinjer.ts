import { accuracies } from "../accuracies.ts";
import { arealinformation, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";

/** Zones of 150 m along registered streams (naturbeskyttelsesloven § 16), as polygons. `Temanavn` is the dataset's public title; no file of it was seen. */
export const aabeskyttelseslinjer = defineDataset({
  ...arealinformation("Åbeskyttelseslinjer"),
  id: "aabeskyttelseslinjer",
  name: { da: "Åbeskyttelseslinjer", en: "Stream protection lines" },
  group: "natur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.protectionLines,
  read: (properties) => ({ standing: standingOf(properties) }),
  look: { order: 52, label: null, base: null, on: false },
});
