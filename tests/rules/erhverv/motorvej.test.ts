import { line } from "../../../src/geo/shape.ts";
import { motorvej } from "../../../src/rules/erhverv/motorvej.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at, rectangle } from "../../builders/plots.ts";

/** A road from south to north, `away` metres east of the plot of 100 × 100 m. */
const road = (away: number, roadClass: "motorway" | "motorwayRamp" | "trunk" = "motorway", ref: string | null = "18") => ({
  shape: line([at(100 + away, -900), at(100 + away, 900)]),
  fields: { roadClass, ref },
});
const roads = (...all: ReturnType<typeof road>[]) => ({ veje: aLayer("veje", all) });

casesFor(motorvej, [
  { name: "no motorway", layers: {}, expect: "far", says: "inden for 500 m" },
  { name: "a motorway 500.5 m away", layers: roads(road(500.5)), expect: "far" },
  {
    name: "a motorway 500 m away",
    layers: roads(road(500)),
    expect: "near",
    measured: 500,
    limit: 500,
    says: "Grunden ligger 500 m fra motorvej eller rampe (18). Byrådet skal lade transport og logistik komme først",
  },
  { name: "a ramp counts too", layers: roads(road(700), road(120, "motorwayRamp", null)), expect: "near", measured: 120 },
  { name: "a trunk road does not", layers: roads(road(20, "trunk")), expect: "far" },
  {
    name: "a lokalplan on the whole plot leaves nothing to weigh",
    layers: { ...roads(road(500)), lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(-50, -50, 300, 300) }]) },
    expect: "planned",
    measured: 500,
    says: "men i en vedtaget lokalplan",
  },
  {
    name: "11 m² outside the lokalplan are weighed",
    layers: { ...roads(road(20)), lokalplaner: aLayer("lokalplaner", [{ shape: rectangle(-50, 0, 149.89, 100) }]) },
    expect: "near",
    measured: 20,
  },
  {
    name: "logistics comes first there",
    request: { use: "logistics" },
    layers: roads(road(20)),
    expect: "first",
    says: "Transport og logistik kommer først",
  },
]);
