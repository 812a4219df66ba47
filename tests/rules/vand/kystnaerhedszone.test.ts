import { kystnaerhedszone } from "../../../src/rules/vand/kystnaerhedszone.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** Reaches `width` metres into the plot of 100 × 100 m from the west; the request asks for 5,000 m². */
const zone = (width: number) => ({
  kystnaerhedszone: aLayer("kystnaerhedszone", [{ shape: rectangle(-200, -200, 200 + width, 500) }]),
});

casesFor(kystnaerhedszone, [
  { name: "no zone is nothing found", layers: {}, expect: "outside", measured: 0, says: "Ingen kystnærhedszone fundet" },
  { name: "one that only touches the border is no hit", layers: zone(0), expect: "outside" },
  { name: "over half the plot there is room for 5,000 m² beside it", layers: zone(50), expect: "avoidable", measured: 5000 },
  { name: "a metre deeper there is not", layers: zone(51), expect: "inside", measured: 5100, says: "uden en lokalplan for hele grunden" },
  { name: "over the whole plot", layers: zone(300), expect: "inside", measured: 10_000, says: "Hele grunden" },
  {
    name: "where a lokalplan lies on the whole plot, building is held to that",
    layers: { ...zone(51), lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(-10, -10, 200, 200) }]) },
    expect: "planned",
    says: "i en vedtaget lokalplan",
  },
  {
    name: "one that leaves 10 m² of it is drawn to another border",
    layers: { ...zone(51), lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(-10, -10, 109.9, 200) }]) },
    expect: "planned",
  },
  {
    name: "one that leaves 20 m² of it is not for all of it",
    layers: { ...zone(51), lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(-10, -10, 109.8, 200) }]) },
    expect: "inside",
  },
]);
