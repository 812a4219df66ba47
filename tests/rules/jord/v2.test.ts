import { v2 } from "../../../src/rules/jord/v2.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";

/** Mapped land that covers the plot of 100 × 100 m from the west to `width` metres in. */
const mapped = (width: number) => ({ jordforureningV2: aLayer("jordforureningV2", [{ shape: rectangle(-20, 0, 20 + width, 100) }]) });

casesFor(v2, [
  { name: "nothing mapped is nothing found", layers: {}, expect: "outside", measured: 0 },
  { name: "10 m² is a border drawn on another cadastre, no hit", layers: mapped(0.1), expect: "outside" },
  { name: "11 m² is a hit", layers: mapped(0.11), expect: "avoidable", measured: 11, says: "11,0 m² af grunden (0,1 %)" },
  { name: "half the plot leaves room for 5,000 m²", layers: mapped(50), expect: "avoidable", measured: 5000 },
  {
    name: "room and need that would both read 2,4 ha are written to the square metre",
    plot: aPlot(rectangle(0, 0, 300, 100)),
    layers: mapped(56),
    request: { plotArea: 24_000 },
    expect: "avoidable",
    says: "Resten har et stykke på 24.400 m², og projektet skal bruge 24.000 m²",
  },
  { name: "a metre more is in the way", layers: mapped(51), expect: "inside", measured: 5100, says: "5.100 m² af grunden (51 %)" },
]);
