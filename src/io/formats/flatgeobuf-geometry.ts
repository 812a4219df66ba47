import type { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import type { Geometry } from "flatgeobuf/lib/mjs/flat-geobuf/geometry.js";
import { geometryTypes } from "./geometry-types.ts";
import { attempt, brokenGeometry, type RawGeometry } from "./raw-geometry.ts";

/** Geometry types by their number in FlatGeobuf. */
const deepest = 8;

/** What may still be taken out of a file. Bytes that point at the same coordinates again and again give no more than the file has room for. */
export interface Budget {
  points: number;
  parts: number;
  /** Bytes of properties. */
  said: number;
  /** How many features had heights, which are left out. */
  heights: number;
}

/** Room for what a file of so many bytes can hold. */
export const budgetFor = (bytes: number): Budget => ({ points: bytes / 16, parts: bytes / 4, said: bytes, heights: 0 });

/** A feature's geometry of the layer's type, or of its own where the layer has none (0); what makes no sense is a `brokenGeometry`. */
export function geometryOf(feature: Feature, layerType: number, budget: Budget): RawGeometry | null {
  const made = attempt(() => {
    const geometry = feature.geometry();
    if (geometry === null) return { geometry };
    if (hasHeights(geometry)) budget.heights += 1;
    return { geometry: shapeOf(geometry, layerType, budget, deepest) };
  });
  return made === null ? brokenGeometry : made.geometry;
}

const hasHeights = (geometry: Geometry): boolean =>
  geometry.zLength() > 0 || (geometry.partsLength() > 0 && (geometry.parts(0)?.zLength() ?? 0) > 0);

function shapeOf(geometry: Geometry, layerType: number, budget: Budget, depth: number): RawGeometry {
  const type = geometryTypes[layerType === 0 ? geometry.type() : layerType] ?? "Geometry";
  switch (type) {
    case "Point":
      return { type, coordinates: allPositions(geometry, budget)[0] ?? [] };
    case "LineString":
    case "MultiPoint":
      return { type, coordinates: allPositions(geometry, budget) };
    case "Polygon":
    case "MultiLineString":
      return { type, coordinates: chains(geometry, budget) };
    case "MultiPolygon":
      return { type, coordinates: partsOf(geometry, budget).map((part) => chains(part, budget)) };
    case "GeometryCollection":
      if (depth === 0) throw new RangeError("collections in collections without end");
      return { type, geometries: partsOf(geometry, budget).map((part) => shapeOf(part, 0, budget, depth - 1)) };
    default:
      return { type };
  }
}

function partsOf(geometry: Geometry, budget: Budget): Geometry[] {
  const count = geometry.partsLength();
  budget.parts -= count;
  if (budget.parts < 0) throw new RangeError("more parts than the file has room for");
  return Array.from({ length: count }, (_, index) => geometry.parts(index)).filter((part) => part !== null);
}

function chains(geometry: Geometry, budget: Budget): number[][][] {
  const count = geometry.endsLength();
  if (count === 0) return geometry.xyLength() === 0 ? [] : [allPositions(geometry, budget)];
  budget.parts -= count;
  if (budget.parts < 0) throw new RangeError("more rings than the file has room for");
  const ends = Array.from({ length: count }, (_, index) => geometry.ends(index) ?? 0);
  return ends.map((end, index) => positions(geometry, ends[index - 1] ?? 0, end, budget));
}

const allPositions = (geometry: Geometry, budget: Budget): number[][] => positions(geometry, 0, geometry.xyLength() / 2, budget);

function positions(geometry: Geometry, from: number, to: number, budget: Budget): number[][] {
  budget.points -= to - from;
  if (to < from || to * 2 > geometry.xyLength() || budget.points < 0) throw new RangeError("an end beyond the coordinates");
  const chain: number[][] = [];
  for (let i = from; i < to; i += 1) chain.push([geometry.xy(2 * i) ?? Number.NaN, geometry.xy(2 * i + 1) ?? Number.NaN]);
  return chain;
}
