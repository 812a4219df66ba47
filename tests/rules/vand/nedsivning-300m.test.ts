import type { Sewer } from "../../../src/catalog/infrastruktur/kloakoplande.ts";
import { point } from "../../../src/geo/shape.ts";
import { nedsivning300m } from "../../../src/rules/vand/nedsivning-300m.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at, rectangle } from "../../builders/plots.ts";

/** A well `distance` metres west of the plot of 100 × 100 m. */
const well = (distance: number) => ({
  vandvaerksboringer: aLayer("vandvaerksboringer", [{ shape: point(...at(-distance, 50)), fields: { waterworks: "Prøve Vandværk" } }]),
});
const sewer = (now: Sewer) => ({
  kloakoplande: aLayer("kloakoplande", [{ shape: rectangle(-10, -10, 200, 200), fields: { now } }]),
});

casesFor(nedsivning300m, [
  {
    name: "no well is nothing found, and private ones are not in the layer",
    layers: {},
    expect: "far",
    measured: null,
    says: "Private boringer",
  },
  { name: "300 m is far enough", layers: well(300), expect: "far" },
  { name: "299 m is judged", layers: well(299), expect: "reducible", measured: 299, limit: 300, says: "ned til 75 m" },
  { name: "75 m is judged", layers: well(75), expect: "reducible", measured: 75 },
  { name: "74 m is too near even for that", layers: well(74), expect: "tooNear", measured: 74, says: "længere inde på grunden" },
  { name: "a well on the plot", layers: well(-50), expect: "tooNear", measured: 0 },
  { name: "with a sewer nothing seeps away", layers: { ...well(74), ...sewer("separate") }, expect: "sewered", measured: 74 },
  { name: "a catchment without a sewer changes nothing", layers: { ...well(74), ...sewer("none") }, expect: "tooNear" },
  { name: "a catchment that says nothing changes nothing", layers: { ...well(74), ...sewer("unknown") }, expect: "tooNear" },
]);
