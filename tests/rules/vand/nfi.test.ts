import { nfi } from "../../../src/rules/vand/nfi.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** Reaches `width` metres into the plot of 100 × 100 m from the west; the request asks for 5,000 m². */
const area = (width = 60, category: "NFI" | "SFI" | null = "NFI") => ({
  shape: rectangle(-50, -50, 50 + width, 200),
  fields: { category },
});
const areas = (...features: readonly ReturnType<typeof area>[]) => ({
  foelsommeIndvindingsomraader: aLayer("foelsommeIndvindingsomraader", features),
});

casesFor(nfi, [
  { name: "no area is nothing found", layers: {}, expect: "outside", measured: 0, says: "(NFI/SFI)" },
  { name: "10 m² are another map's border", layers: areas(area(0.1)), expect: "outside" },
  { name: "a company that nobody has asked is an open question", layers: areas(area()), expect: "unknown", measured: 6000, says: "(NFI)" },
  {
    name: "a threatening company is judged",
    layers: areas(area(60, "SFI"), area(60, "NFI")),
    request: { threatensGroundwater: true },
    expect: "threatening",
    says: "(NFI, SFI)",
  },
  {
    name: "one that threatens nothing is none of its business",
    layers: areas(area()),
    request: { threatensGroundwater: false },
    expect: "harmless",
  },
  {
    name: "room for 5,000 m² beside it",
    layers: areas(area(50)),
    request: { threatensGroundwater: true },
    expect: "avoidable",
    measured: 5000,
  },
  {
    name: "an area without a category is still told of",
    layers: areas(area(60, null)),
    expect: "unknown",
    says: "indvindingsområde. Oplys",
  },
]);
