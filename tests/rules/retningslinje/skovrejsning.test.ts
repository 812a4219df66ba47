import { skovrejsning } from "../../../src/rules/retningslinje/skovrejsning.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

casesFor(skovrejsning, [
  ...guidelineRows("skovrejsningsomraader", "et område, hvor kommunen ønsker skov"),
  {
    name: "where forest is unwanted, building is not meant",
    layers: areaTo("skovrejsningsomraader", 100, { unwanted: true }),
    expect: "unwanted",
    measured: 10_000,
    says: "Det angår den, der vil plante, og ikke byggeri.",
  },
  {
    name: "wanted on a part and unwanted on the rest: the wish is told, with its own area",
    layers: {
      skovrejsningsomraader: aLayer("skovrejsningsomraader", [
        { shape: rectangle(0, 0, 60, 100), fields: { unwanted: false } },
        { shape: rectangle(60, 0, 40, 100), fields: { unwanted: true } },
      ]),
    },
    expect: "inside",
    measured: 6000,
  },
]);
