import { natura2000Naer } from "../../../src/rules/natur/natura2000-naer.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** An area `distance` metres east of the plot of 100 × 100 m. */
const area = (distance: number, name: string | null = "Prøvesø") => ({
  natura2000Omraader: aLayer("natura2000Omraader", [{ shape: rectangle(100 + distance, 0, 500, 500), fields: { name } }]),
});

casesFor(natura2000Naer, [
  {
    name: "no area near is nothing found, and says how far was looked",
    layers: {},
    expect: "farAway",
    limit: 1000,
    says: "inden for 1,0 km",
  },
  { name: "1,000 m away is near", layers: area(1000), request: { listedActivity: "none" }, expect: "quiet", measured: 1000 },
  { name: "1,001 m away is not looked at", layers: area(1001), request: { listedActivity: "annex1" }, expect: "farAway", measured: null },
  {
    name: "a listed activity's approval can be refused",
    layers: area(400),
    request: { listedActivity: "annex2" },
    expect: "listed",
    measured: 400,
    says: "400 m fra Natura 2000-området «Prøvesø»",
  },
  { name: "annex 1 is listed too", layers: area(400), request: { listedActivity: "annex1" }, expect: "listed" },
  { name: "nobody has asked the company: an open question", layers: area(400), expect: "unknown", says: "skal miljøgodkendes" },
  { name: "an area without a name is still told of", layers: area(400, null), expect: "unknown", says: "400 m fra Natura 2000-området." },
  {
    name: "an area that touches the plot lies right beside it",
    layers: area(0),
    request: { listedActivity: "none" },
    expect: "quiet",
    measured: 0,
    says: "lige op til",
  },
  { name: "a plot in an area is answered by the rule of areas on the plot", layers: area(-50), expect: "onSite" },
]);
