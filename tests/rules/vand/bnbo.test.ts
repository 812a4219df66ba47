import { bnbo } from "../../../src/rules/vand/bnbo.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

const well = { bnbo: aLayer("bnbo", [{ shape: rectangle(90, 90, 100, 100), fields: { waterworks: "Lynge Vandværk" } }]) };
const nameless = { bnbo: aLayer("bnbo", [{ shape: rectangle(90, 90, 100, 100) }]) };

casesFor(bnbo, [
  { name: "no area is nothing found", layers: {}, request: { threatensGroundwater: true }, expect: "outside", measured: 0 },
  {
    name: "a threatening company needs a plan",
    layers: well,
    request: { threatensGroundwater: true },
    expect: "threatening",
    measured: 100,
    says: "for «Lynge Vandværk»",
  },
  { name: "a company that nobody has asked is an open question", layers: well, expect: "unknown", says: "100 m² af grunden (1 %)" },
  {
    name: "a company that threatens nothing is judged all the same",
    layers: nameless,
    request: { threatensGroundwater: false },
    expect: "harmless",
  },
]);
