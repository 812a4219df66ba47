import type { Nature } from "./describe.ts";
import { type Laid, routeOf } from "./draw-plans.ts";
import type { Points } from "./measure.ts";
import { band, circle, curved, within } from "./outline.ts";
import { area, type Drawn } from "./raw.ts";
import { heatOf, sewerOf, themeOf } from "./sources/plandata.ts";
import {
  bnboOf,
  drinkingWaterOf,
  forestOf,
  fredningOf,
  lakeOf,
  paragraf3Of,
  soilOf,
  speciesOf,
  streamOf,
  themeOfNature,
} from "./sources/registers.ts";
import { grow, place } from "./spots.ts";

/** Widths of the building lines of naturbeskyttelsesloven §§ 16, 17 and 19, metres, and the lake size that § 16 starts at, hectares. */
const lines = { water: 150, forest: 300, church: 300, lakeFrom: 3 };
/** Half the width of the noise belt along a motorway, metres; schematic. */
const noiseBelt = 420;

/** Nature, water, soil and churches as their registers would serve them. */
export function drawNature(laid: Laid) {
  const { municipality, countryside } = laid;
  const { meadows, ponds } = countryside;
  const { nature, water, ground, region } = municipality;
  const protectedLakes = nature.lakes.filter((lake) => lake.hectares >= lines.lakeFrom);
  const round = (thing: Nature, metres: number) => within(grow(thing, laid), place(thing.at, laid), metres);
  const zone = (code: number, theme: string, name: string, ...rings: Points[]) =>
    area(themeOfNature(code, theme, name, municipality), ...rings);
  const soil = (level: "V1" | "V2", spots: readonly Nature[]) =>
    spots.map((spot) => area(soilOf(level, spot.name, municipality, region), grow({ corners: 14, ...spot }, laid)));
  return {
    paragraf3: [...nature.paragraf3, ...meadows, ...ponds.map((pond) => ({ ...pond, type: "Sø" }))].map((thing) =>
      area(paragraf3Of(thing.name, thing.type, municipality), grow(thing, laid)),
    ),
    soeer: [...nature.lakes, ...ponds].map((lake) => area(lakeOf(lake.name, municipality), grow(lake, laid))),
    skove: nature.forests.map((wood) => area(forestOf(wood.name, municipality), grow(wood, laid))),
    fredninger: nature.fredninger.map((thing) => area(fredningOf(thing.name, thing.type, municipality), grow(thing, laid))),
    skovbyggelinjer: nature.forests.map((wood) => zone(2005, "Skovbyggelinjer", wood.name, round(wood, lines.forest), grow(wood, laid))),
    soebeskyttelseslinjer: protectedLakes.map((lake) =>
      zone(2006, "Søbeskyttelseslinjer", lake.name, round(lake, lines.water), grow(lake, laid)),
    ),
    kirkebyggelinjer: nature.churches.map(({ name, at }) => zone(2008, "Kirkebyggelinjer", name, circle(place(at, laid), lines.church))),
    aabeskyttelseslinjer: water.streams
      .filter((stream) => stream.protectedLine)
      .map((stream) => zone(2007, "Åbeskyttelseslinjer", stream.name, band(routeOf(stream.points, laid), lines.water))),
    vandloeb: water.streams.map(
      (stream): Drawn => ({ properties: streamOf(stream.name, municipality), line: routeOf(stream.points, laid) }),
    ),
    bilagIvArter: nature.species.map(
      ({ danish, latin, at }, i): Drawn => ({ properties: speciesOf(danish, latin, i, municipality), point: place(at, laid) }),
    ),
    drikkevandsinteresser: ground.osd.map(({ kind, outline }, i) =>
      area(drinkingWaterOf(kind, i, municipality), curved([...outline, outline[0]], 4).slice(0, -1)),
    ),
    bnbo: ground.bnbo.map((spot) => area(bnboOf(spot.name, municipality), grow(spot, laid))),
    jordforureningV1: soil("V1", ground.v1),
    jordforureningV2: soil("V2", ground.v2),
    oversvoemmelse: water.flood.map((spot) => area(themeOf(1165, spot.name, municipality), grow(spot, laid))),
  };
}

/** Supply areas and the noise belt along the motorways, as Plandata would serve them. */
export function drawSupply(laid: Laid) {
  const { municipality } = laid;
  const { supply, roads } = municipality;
  return {
    fjernvarmeomraader: supply.heat.map(({ name, points }) => area(heatOf(name, municipality), points)),
    kloakoplande: supply.sewer.map(({ name, now, planned, points }) => area(sewerOf(name, now, planned, municipality), points)),
    stoejbelastedeArealer: roads
      .filter(({ kind }) => kind === "motorway")
      .map(({ name, points }) => area(themeOf(1109, `Langs ${name}`, municipality), band(routeOf(points, laid), noiseBelt))),
  };
}
