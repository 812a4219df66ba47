import { arealIProcenten } from "../../../src/rules/plan/areal-i-procenten.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { wide } from "../../builders/plans.ts";
import { aPlot, rectangle, together } from "../../builders/plots.ts";

const zone = (code: number, shape = wide) => ({ shape, fields: { zone: code } });
const zones = (...features: ReturnType<typeof zone>[]) => ({ zonekort: aLayer("zonekort", features) });
/** Byzone ends so many metres into the plot of 100 × 100 m; the rest is landzone. */
const byzoneTo = (x: number) => zone(1, rectangle(-100, -100, 100 + x, 300));
const hectare = rectangle(0, 0, 100, 100);

casesFor(arealIProcenten, [
  { name: "in byzone all of a plot in one part counts", layers: zones(zone(1)), expect: "whole", measured: 10_000 },
  { name: "so it does in landzone, which nothing is drawn for", layers: zones(), expect: "whole", measured: 10_000 },
  { name: "1 % along the border of byzone is taken for an inaccuracy", layers: zones(byzoneTo(99)), expect: "whole", measured: 9900 },
  {
    name: "more than 1 % is land in another zone",
    request: { floorArea: 4949 },
    layers: zones(byzoneTo(98.98)),
    expect: "zones",
    measured: 9898,
    says: "Af dem er projektets etageareal 50 %",
  },
  {
    name: "of 40 m in byzone and 60 m in landzone the larger part counts at most",
    request: { floorArea: 3000 },
    layers: zones(byzoneTo(40)),
    expect: "zones",
    measured: 6000,
    says: "højst 6.000 m² af 1,0 ha",
  },
  {
    name: "byzone and sommerhusområde are two zones",
    layers: zones(byzoneTo(50), zone(3, rectangle(50, -100, 100, 300))),
    expect: "zones",
    measured: 5000,
  },
  {
    name: "a part across the road does not count with the other",
    request: { floorArea: 6000 },
    plot: aPlot(together(hectare, rectangle(120, 0, 50, 100))),
    layers: zones(zone(1)),
    expect: "apart",
    measured: 10_000,
    says: "Af dem er projektets etageareal 60 %",
  },
  {
    name: "a crumb of 1 % beside the plot is none",
    plot: aPlot(together(hectare, rectangle(120, 0, 10, 10))),
    layers: zones(zone(1)),
    expect: "whole",
    measured: 10_000,
  },
]);
