import { exchangeFields } from "../../catalog/stock-exchange.ts";
import { internalStatusWords, meantBy, statusWords } from "../../catalog/stock-words.ts";
import { isRecord } from "../raw-features.ts";
import type { RawTable } from "../raw-table.ts";
import { textIn } from "./cells.ts";
import type { Column } from "./columns.ts";
import { type Columns, columnsOf } from "./read-row.ts";

/** Rows that are looked at; a list says what it is from its beginning. */
const mostRows = 200;
const prices: readonly Column[] = ["pris_kr_m2", "pris_med_tilslutning_kr_m2", "pris_uden_tilslutning_kr_m2"];
const numbers: ReadonlySet<string> = new Set(exchangeFields.filter((field) => field.endsWith("_m2")));

/**
 * Are the rows of a table plots on offer that have to be read as a list, placed on the land and put into exchange fields? By the headers and by what
 * stands under them, never by the file's name. A file that is in exchange fields already, with outlines and numbers, is not: it goes its own way.
 */
export function isStockTable({ features }: RawTable): boolean {
  const looked = features.slice(0, mostRows).filter(isRecord);
  const rows = looked.flatMap(({ properties }) => (isRecord(properties) ? [properties] : []));
  const { columns } = columnsOf(new Set(rows.flatMap((properties) => Object.keys(properties))));
  if (!sellsLand(rows, columns)) return false;
  const hasOutlines = looked.every(({ geometry }) => isRecord(geometry) && /Polygon$/.test(String(geometry.type)));
  const isExchange = columns.get("grund_id")?.header === "grund_id" && !rows.some(hasTextForNumber);
  return !(hasOutlines && isExchange);
}

/** Does the table say which plot it is about, and sell it: with a status that can be read, or a price? */
function sellsLand(rows: readonly Readonly<Record<string, unknown>>[], columns: Columns): boolean {
  const isNamed = columns.has("grund_id") || columns.has("matrikel") || columns.has("navn") || columns.has("adresse");
  if (!isNamed || columns.size < 3) return false;
  if (prices.some((column) => columns.has(column))) return true;
  const header = (columns.get("status") ?? columns.get("intern_status"))?.header;
  return header !== undefined && rows.some((properties) => isStatus(textIn(properties[header])));
}

const isStatus = (word: string | null): boolean => meantBy(statusWords, word) !== null || meantBy(internalStatusWords, word) !== null;

const hasTextForNumber = (properties: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(properties).some(([field, value]) => numbers.has(field) && typeof value === "string" && value.trim() !== "");
