import { accuracies } from "../accuracies.ts";
import { arealinformation, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";

/** Streams that are protected by naturbeskyttelsesloven § 3, as lines. `Temanavn` is the dataset's public title; no file of it was seen. */
export const beskyttedeVandloeb = defineDataset({
  ...arealinformation("Beskyttede vandløb"),
  id: "beskyttedeVandloeb",
  name: { da: "Beskyttede vandløb (§ 3)", en: "Protected streams (§ 3)" },
  group: "natur",
  force: "needsPermission",
  geometry: "line",
  accuracy: accuracies.protectedStreams,
  read: (properties) => ({ standing: standingOf(properties) }),
  look: { order: 55, label: null, base: null, on: false },
});
