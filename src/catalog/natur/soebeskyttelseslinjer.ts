import { accuracies } from "../accuracies.ts";
import { arealinformation, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";

/** Zones of 150 m round lakes of at least 3 ha (naturbeskyttelsesloven § 16), as polygons. `Temanavn` is the dataset's public title; no file of it was seen. */
export const soebeskyttelseslinjer = defineDataset({
  ...arealinformation("Søbeskyttelseslinjer"),
  id: "soebeskyttelseslinjer",
  name: { da: "Søbeskyttelseslinjer", en: "Lake protection lines" },
  group: "natur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.protectionLines,
  read: (properties) => ({ standing: standingOf(properties) }),
  look: { order: 51, label: null, base: null, on: false },
});
