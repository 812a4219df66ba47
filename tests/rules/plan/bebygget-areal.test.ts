import { bebyggetAreal } from "../../../src/rules/plan/bebygget-areal.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { ceilingRows } from "../../builders/ceiling-rows.ts";
import { aLayer } from "../../builders/layers.ts";
import { aLokalplan } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

const lokalplan = (groundCoverage: number, groundCoverageOf: 1 | 2 | 3 | 4 | null) => ({
  lokalplaner: aLayer("lokalplaner", [aLokalplan({ groundCoverage, groundCoverageOf })]),
});

/** The plot is 10,000 m², the plans lie over 90,000 m². */
casesFor(bebyggetAreal, [
  ...ceilingRows({
    kept: { groundCoverage: 50, groundCoverageOf: 3 },
    broken: { groundCoverage: 40, groundCoverageOf: 3 },
    asks: { floorArea: 9000, storeys: 2 },
    onHalf: { floorArea: 5000, storeys: 2 },
    brokenOnHalf: { groundCoverage: 20, groundCoverageOf: 3 },
    inDocument: { regulatedInDocument: true },
  }),
  { name: "3,999 m² of ground keep 40 %", request: { floorArea: 3999 }, layers: lokalplan(40, 3), expect: "within", measured: 39.99 },
  { name: "4,000 m² keep 40 %", request: { floorArea: 4000 }, layers: lokalplan(40, 3), expect: "within", measured: 40, limit: 40 },
  {
    name: "4,001 m² break 40 %",
    request: { floorArea: 4001 },
    layers: lokalplan(40, 3),
    expect: "overLokalplanRammeUnknown",
    measured: 40.01,
  },
  {
    name: "8,000 m² of floor in two storeys build on 4,000 m²",
    request: { floorArea: 8000, storeys: 2 },
    layers: lokalplan(40, 3),
    expect: "within",
    measured: 40,
    says: "Det bebyggede areal bliver 40 % af grunden; lokalplan 3-392 Farremosen tillader 40 % af grunden.",
  },
  {
    name: "a hall of 100 × 41 m builds on 4,100 m², whatever its floor",
    request: { floorArea: 2000, hall: { footprint: { length: 100, width: 41 }, yardDepth: 0, floorPerParkingSpace: null } },
    layers: lokalplan(40, 3),
    expect: "overLokalplanRammeUnknown",
    measured: 41,
  },
  {
    name: "what is built on already counts: half of a house of 40 × 20 m, 400 m²",
    request: { floorArea: 3601 },
    layers: { ...lokalplan(40, 3), bygninger: aLayer("bygninger", [{ shape: rectangle(80, 40, 40, 20) }]) },
    expect: "overLokalplanRammeUnknown",
    measured: 40.01,
    says: "med de 400 m², der er bebygget i dag",
  },
  {
    name: "40 % of the area as a whole is a shared budget",
    request: { floorArea: 9000 },
    layers: lokalplan(40, 1),
    expect: "shared",
    measured: 10,
    says: "deles med naboerne",
  },
  { name: "40 % of nobody says what is open", layers: lokalplan(40, null), expect: "unknownBase", says: "hvad procenten er af" },
]);
