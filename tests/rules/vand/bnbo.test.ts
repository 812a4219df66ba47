import { bnbo } from "../../../src/rules/vand/bnbo.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** Covers the plot of 100 × 100 m from the west to `width` metres in; the request asks for 5,000 m². */
const area = (width: number, waterworks: string | null = "Lynge Vandværk") => ({
  bnbo: aLayer("bnbo", [{ shape: rectangle(-50, -50, 50 + width, 200), fields: { waterworks } }]),
});

casesFor(bnbo, [
  { name: "no area is nothing found", layers: {}, request: { threatensGroundwater: true }, expect: "outside", measured: 0 },
  {
    name: "a threatening company that fits beside half a plot of BNBO is told to stay there",
    layers: area(50),
    request: { threatensGroundwater: true },
    expect: "avoidable",
    measured: 5000,
  },
  {
    name: "BNBO a metre deeper, and a threatening company is judged, which can end in a no",
    layers: area(51),
    request: { threatensGroundwater: true },
    expect: "threatening",
    measured: 5100,
    says: "for «Lynge Vandværk», og virksomheden er oplyst at kunne true grundvandet. Svaret kan blive nej",
  },
  { name: "a company that nobody has asked is an open question", layers: area(100), expect: "unknown", says: "Hele grunden" },
  {
    name: "a company that threatens nothing is judged all the same",
    layers: area(60, null),
    request: { threatensGroundwater: false },
    expect: "harmless",
    says: "(BNBO). Virksomheden",
  },
]);
