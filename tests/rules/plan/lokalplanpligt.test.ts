import { lokalplanpligt } from "../../../src/rules/plan/lokalplanpligt.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aLokalplan, wide } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

/** A lokalplan that covers the plot of 100 × 100 m from the west to `width` metres in. */
const plan = (width: number) => ({ lokalplaner: aLayer("lokalplaner", [aLokalplan({}, rectangle(-100, -100, 100 + width, 300))]) });

casesFor(lokalplanpligt, [
  { name: "a lokalplan on the whole plot has settled it", layers: plan(100), request: { floorArea: 20_000 }, expect: "planned" },
  { name: "1 % outside is an inaccuracy of borders", layers: plan(99), request: { floorArea: 20_000 }, expect: "planned" },
  {
    name: "2 % outside is not",
    layers: plan(98),
    request: { floorArea: 20_000 },
    expect: "large",
    says: "200 m² af grunden ligger uden for lokalplan",
  },
  {
    name: "1,499 m² of floor is below what we ask from",
    layers: {},
    request: { floorArea: 1499 },
    expect: "small",
    limit: 1500,
    says: "kommunen afgør det",
  },
  {
    name: "1,500 m² of floor is large",
    layers: {},
    request: { floorArea: 1500 },
    expect: "large",
    measured: 1500,
    says: "landzonetilladelse ikke komme først",
  },
  { name: "10,000 m² of land is large", layers: {}, request: { floorArea: 500, plotArea: 10_000 }, expect: "large" },
  { name: "9,999 m² of land is not", layers: {}, request: { floorArea: 500, plotArea: 9999 }, expect: "small" },
  {
    name: "a lokalplan that is not yet in force has settled nothing",
    layers: { lokalplaner: aLayer("lokalplaner", [aLokalplan({ inForce: "2027-01-01" }, wide)]) },
    expect: "large",
  },
]);
