import { natura2000 } from "../../../src/rules/natur/natura2000.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

/** Reaches `width` metres into the plot of 100 × 100 m from the west; the request asks for 5,000 m². */
const zone = (width: number) => ({
  natura2000Omraader: aLayer("natura2000Omraader", [
    { shape: rectangle(-200, -200, 200 + width, 500), fields: { name: "Prøvesø", site: "DK000X999" } },
  ]),
});

casesFor(natura2000, [
  { name: "no area is nothing found", layers: {}, expect: "outside", measured: 0, says: "Intet Natura 2000-område fundet" },
  { name: "one that only touches the border is no hit", layers: zone(0), expect: "outside" },
  { name: "over half the plot there is room for 5,000 m² beside it", layers: zone(50), expect: "avoidable", measured: 5000 },
  {
    name: "a metre deeper there is not",
    layers: zone(51),
    expect: "inside",
    measured: 5100,
    says: "Natura 2000-området «Prøvesø, DK000X999»",
  },
  { name: "over the whole plot", layers: zone(300), expect: "inside", measured: 10_000, says: "Hele grunden" },
]);
