import { geometryTypes } from "./geometry-types.ts";
import { attempt, brokenGeometry, type RawGeometry } from "./raw-geometry.ts";

const deepest = 8;

/** What was read of well-known binary. */
export interface WkbReading {
  readonly geometry: RawGeometry;
  /** Whether it has heights, which are left out. */
  readonly hasHeights: boolean;
}

interface Cursor {
  readonly view: DataView;
  at: number;
  isLittle: boolean;
  hasHeights: boolean;
}

/**
 * Reads well-known binary in ISO's or PostGIS' spelling. A type that GeoJSON has not, such as a curve, is handed on by its name without coordinates; bytes
 * that make no sense are a `brokenGeometry`. Takes no more memory than some times the bytes.
 */
export function readWkb(bytes: Uint8Array): WkbReading {
  const cursor: Cursor = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), at: 0, isLittle: true, hasHeights: false };
  const geometry = attempt(() => geometryAt(cursor, deepest)) ?? brokenGeometry;
  return { geometry, hasHeights: cursor.hasHeights };
}

function geometryAt(cursor: Cursor, depth: number): RawGeometry {
  if (depth === 0) throw new RangeError("geometries in geometries without end");
  cursor.isLittle = cursor.view.getUint8(cursor.at) === 1;
  cursor.at += 1;
  const { name, numbers } = typeAt(cursor);
  switch (name) {
    case "Point": {
      const position = positionAt(cursor, numbers);
      return { type: name, coordinates: position.every(Number.isNaN) ? [] : position };
    }
    case "LineString":
      return { type: name, coordinates: chainAt(cursor, numbers) };
    case "Polygon":
      return { type: name, coordinates: listAt(cursor, 4, () => chainAt(cursor, numbers)) };
    case "MultiPoint":
    case "MultiLineString":
    case "MultiPolygon":
      return { type: name, coordinates: listAt(cursor, 9, () => partAt(cursor, name.slice("Multi".length), depth)) };
    case "GeometryCollection":
      return { type: name, geometries: listAt(cursor, 5, () => geometryAt(cursor, depth - 1)) };
    default:
      return { type: name };
  }
}

/** A geometry's type and how many numbers a position of it has. */
function typeAt(cursor: Cursor): { readonly name: string; readonly numbers: number } {
  const code = numberAt(cursor);
  const thousands = Math.floor((code & 0xffff) / 1000);
  const hasHeights = (code & 0x80000000) !== 0 || thousands === 1 || thousands === 3;
  const hasMeasures = (code & 0x40000000) !== 0 || thousands === 2 || thousands === 3;
  if ((code & 0x20000000) !== 0) cursor.at += 4;
  if (hasHeights) cursor.hasHeights = true;
  return { name: geometryTypes[(code & 0xffff) % 1000] ?? "Geometry", numbers: 2 + Number(hasHeights) + Number(hasMeasures) };
}

/** The coordinates of a part of a multi-geometry; a part of another kind cannot be told apart in it. */
function partAt(cursor: Cursor, expected: string, depth: number): unknown {
  const { type, coordinates } = geometryAt(cursor, depth - 1);
  if (type !== expected) throw new RangeError(`got a ${type} among parts, expected a ${expected}`);
  return coordinates;
}

const chainAt = (cursor: Cursor, numbers: number): number[][] => listAt(cursor, numbers * 8, () => positionAt(cursor, numbers));

/** A list whose length stands before it; one that could not fit into the bytes is not begun. */
function listAt<T>(cursor: Cursor, smallest: number, read: () => T): T[] {
  const count = numberAt(cursor);
  if (count * smallest > cursor.view.byteLength - cursor.at) throw new RangeError("a list longer than its bytes");
  const list: T[] = [];
  for (let index = 0; index < count; index += 1) list.push(read());
  return list;
}

function positionAt(cursor: Cursor, numbers: number): number[] {
  const { view, at, isLittle } = cursor;
  cursor.at += numbers * 8;
  return [view.getFloat64(at, isLittle), view.getFloat64(at + 8, isLittle)];
}

function numberAt(cursor: Cursor): number {
  cursor.at += 4;
  return cursor.view.getUint32(cursor.at - 4, cursor.isLittle);
}
