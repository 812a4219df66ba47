import { omraadeklassificering } from "../../../src/rules/jord/omraadeklassificering.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** Reaches `width` metres into the plot of 100 × 100 m from the west. */
const area = (width: number) => ({
  omraadeklassificering: aLayer("omraadeklassificering", [{ shape: rectangle(-50, -50, 50 + width, 200) }]),
});

casesFor(omraadeklassificering, [
  { name: "no area is nothing found", layers: {}, expect: "outside", measured: 0 },
  { name: "one that only touches the border is no hit", layers: area(0), expect: "outside" },
  {
    name: "soil from a property that lies partly in one is notified, however much room there is beside it",
    layers: area(10),
    expect: "inside",
    measured: 1000,
    says: "byggeri er ikke forbudt",
  },
]);
