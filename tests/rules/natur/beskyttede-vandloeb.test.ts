import { line } from "../../../src/geo/shape.ts";
import { beskyttedeVandloeb } from "../../../src/rules/natur/beskyttede-vandloeb.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at } from "../../builders/plots.ts";

/** Runs from south to north past or through the plot of 100 × 100 m, `x` metres from its western border; 6 m to each side are kept free. */
const through = (...places: readonly number[]) => ({
  beskyttedeVandloeb: aLayer(
    "beskyttedeVandloeb",
    places.map((x) => ({ shape: line([at(x, -50), at(x, 150)]) })),
  ),
});

/** The request asks for 5,000 m². */
casesFor(beskyttedeVandloeb, [
  { name: "no line is nothing found", layers: {}, expect: "outside", measured: 0, says: "Intet beskyttet vandløb fundet" },
  { name: "6 m from the border it is no hit", layers: through(-6), expect: "outside" },
  { name: "6 m less 0.1 m it takes 0.1 m along 100 m", layers: through(-6 + 0.1), expect: "avoidable", measured: 10 },
  { name: "on the border itself it takes one side", layers: through(0), expect: "avoidable", measured: 600 },
  { name: "with 5,000 m² left on one side the building can keep clear", layers: through(44), expect: "avoidable", measured: 1200 },
  { name: "with less on either side it cannot", layers: through(45), expect: "inside", measured: 1200, says: "kræver dispensation (§ 65)" },
  { name: "two that overlap count once", layers: through(20, 26), expect: "avoidable", measured: 1800 },
  { name: "the same line twice counts once", layers: through(50, 50), expect: "inside", measured: 1200 },
]);
