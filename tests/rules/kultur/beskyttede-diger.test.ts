import { line } from "../../../src/geo/shape.ts";
import { beskyttedeDiger } from "../../../src/rules/kultur/beskyttede-diger.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at } from "../../builders/plots.ts";

/** Runs from south to north past or through the plot of 100 × 100 m, `x` metres from its western border; 2 m to each side are kept free. */
const through = (...places: readonly number[]) => ({
  beskyttedeDiger: aLayer(
    "beskyttedeDiger",
    places.map((x) => ({ shape: line([at(x, -50), at(x, 150)]) })),
  ),
});

/** The request asks for 5,000 m². */
casesFor(beskyttedeDiger, [
  { name: "no line is nothing found", layers: {}, expect: "outside", measured: 0, says: "Intet beskyttet dige fundet" },
  { name: "2 m from the border it is no hit", layers: through(-2), expect: "outside" },
  { name: "2 m less 0.1 m it takes 0.1 m along 100 m", layers: through(-2 + 0.1), expect: "avoidable", measured: 10 },
  { name: "on the border itself it takes one side", layers: through(0), expect: "avoidable", measured: 200 },
  { name: "with 5,000 m² left on one side the building can keep clear", layers: through(48), expect: "avoidable", measured: 400 },
  {
    name: "with less on either side it cannot",
    layers: through(49),
    expect: "inside",
    measured: 400,
    says: "gennembryde det kræver dispensation",
  },
  { name: "two that overlap count once", layers: through(20, 22), expect: "avoidable", measured: 600 },
  { name: "the same line twice counts once", layers: through(50, 50), expect: "inside", measured: 400 },
]);
