import { line } from "../../../src/geo/shape.ts";
import { trafikanlaeg } from "../../../src/rules/retningslinje/trafikanlaeg.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { guidelineRows } from "../../builders/guideline-cases.ts";
import { aLayer } from "../../builders/layers.ts";
import { at, rectangle } from "../../builders/plots.ts";

/** A road from south to north, `away` metres east of the plot of 100 × 100 m. */
const road = (away: number) => ({ shape: line([at(100 + away, -500), at(100 + away, 500)]), fields: { name: "Omfartsvejen" } });
const roads = (...all: ReturnType<typeof road>[]) => ({ planlagteTrafikanlaeg: aLayer("planlagteTrafikanlaeg", all) });

casesFor(trafikanlaeg, [
  ...guidelineRows("planlagteTrafikanlaeg", "arealet til et planlagt trafikanlæg"),
  { name: "a line 51 m away", layers: roads(road(51)), expect: "outside" },
  {
    name: "a line 50 m away is asked about",
    layers: roads(road(50)),
    expect: "near",
    measured: 50,
    limit: 50,
    says: "Et planlagt trafikanlæg «Omfartsvejen» er tegnet som linje 50 m fra grunden.",
  },
  { name: "the nearest of two lines", layers: roads(road(40), road(12)), expect: "near", measured: 12 },
  {
    name: "a line across the plot is found though it has no area",
    layers: roads(road(-50)),
    expect: "near",
    measured: 0,
    says: "går som linje over eller lige op til grunden",
  },
  {
    name: "land of a road that leaves too little counts before a line beside it",
    layers: {
      planlagteTrafikanlaeg: aLayer("planlagteTrafikanlaeg", [
        road(20),
        { shape: rectangle(0, 0, 51, 100), fields: { name: "Motorvejen" } },
      ]),
    },
    expect: "inside",
    measured: 5100,
    says: "«Motorvejen»",
  },
  {
    name: "a line counts before land of a road that can be kept clear of",
    layers: {
      planlagteTrafikanlaeg: aLayer("planlagteTrafikanlaeg", [
        road(20),
        { shape: rectangle(0, 0, 20, 100), fields: { name: "Motorvejen" } },
      ]),
    },
    expect: "near",
    measured: 20,
    says: "«Omfartsvejen»",
  },
]);
