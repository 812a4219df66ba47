import type { Feature, FeatureCollection } from "geojson";
import type { OsmElement } from "./elements.ts";
import { osmFeature, osmName, placeElements } from "./place-elements.ts";

/** Elements as features of GeoJSON in degrees, and what could not be made whole. */
export interface OsmFeatures {
  readonly features: readonly Feature[];
  readonly broken: readonly string[];
  readonly otherRelations: number;
}

/** Elements that are handed to the library at a time; it copies its list for every feature. */
const atATime = 500;

const everything = { completeFeature: true, renderTagged: true, excludeWay: false };

/**
 * A feature for everything that has tags, `osm_id` being `way/17`. An area whose rings do not close, because a part of it lies outside the file, has
 * no geometry; a way some of whose nodes are missing is the stretches that are there.
 */
export async function osmFeatures(elements: readonly OsmElement[], pause: () => Promise<void>): Promise<OsmFeatures> {
  const { points, ways, relations, partial, broken, otherRelations } = placeElements(elements);
  const features: Feature[] = [];
  // Relations by themselves: the library puts their members in the place of ways of the same list.
  for (const list of [points, ways, relations]) {
    for (let start = 0; start < list.length; start += atATime) {
      features.push(...(await converted(list.slice(start, start + atATime))));
      await pause();
    }
  }
  return { features: [...features, ...partial], broken, otherRelations };
}

/** The library's features of self-contained elements, one for each; what it makes nothing of has no geometry. */
async function converted(elements: readonly OsmElement[]): Promise<Feature[]> {
  const { default: osm2geojson } = await import("osm2geojson-lite");
  const { features }: FeatureCollection = asCollection(osm2geojson({ elements }, everything));
  const geometries = new Map(features.map(({ id, geometry }) => [id, geometry]));
  return elements.map((element) => osmFeature(element, asRoad(element, geometries.get(osmName(element)) ?? null)));
}

const asCollection = (made: object): FeatureCollection =>
  "features" in made ? (made as FeatureCollection) : { type: "FeatureCollection", features: [] };

/** A square or a yard that is a road is taken by its edge: roads are lines. */
function asRoad({ tags }: OsmElement, geometry: Feature["geometry"] | null): Feature["geometry"] | null {
  if (!("highway" in tags) || geometry === null) return geometry;
  if (geometry.type === "Polygon") return { type: "MultiLineString", coordinates: geometry.coordinates };
  return geometry.type === "MultiPolygon" ? { type: "MultiLineString", coordinates: geometry.coordinates.flat() } : geometry;
}
