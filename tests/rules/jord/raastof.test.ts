import { raastof } from "../../../src/rules/jord/raastof.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

type Kind = "extraction" | "interest" | "unknown";

/** From `x` metres to `x + width` from the western border of the plot of 100 × 100 m; the request asks for 5,000 m². */
const area = (x: number, width: number, kind: Kind) => ({ shape: rectangle(x, -50, width, 200), fields: { kind } });
const areas = (...features: readonly ReturnType<typeof area>[]) => ({ raastofomraader: aLayer("raastofomraader", features) });

casesFor(raastof, [
  { name: "no area is nothing found", layers: {}, expect: "outside", measured: 0, says: "Intet råstofområde fundet" },
  { name: "room for 5,000 m² beside it", layers: areas(area(-10, 60, "extraction")), expect: "avoidable", measured: 5000 },
  {
    name: "an extraction area in the way can end in a no",
    layers: areas(area(-10, 61, "extraction")),
    expect: "extraction",
    measured: 5100,
  },
  {
    name: "an interest area in the way is judged",
    layers: areas(area(-10, 61, "interest")),
    expect: "interest",
    measured: 5100,
    says: "råstofinteresseområde",
  },
  { name: "one whose kind its file does not give is taken for extraction", layers: areas(area(-10, 61, "unknown")), expect: "extraction" },
  {
    name: "both, in the way only together, are judged",
    layers: areas(area(-10, 35, "extraction"), area(70, 40, "interest")),
    expect: "interest",
    measured: 5500,
  },
]);
