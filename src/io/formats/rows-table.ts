import type { Problem } from "../../domain/result.ts";
import { type DeclaredSystem, declaredSystem } from "../coordinate-system.ts";
import type { RawTable } from "../raw-table.ts";
import { shortList } from "../read-table.ts";
import { looksNumeric, numberOf } from "./number-text.ts";
import { type Cell, type PlaceColumns, placeColumns, type Row } from "./place-columns.ts";
import type { RawGeometry } from "./raw-geometry.ts";
import { isWkt, wktGeometry } from "./wkt.ts";

interface RowFeature {
  readonly type: "Feature";
  readonly properties: Readonly<Record<string, Cell>>;
  readonly geometry: RawGeometry | null;
  readonly crs: string | null;
}

/**
 * A table of rows as features. The row that names the columns is found, what stands above it is told; empty rows are passed over; a row without a place, or with
 * one that cannot be read, stays a feature. Null when no row holds anything.
 */
export function rowsTable(name: string, all: readonly Row[], notices: readonly Problem[]): RawTable | null {
  const rows = all.map((row) => row.map(tidy)).filter((row) => row.some((cell) => cell !== null));
  if (rows.length === 0) return null;
  const header = headerIndex(rows);
  const body = rows.slice(header + 1);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const names = columnNames(header < 0 ? [] : rows[header], width);
  const place = placeColumns(names, body);
  const features = body.map((row) => featureOf(row, names, place));
  const said: Problem[] = [];
  if (header > 0) said.push({ code: "rowsAbove", words: { file: name, count: header } });
  if (place === null && body.length > 0) said.push({ code: "noPlaceColumns", words: { file: name, fields: shortList(names, 12) } });
  else if (place !== null) said.push(...withoutPlace(name, features));
  return { name, declared: declaredIn(place, features), features, matched: null, notices: [...notices, ...said] };
}

/** A cell without space round its text; nothing for an empty one. */
const tidy = (cell: Cell): Cell => {
  if (typeof cell !== "string") return cell;
  const trimmed = cell.trim();
  return trimmed === "" ? null : trimmed;
};

/** Rows among which the one that names the columns is looked for. */
const headerDepth = 30;

/** The first row that fills most columns of the widest, nearly all of it with words; -1 when the rows have no such head. */
function headerIndex(rows: readonly Row[]): number {
  const first = rows.slice(0, headerDepth);
  const filled = (row: Row): readonly Cell[] => row.filter((cell) => cell !== null);
  const widest = first.reduce((most, row) => Math.max(most, filled(row).length), 0);
  const isHead = (row: Row): boolean => {
    const cells = filled(row);
    const words = cells.filter((cell) => typeof cell === "string" && cell.length <= 100 && !looksNumeric(cell) && !isWkt(cell));
    return cells.length >= 0.6 * widest && words.length >= 0.75 * cells.length;
  };
  const found = first.findIndex(isHead);
  return found >= 0 && first.slice(0, found).some((row) => filled(row).length >= 0.6 * widest) ? -1 : found;
}

/** Names of columns, each once; one without a name is `felt_3`. */
function columnNames(head: Row, width: number): readonly string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, column) => {
    const cell = head[column] ?? null;
    const wanted = cell === null ? `felt_${column + 1}` : String(cell).replace(/\s+/g, " ");
    let name = wanted;
    for (let again = 2; taken.has(name); again += 1) name = `${wanted}_${again}`;
    taken.add(name);
    return name;
  });
}

function featureOf(row: Row, names: readonly string[], place: PlaceColumns | null): RowFeature {
  const shown = place?.kind === "wkt" ? place.column : -1;
  const properties = Object.fromEntries(names.map((name, column) => [name, row[column] ?? null]).filter((_, column) => column !== shown));
  return { type: "Feature", properties, ...placeOf(row, place) };
}

function placeOf(row: Row, place: PlaceColumns | null): Pick<RowFeature, "geometry" | "crs"> {
  if (place === null) return { geometry: null, crs: null };
  if (place.kind === "wkt") {
    const cell = row[place.column] ?? null;
    if (cell === null) return { geometry: null, crs: null };
    return typeof cell === "string" ? wktGeometry(cell) : { geometry: { type: "Unreadable" }, crs: null };
  }
  const [east, north] = [row[place.east] ?? null, row[place.north] ?? null];
  if (east === null && north === null) return { geometry: null, crs: null };
  return { geometry: { type: "Point", coordinates: [numberOf(east, place.mark), numberOf(north, place.mark)] }, crs: null };
}

function declaredIn(place: PlaceColumns | null, features: readonly RowFeature[]): DeclaredSystem | null {
  if (place?.kind === "pair") return place.system;
  return declaredSystem(features.find(({ crs }) => crs !== null)?.crs ?? null);
}

function withoutPlace(file: string, features: readonly RowFeature[]): Problem[] {
  const count = features.filter(({ geometry }) => geometry === null).length;
  return count === 0 ? [] : [{ code: "rowsWithoutPlace", words: { file, count, of: features.length } }];
}
