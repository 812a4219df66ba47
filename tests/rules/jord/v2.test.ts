import { v2 } from "../../../src/rules/jord/v2.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** Mapped land that covers the plot of 100 × 100 m from the west to `width` metres in. */
const mapped = (width: number) => ({ jordforureningV2: aLayer("jordforureningV2", [{ shape: rectangle(-20, 0, 20 + width, 100) }]) });

casesFor(v2, [
  { name: "nothing mapped is nothing found", layers: {}, expect: "outside", measured: 0 },
  { name: "10 m² is a border drawn on another cadastre, no hit", layers: mapped(0.1), expect: "outside" },
  { name: "11 m² is a hit", layers: mapped(0.11), expect: "avoidable", measured: 11, says: "11,0 m² af grunden (0,1 %)" },
  { name: "half the plot leaves room for 5,000 m²", layers: mapped(50), expect: "avoidable", measured: 5000 },
  { name: "a metre more is in the way", layers: mapped(51), expect: "inside", measured: 5100, says: "5.100 m² af grunden (51 %)" },
]);
