import { fredning } from "../../../src/rules/natur/fredning.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer, type FeatureDraft } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

const orders = (...features: readonly FeatureDraft<"fredninger">[]) => ({ fredninger: aLayer("fredninger", features) });
const order = (x: number, width: number, proposed = false): FeatureDraft<"fredninger"> => ({
  shape: rectangle(x, -10, width, 200),
  fields: { name: "Mølleparken", proposed },
  link: "https://example.invalid/fredning.pdf",
});

/** The plot is 100 × 100 m; the request asks for 5,000 m². */
casesFor(fredning, [
  { name: "no order is nothing found", layers: {}, expect: "outside", measured: 0, says: "Ingen fredning fundet" },
  {
    name: "an order over half the plot leaves room for exactly 5,000 m²",
    layers: orders(order(-50, 100)),
    expect: "avoidable",
    measured: 5000,
    says: "fredningen «Mølleparken»",
  },
  { name: "an order over half the plot and a metre leaves too little", layers: orders(order(-50, 101)), expect: "inside", measured: 5100 },
  {
    name: "a proposed order in the way is judged, not blocked",
    layers: orders(order(-50, 150, true)),
    expect: "proposed",
    measured: 10_000,
  },
  {
    name: "a proposed order that can be kept clear of is avoidable",
    layers: orders(order(-50, 60, true)),
    expect: "avoidable",
    measured: 1000,
  },
  {
    name: "an adopted and a proposed order that only together are in the way are judged",
    layers: orders(order(-50, 75), order(60, 75, true)),
    expect: "proposed",
    measured: 6500,
  },
  {
    name: "an adopted order in the way blocks whatever else is proposed",
    layers: orders(order(-50, 120), order(60, 75, true)),
    expect: "inside",
    measured: 7000,
  },
  {
    name: "an order without a name is still told of",
    layers: orders({ shape: rectangle(-10, -10, 200, 200) }),
    expect: "inside",
    says: "ligger i en fredning, og",
  },
]);
