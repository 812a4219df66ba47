import { line } from "../../../src/geo/shape.ts";
import { tekniskeAnlaeg } from "../../../src/rules/retningslinje/tekniske-anlaeg.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";
import { aLayer } from "../../builders/layers.ts";
import { at } from "../../builders/plots.ts";

/** A pipe from west to east, `away` metres north of the plot of 100 × 100 m. */
const pipe = (away: number) => ({
  planlagteTekniskeAnlaeg: aLayer("planlagteTekniskeAnlaeg", [{ shape: line([at(-500, 100 + away), at(500, 100 + away)]) }]),
});

casesFor(tekniskeAnlaeg, [
  ...guidelineRows("planlagteTekniskeAnlaeg", "arealet til et planlagt teknisk anlæg"),
  { name: "a line 50.001 m away", layers: pipe(50.001), expect: "outside" },
  {
    name: "a line 50 m away, without a name",
    layers: pipe(50),
    expect: "near",
    measured: 50,
    says: "Et planlagt teknisk anlæg er tegnet som linje 50 m fra grunden.",
  },
]);
