import type { Dyke } from "./describe-law.ts";
import { type Laid, routeOf } from "./draw-plans.ts";
import type { Points } from "./measure.ts";
import { band, circle } from "./outline.ts";
import { area, type Drawn } from "./raw.ts";
import {
  cadastreThemeOf,
  catchmentOf,
  classifiedOf,
  dykeOf,
  monumentLineOf,
  monumentOf,
  natura2000Of,
  protectedStreamOf,
  rawMaterialOf,
  roadLineOf,
  sensitiveOf,
  wellOf,
} from "./sources/law-registers.ts";
import { grow, patched, place, plotOutline } from "./spots.ts";

/** Metres kept clear round a monument (naturbeskyttelsesloven § 18). */
const monumentLine = 100;

/** Protected nature, woods and monuments. Neither municipality has a coast, so what belongs to one is delivered empty. */
export function drawProtected(laid: Laid) {
  const { municipality } = laid;
  const { nature, water, law } = municipality;
  const dykeLine = (dyke: Dyke): Points =>
    "points" in dyke ? routeOf(dyke.points, laid) : alongPlot(plotOutline(dyke.plot, laid), dyke.corners);
  return {
    natura2000Omraader: law.natura2000.map((patch) => patched(natura2000Of(patch.name, patch.site, municipality), patch, laid)),
    beskyttedeVandloeb: water.streams
      .filter((stream) => stream.protectedLine)
      .map((stream): Drawn => ({ properties: protectedStreamOf(stream.name, municipality), line: routeOf(stream.points, laid) })),
    fredskov: nature.forests
      .filter(({ name }) => law.fredskov.includes(name))
      .map((wood) => area(cadastreThemeOf("fredskov", wood.name, municipality), grow(wood, laid))),
    fortidsminder: law.monuments.map(
      ({ name, kind, at }): Drawn => ({ properties: monumentOf(name, kind, municipality), point: place(at, laid) }),
    ),
    fortidsmindelinjer: law.monuments.map(({ name, kind, at }) =>
      area(monumentLineOf(name, kind, municipality), circle(place(at, laid), monumentLine, 48)),
    ),
    beskyttedeDiger: law.dykes.map((dyke): Drawn => ({ properties: dykeOf(dyke.name, municipality), line: dykeLine(dyke) })),
    strandbeskyttelse: [],
    klitfredning: [],
    kystnaerhedszone: [],
  };
}

/** A plot's border from one corner to another, the way its corners are counted. */
function alongPlot(outline: Points, [from, to]: readonly [number, number]): Points {
  const count = ((to - from + outline.length) % outline.length) + 1;
  return Array.from({ length: count }, (_, i) => outline[(from + i) % outline.length]);
}

/** Groundwater, soil, raw materials and the building lines of roads. */
export function drawUnderground(laid: Laid) {
  const { municipality, grounds, settlements } = laid;
  const { ground, law, roads } = municipality;
  const towns = [
    ...settlements.map(({ area: { name }, outline }) => ({ name, outline })),
    ...grounds.filter(({ area: { name } }) => law.classified.includes(name)).map(({ area: { name }, outline }) => ({ name, outline })),
  ];
  return {
    vandvaerksboringer: ground.bnbo.map(({ name, at }): Drawn => ({ properties: wellOf(name), point: place(at, laid) })),
    indvindingsoplande: law.catchments.map((patch) => patched(catchmentOf(patch.name, municipality), patch, laid)),
    foelsommeIndvindingsomraader: law.sensitive.map((patch) => patched(sensitiveOf(patch.name, municipality), patch, laid)),
    omraadeklassificering: towns.map(({ name, outline }) => area(classifiedOf(name, municipality), outline)),
    raastofomraader: law.rawMaterials.map((patch) =>
      patched(rawMaterialOf(patch.name, patch.kind ?? "Graveområde", municipality), patch, laid),
    ),
    vejbyggelinjer: law.roadLines.flatMap(({ road, halfWidth, along }) =>
      (along ? [along] : roads.filter(({ name }) => name === road).map(({ points }) => points)).map((points) =>
        area(roadLineOf(road, municipality), band(routeOf(points, laid), halfWidth)),
      ),
    ),
  };
}
