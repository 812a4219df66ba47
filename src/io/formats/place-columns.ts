import { type CoordinateSystem, systemOfWords } from "../coordinate-system.ts";
import { type DecimalMark, decimalMark, numberOf } from "./number-text.ts";
import { isWkt } from "./wkt.ts";

/** A cell as a text file or a spreadsheet holds it. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];

/** Where in a table's rows the place stands: in one column as WKT, or in two as numbers. */
export type PlaceColumns =
  | { readonly kind: "wkt"; readonly column: number }
  | {
      readonly kind: "pair";
      readonly east: number;
      readonly north: number;
      readonly mark: DecimalMark;
      readonly system: NamedSystem | null;
    };

interface NamedSystem {
  readonly text: string;
  readonly system: CoordinateSystem;
}

/** Rows that are looked at to find out what a column holds. */
const sampleSize = 500;
/** Share of a column's filled cells that must be of a kind for the column to be. */
const mostly = 0.9;

/** Finds the columns that hold the place: WKT by content, then two columns by their names, then two neighbours by their numbers; null for none. */
export function placeColumns(names: readonly string[], rows: readonly Row[]): PlaceColumns | null {
  const sample =
    rows.length <= sampleSize ? rows : Array.from({ length: sampleSize }, (_, i) => rows[Math.floor((i * rows.length) / sampleSize)]);
  const filled = names.map((_, column) => sample.map((row) => row[column] ?? null).filter((cell) => cell !== null && cell !== ""));
  const wkt = filled.findIndex((cells) => share(cells, isWkt) > 0.5);
  return wkt >= 0 ? { kind: "wkt", column: wkt } : (byName(names, filled) ?? byNumbers(names, filled));
}

const share = (cells: readonly Cell[], test: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length;

const eastNames = new Set("x e øst oest ost east easting lon lng long longitude længde længdegrad laengde laengdegrad".split(" "));
const northNames = new Set("y n nord north northing lat latitude bredde breddegrad".split(" "));
/** What stands round the axis in a column's name: `X-koordinat (ETRS89/UTM32)`, `wgs84_lat`, `utm32_e`. */
const besides =
  /koordinater|koordinat|coordinate|koord|coord|etrs89|euref89|wgs84|utm|zone|epsg|25832|25833|4326|4258|3857|32n?|33n?|point|punkt|meter|grader|degrees/g;

const axisWord = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-zæøå0-9]+/g, "")
    .replace(besides, "");

function byName(names: readonly string[], filled: readonly (readonly Cell[])[]): PlaceColumns | null {
  const words = names.map(axisWord);
  for (const [east, word] of words.entries()) {
    if (!eastNames.has(word) || !isNumeric(filled[east])) continue;
    const norths = words.flatMap((other, column) => (northNames.has(other) && isNumeric(filled[column]) ? [column] : []));
    const north = norths.find((column) => column > east) ?? norths[0];
    if (north !== undefined) return pairOf(names, filled, east, north);
  }
  return null;
}

const isNumeric = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && share(cells, (cell) => !Number.isNaN(numberOf(cell, ".")) || !Number.isNaN(numberOf(cell, ","))) >= mostly;

function pairOf(names: readonly string[], filled: readonly (readonly Cell[])[], east: number, north: number): PlaceColumns {
  const texts = [...filled[east], ...filled[north]].filter((cell) => typeof cell === "string");
  const text = `${names[east]} / ${names[north]}`;
  const system = systemOfWords(names[east].replace(/[xyen]$/i, "")) ?? systemInName(names[east]);
  return { kind: "pair", east, north, mark: decimalMark(texts), system: system === null ? null : { text, system } };
}

function systemInName(name: string): CoordinateSystem | null {
  if (/utm[\s_-]*(zone[\s_-]*)?32|25832/i.test(name)) return "EPSG:25832";
  if (/utm[\s_-]*(zone[\s_-]*)?33|25833/i.test(name)) return "EPSG:25833";
  return null;
}

type Span = readonly [number, number];
/** Numbers of Denmark by axis: zone 32 and 33 in metres, degrees. */
const spans: readonly { readonly east: Span; readonly north: Span; readonly decimals: number }[] = [
  { east: [20_000, 920_000], north: [6_020_000, 6_430_000], decimals: 0 },
  { east: [7.5, 15.8], north: [54.3, 58], decimals: 3 },
];

/** Two neighbouring columns whose numbers all lie where Denmark's lie; null where there are none, or several. */
function byNumbers(names: readonly string[], filled: readonly (readonly Cell[])[]): PlaceColumns | null {
  const found: PlaceColumns[] = [];
  for (let column = 0; column + 1 < names.length; column += 1) {
    for (const [east, north] of [
      [column, column + 1],
      [column + 1, column],
    ]) {
      const pair = pairOf(names, filled, east, north);
      if (
        pair.kind === "pair" &&
        spans.some(
          (span) => fits(filled[east], pair.mark, span.east, span.decimals) && fits(filled[north], pair.mark, span.north, span.decimals),
        )
      )
        found.push(pair);
    }
  }
  return found.length === 1 ? found[0] : null;
}

function fits(cells: readonly Cell[], mark: DecimalMark, [least, most]: Span, decimals: number): boolean {
  const inside = (cell: Cell): boolean => {
    const value = numberOf(cell, mark);
    return value >= least && value <= most && (decimals === 0 || (String(value).split(".")[1] ?? "").length >= decimals);
  };
  return cells.length > 0 && share(cells, inside) >= mostly;
}
