import type { Box, Shape } from "../geo/shape.ts";

export type Position = readonly number[];

/** A foreign geometry with its types levelled: `parts` as in `Shape`, coordinates still as they stood in the file. */
export interface GeometryParts {
  readonly kind: Shape["kind"];
  readonly parts: readonly (readonly (readonly Position[])[])[];
  /** Rings whose first position was repeated at their end because it was missing. */
  readonly closedRings: number;
  /** Rings of fewer than three different corners: they hold no area and were left out. */
  readonly droppedRings: number;
  /** Positions as they stood in the file, before any of that. */
  readonly positions: number;
  /** Whether a position has a third number, a height or a measure; it is not read. */
  readonly hasHeights: boolean;
}

/** Why a geometry cannot be used; a key under `notKept` in `i18n`. */
export type GeometryFault =
  | "noGeometry"
  | "emptyGeometry"
  | "badCoordinates"
  | "tooFewPoints"
  | "mixedGeometry"
  | "unknownGeometry"
  | "curved"
  | "unreadable";

const deepestCollection = 8;

interface Simple {
  readonly kind: Shape["kind"];
  readonly parts: readonly unknown[];
}

/** Levels a geometry of any GeoJSON type (readers of other formats name what they could not read `Curved` or `Unreadable`); collections are taken when all in them is of one kind. Closes rings; drops nothing with area. */
export function partsOf(geometry: unknown): GeometryParts | GeometryFault {
  if (geometry === null || geometry === undefined) return "noGeometry";
  const simple = simpleOf(geometry, deepestCollection);
  if (typeof simple === "string") return simple;
  if (simple.length === 0) return "emptyGeometry";
  const kind = simple[0].kind;
  if (simple.some((each) => each.kind !== kind)) return "mixedGeometry";
  return checked(
    kind,
    simple.flatMap(({ parts }) => parts),
  );
}

function simpleOf(geometry: unknown, depth: number): Simple[] | GeometryFault {
  if (typeof geometry !== "object" || geometry === null || !("type" in geometry)) return "unknownGeometry";
  if (geometry.type === "GeometryCollection") {
    const members = "geometries" in geometry ? geometry.geometries : undefined;
    if (!Array.isArray(members) || depth === 0) return "unknownGeometry";
    const all = members.map((member) => simpleOf(member, depth - 1));
    return all.find((each) => typeof each === "string") ?? all.flatMap((each) => (typeof each === "string" ? [] : each));
  }
  if (geometry.type === "Curved") return "curved";
  if (geometry.type === "Unreadable") return "unreadable";
  const coordinates = "coordinates" in geometry ? geometry.coordinates : undefined;
  if (!Array.isArray(coordinates)) return "unknownGeometry";
  if (coordinates.length === 0) return [];
  return levelled(geometry.type, coordinates);
}

function levelled(type: unknown, coordinates: readonly unknown[]): Simple[] | GeometryFault {
  switch (type) {
    case "Polygon":
      return [{ kind: "polygon", parts: [coordinates] }];
    case "MultiPolygon":
      return [{ kind: "polygon", parts: coordinates }];
    case "LineString":
      return [{ kind: "line", parts: [[coordinates]] }];
    case "MultiLineString":
      return [{ kind: "line", parts: coordinates.map((chain) => [chain]) }];
    case "Point":
      return [{ kind: "point", parts: [[[coordinates]]] }];
    case "MultiPoint":
      return [{ kind: "point", parts: coordinates.map((position) => [[position]]) }];
    default:
      return "unknownGeometry";
  }
}

function checked(kind: Shape["kind"], raw: readonly unknown[]): GeometryParts | GeometryFault {
  const count = { closed: 0, dropped: 0, positions: 0, heights: 0 };
  const parts: Position[][][] = [];
  for (const part of raw) {
    if (!Array.isArray(part)) return "badCoordinates";
    const chains: Position[][] = [];
    for (const [index, chain] of part.entries()) {
      if (!isChain(chain)) return "badCoordinates";
      count.positions += chain.length;
      count.heights += chain.some((position) => position.length > 2) ? 1 : 0;
      const mended = kind === "polygon" ? mendRing(chain, count) : chain;
      if (mended === null && index === 0) break;
      if (mended !== null) chains.push(mended);
    }
    if (chains.length > 0) parts.push(chains);
  }
  if (kind === "line" && parts.some(([chain]) => chain.length < 2)) return "tooFewPoints";
  if (parts.length === 0) return raw.every((part) => Array.isArray(part) && part.length === 0) ? "emptyGeometry" : "tooFewPoints";
  return {
    kind,
    parts,
    closedRings: count.closed,
    droppedRings: count.dropped,
    positions: count.positions,
    hasHeights: count.heights > 0,
  };
}

function mendRing(ring: Position[], count: { closed: number; dropped: number }): Position[] | null {
  const first = ring[0];
  const last = ring[ring.length - 1];
  const open = ring.length > 0 && (first[0] !== last[0] || first[1] !== last[1]);
  const closed = open ? [...ring, first] : ring;
  if (closed.length < 4) {
    count.dropped += 1;
    return null;
  }
  if (open) count.closed += 1;
  return closed;
}

const isChain = (chain: unknown): chain is Position[] => Array.isArray(chain) && chain.every(isPosition);
const isPosition = (position: unknown): position is Position =>
  Array.isArray(position) && position.length >= 2 && Number.isFinite(position[0]) && Number.isFinite(position[1]);

/** Bounding box of a geometry's own numbers. */
export function boxOfParts({ parts }: GeometryParts): Box {
  let [minX, minY, maxX, maxY] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of parts.flat(2)) {
    minX = Math.min(minX, x);
    minY = Math.min(minY, y);
    maxX = Math.max(maxX, x);
    maxY = Math.max(maxY, y);
  }
  return [minX, minY, maxX, maxY];
}
