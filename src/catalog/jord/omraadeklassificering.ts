import { accuracies } from "../accuracies.ts";
import { arealinformation, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";

/** Land that is taken to be slightly contaminated: byzone, less and more what the council decides. `Temanavn` is the public title; no file of it was seen. */
export const omraadeklassificering = defineDataset({
  ...arealinformation("Områdeklassificering"),
  id: "omraadeklassificering",
  name: { da: "Områdeklassificering", en: "Area classification of soil" },
  group: "jord",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.soilClass,
  read: (properties) => ({ standing: standingOf(properties) }),
  look: { order: 38, label: null, base: null, on: false },
});
