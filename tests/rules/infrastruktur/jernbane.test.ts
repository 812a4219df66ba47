import { line } from "../../../src/geo/shape.ts";
import { jernbane } from "../../../src/rules/infrastruktur/jernbane.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at } from "../../builders/plots.ts";

/** A track so many metres north of the plot of 100 × 100 m. */
const track = (distance: number) => ({
  jernbaner: aLayer("jernbaner", [{ shape: line([at(-500, 100 + distance), at(500, 100 + distance)]) }]),
});

casesFor(jernbane, [
  { name: "no railway is nothing found", layers: {}, expect: "none", measured: null, limit: 50 },
  { name: "49 m is near", layers: track(49), expect: "near", measured: 49 },
  { name: "50 m is near", layers: track(50), expect: "near", measured: 50 },
  { name: "51 m is not", layers: track(51), expect: "none" },
]);
