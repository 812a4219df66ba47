import { brokenGeometry, type RawGeometry } from "./raw-geometry.ts";
import { polygonsOf, type RingWork } from "./shp-rings.ts";

/** Kinds of shapes by their number, without the ten or twenty that heights and measures add. */
const kinds: Readonly<Record<number, "Point" | "LineString" | "Polygon" | "MultiPoint">> = {
  1: "Point",
  3: "LineString",
  5: "Polygon",
  8: "MultiPoint",
};

/** Whether shapes of a type have heights. */
export const hasHeights = (type: number): boolean => type > 10 && type < 20;

/** The geometry of a record's content, null for a null shape; heights and measures are left out. Throws `RangeError` where the content ends too soon. */
export function geometryOfRecord(content: DataView, work: RingWork): RawGeometry | null {
  const type = content.getInt32(0, true);
  if (type === 0) return null;
  const kind = type > 0 && type < 30 ? kinds[type % 10] : undefined;
  if (kind === undefined) return { type: type === 31 ? "MultiPatch" : "Unknown" };
  if (kind === "Point") return pointOf(content);
  const all = positionsOf(content, kind === "MultiPoint" ? 36 : 40, kind === "MultiPoint" ? 0 : content.getInt32(36, true));
  if (all === null) return brokenGeometry;
  if (kind === "MultiPoint") return { type: kind, coordinates: all };
  const chains = chainsOf(content, all);
  if (chains === null) return brokenGeometry;
  if (kind === "LineString") return { type: "MultiLineString", coordinates: chains };
  const coordinates = polygonsOf(chains, work);
  return coordinates === null ? brokenGeometry : { type: "MultiPolygon", coordinates };
}

/** The positions of a record whose number of points stands at `at`, with the beginnings of so many parts between the two; null where the content is too short. */
function positionsOf(content: DataView, at: number, parts: number): number[][] | null {
  const points = content.getInt32(at, true);
  const from = at + 4 + parts * 4;
  if (parts < 0 || points < 0 || from + points * 16 > content.byteLength) return null;
  return Array.from({ length: points }, (_, index) => positionAt(content, from + index * 16));
}

/** The parts of a line or polygon; null where they do not begin one behind the other. */
function chainsOf(content: DataView, all: readonly number[][]): number[][][] | null {
  const starts = Array.from({ length: content.getInt32(36, true) }, (_, index) => content.getInt32(44 + index * 4, true));
  const isInOrder = starts.every((start, index) => start >= (starts[index - 1] ?? 0) && start <= all.length) && (starts[0] ?? 0) === 0;
  return isInOrder ? starts.map((start, index) => all.slice(start, starts[index + 1])).filter(({ length }) => length > 0) : null;
}

const positionAt = (content: DataView, at: number): number[] => [content.getFloat64(at, true), content.getFloat64(at + 8, true)];

/** A point is empty where its first number is none. */
function pointOf(content: DataView): RawGeometry {
  const position = positionAt(content, 4);
  return { type: "Point", coordinates: Number.isNaN(position[0]) ? [] : position };
}
