import { type Position, partsOf } from "../../../src/io/geometry-parts.ts";
import { isRecord } from "../../../src/io/raw-features.ts";
import type { RawTable } from "../../../src/io/raw-table.ts";
import type { RoundTripFormat } from "./round-trip-formats.ts";

/** The field that numbers features from 0. */
export const rowField = "row_no";

/** How two readings of a layer differ. */
export interface TableDifference {
  /** Features of the layer, and how many of them came back. */
  readonly features: number;
  readonly found: number;
  /** Corners that were compared. */
  readonly corners: number;
  /** How far the worst coordinate is off, in metres. */
  readonly worst: number;
  /** What is otherwise: features, fields, values, kinds of geometry; the first twenty. */
  readonly faults: readonly string[];
}

interface Found {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: unknown;
}

/** Holds features against each other by their number: geometry, fields, values. */
export function compareTables(expected: RawTable, got: RawTable, format: RoundTripFormat): TableDifference {
  const faults: string[] = [];
  const fieldsOf = (table: RawTable) => [...new Set(table.features.flatMap((feature) => Object.keys(foundIn(feature).properties)))];
  const fields = fieldsOf(expected);
  const missing = expected.features.length === 0 ? [] : fields.filter((field) => !fieldsOf(got).includes(field));
  if (missing.length > 0) faults.push(`fields are missing: ${missing.join(", ")}`);
  const byRow = new Map(got.features.map((feature) => [Number(foundIn(feature).properties[rowField]), foundIn(feature)]));
  let [worst, corners] = [0, 0];
  for (const [row, feature] of expected.features.entries()) {
    const [before, after] = [foundIn(feature), byRow.get(row)];
    if (after === undefined) {
      faults.push(`feature ${row} is missing`);
      continue;
    }
    const apart = compareGeometry(before.geometry, after.geometry);
    if (typeof apart === "string") faults.push(`feature ${row}: ${apart}`);
    else [worst, corners] = [Math.max(worst, apart.worst), corners + apart.corners];
    for (const field of fields) {
      const value = after.properties[field];
      if (!isSame(before.properties[field], value, format))
        faults.push(`feature ${row}, ${field}: ${said(before.properties[field])} became ${said(value)}`);
    }
  }
  const isDegrees = expected.declared?.system === "EPSG:4326";
  return {
    features: expected.features.length,
    found: byRow.size,
    corners,
    worst: isDegrees ? worst * metresOfDegree : worst,
    faults: faults.slice(0, 20),
  };
}

const metresOfDegree = 111_320;
const said = (value: unknown): string => JSON.stringify(value) ?? "nothing";

function foundIn(feature: unknown): Found {
  if (!isRecord(feature) || !isRecord(feature.properties)) throw new Error("got something else, expected a feature with properties");
  return { properties: feature.properties, geometry: feature.geometry };
}

/** Values are the same where a format holds them as another type, no longer than it can. */
function isSame(
  before: unknown,
  after: unknown,
  { longestText = Number.POSITIVE_INFINITY, digits = 17, emptyIsNull = false }: RoundTripFormat,
): boolean {
  if (before === null || before === undefined || (emptyIsNull && typeof before === "string" && before.trim() === ""))
    return (after ?? null) === null;
  if (typeof before === "number" && typeof after === "number")
    return Math.abs(before - after) <= Math.abs(before) * Number(`1e-${digits - 1}`);
  if (typeof before === "boolean") return after === before || after === Number(before);
  const [text, other] = [before, after].map((value) => (typeof value === "object" ? JSON.stringify(value) : String(value)));
  if (text.trimEnd() === other.trimEnd() || plainList(text) === plainList(other)) return true;
  return (
    new TextEncoder().encode(text).length > longestText && other.length > longestText / 3 && text.startsWith(other.replace(/\uFFFD+$/, ""))
  );
}

/** A list or object as text however it is spaced, a time without the thousandths that a format adds. */
const plainList = (text: string): string => text.replace(/[\s"]/g, "").replace(/(T\d\d:\d\d:\d\d)\.000$/, "$1");

/** How far two geometries' corners are apart at most, or how they differ otherwise. Rings are turned and parts put in order first, as formats have their own. */
function compareGeometry(before: unknown, after: unknown): string | { readonly worst: number; readonly corners: number } {
  const [a, b] = [partsOf(before), partsOf(after)];
  if (typeof a === "string" || typeof b === "string")
    return a === b ? { worst: 0, corners: 0 } : `${said(a).slice(0, 80)} became ${said(b).slice(0, 80)}`;
  if (a.kind !== b.kind) return `a ${a.kind} became a ${b.kind}`;
  const [left, right] = [a, b].map(({ kind, parts }) => (kind === "polygon" ? ordered(parts) : parts));
  const shapes = [left, right].map((parts) => JSON.stringify(parts.map((chains) => chains.map(({ length }) => length))));
  if (shapes[0] !== shapes[1]) return `parts and corners ${shapes[0].slice(0, 200)} became ${shapes[1].slice(0, 200)}`;
  const [ours, theirs] = [left, right].map((parts) => parts.flat(2));
  const worst = ours.reduce((most, [x, y], index) => Math.max(most, Math.abs(x - theirs[index][0]), Math.abs(y - theirs[index][1])), 0);
  return { worst, corners: ours.length };
}

type Parts = readonly (readonly (readonly Position[])[])[];

/** Polygons with their shells counter-clockwise, holes clockwise, in the order of their first corners. */
const ordered = (parts: Parts): Parts =>
  parts
    .map(([shell, ...holes]) => [turned(shell, true), ...holes.map((hole) => turned(hole, false)).sort(byCorner)])
    .sort(([a], [b]) => byCorner(a, b));

const byCorner = (a: readonly Position[], b: readonly Position[]): number =>
  a[0][0] - b[0][0] || a[0][1] - b[0][1] || a[1][0] - b[1][0] || a.length - b.length;

function turned(ring: readonly Position[], counterClockwise: boolean): readonly Position[] {
  const [x0, y0] = ring[0];
  const doubled = ring
    .slice(1)
    .reduce((sum, [x, y], index) => sum + (ring[index][0] - x0) * (y - y0) - (x - x0) * (ring[index][1] - y0), 0);
  return (isSliver(ring, doubled) ? ring[1][0] < ring[ring.length - 2][0] : doubled > 0 === counterClockwise) ? ring : [...ring].reverse();
}

/** Whether a ring holds so little that no number tells which way it runs. */
function isSliver(ring: readonly Position[], doubled: number): boolean {
  const squares = ring.slice(1).reduce((sum, [x, y], index) => sum + (x - ring[index][0]) ** 2 + (y - ring[index][1]) ** 2, 0);
  return Math.abs(doubled) < 1e-8 * squares;
}
