import type { Properties } from "../../catalog/fields.ts";
import type { ExchangeField } from "../../catalog/stock-exchange.ts";
import { internalStatusWords, meantBy, ownerWords, reasonWords, statusWords, type Words } from "../../catalog/stock-words.ts";
import { longestRole, personIn } from "../../domain/contact-role.ts";
import { type Availability, availabilityOf, emptyOffer, highestPrice, type PlotStatus } from "../../domain/stock.ts";
import { dayIn, numberIn, saysNothing, textIn, yesIn } from "./cells.ts";
import { type Column, columnOf } from "./columns.ts";

/** A cell of which nothing was taken, with the reason: a key under `cellFaults` in `i18n`. What names a person is not repeated. */
export interface CellFault {
  readonly header: string;
  readonly given: string;
  readonly reason: "number" | "day" | "yesNo" | "word" | "price" | "area" | "person" | "tooLong";
}

/** A row of a plot list in exchange fields. A field that the list says nothing of is left out; one that it says is not stated is null. */
export interface StockRow {
  readonly fields: Partial<Readonly<Record<ExchangeField, string | number | boolean | null>>>;
  /** Parcel numbers; several are one plot. */
  readonly parcels: readonly string[];
  readonly district: string | null;
  readonly districtCode: string | null;
  readonly faults: readonly CellFault[];
}

/** Largest area, m²: more than any municipality's business land. Ours. */
const largestArea = 1e9;
const longestText = 2000;

type Reader = (said: unknown, hectares: boolean) => { readonly value: string | number | boolean | null } | CellFault["reason"];

const area: Reader = (said, hectares) => {
  const read = numberIn(said, hectares);
  if (read === "unread") return "number";
  return read.value !== null && (read.value < 0 || read.value > largestArea) ? "area" : read;
};

const price: Reader = (said) => {
  const read = numberIn(said);
  if (read === "unread") return "number";
  if (read.value !== null && (read.value < 0 || read.value > highestPrice)) return "price";
  return read.value === 0 ? { value: null } : read;
};

const text: Reader = (said) => {
  const value = textIn(said);
  return value !== null && value.length > longestText ? "tooLong" : { value };
};

const role: Reader = (said) => {
  const value = textIn(said);
  if (value !== null && personIn(value) !== null) return "person";
  return value !== null && value.length > longestRole ? "tooLong" : { value };
};

const day: Reader = (said) => {
  const read = dayIn(said);
  return read === "unread" ? "day" : read;
};

const yesNo: Reader = (said) => {
  const read = yesIn(said);
  return read === "unread" ? "yesNo" : read;
};

/** A word of a closed list, in the word that Grundlag writes. */
const wordOf =
  <Value extends string>(words: Words<Value>): Reader =>
  (said) => {
    const given = textIn(said);
    const meant = meantBy(words, given);
    if (given !== null && meant === null) return "word";
    return { value: meant && words[meant][0] };
  };

/** A word of a list that knows a word for those that it does not know, so that nothing is promised by it. */
const guardedWordOf =
  <Value extends string>(words: Words<Value | "unclear">): Reader =>
  (said) => {
    const given = textIn(said);
    return { value: given === null ? null : words[meantBy(words, given) ?? "unclear"][0] };
  };

const readers: Readonly<Record<ExchangeField, Reader>> = {
  grund_id: text,
  navn: text,
  adresse: text,
  status: wordOf(statusWords),
  intern_status: guardedWordOf(internalStatusWords),
  spaerret_fordi: guardedWordOf(reasonWords),
  ejer: wordOf(ownerWords),
  pris_kr_m2: price,
  tilslutning_inkl: yesNo,
  pris_med_tilslutning_kr_m2: price,
  pris_uden_tilslutning_kr_m2: price,
  areal_m2: area,
  brutto_m2: area,
  vej_m2: area,
  netto_m2: area,
  til_salg_m2: area,
  reserveret_m2: area,
  forsyning: text,
  vilkaar: text,
  frist: day,
  kontakt_rolle: role,
  lokalplan: text,
  ramme: text,
};

/** The columns of a list by their headers; of two headers for one column the first. */
export type Columns = ReadonlyMap<Column, { readonly header: string; readonly hectares: boolean }>;

/** Sorts headers into columns, and those that are not understood or say again what another says. */
export function columnsOf(headers: Iterable<string>): { readonly columns: Columns; readonly strangers: readonly string[] } {
  const columns = new Map<Column, { header: string; hectares: boolean }>();
  const strangers: string[] = [];
  for (const header of headers) {
    const found = columnOf(header);
    if (found === null || columns.has(found.column)) strangers.push(header);
    else columns.set(found.column, { header, hectares: found.hectares });
  }
  return { columns, strangers };
}

/** Reads a row. A cell that cannot be read is told in `faults` and its field left out; what is not stated in words is null. */
export function readRow(properties: Properties, columns: Columns): StockRow {
  const fields: Partial<Record<ExchangeField, string | number | boolean | null>> = {};
  const faults: CellFault[] = [];
  let field: ExchangeField;
  for (field in readers) {
    const column = columns.get(field);
    const said = column && properties[column.header];
    if (!column || said === undefined || said === null || said === "") continue;
    const read = readers[field](said, column.hectares);
    if (typeof read === "string") faults.push({ header: column.header, given: read === "person" ? "" : shown(said), reason: read });
    else if (read.value !== null || saysNothing(said)) fields[field] = read.value;
  }
  const status = columns.get("status");
  stateStatus(fields, status === undefined ? null : textIn(properties[status.header]));
  const isStated = fields.status !== undefined;
  const told = faults.filter(({ header, reason }) => !(isStated && reason === "word" && header === status?.header));
  const cell = (column: Column) => textIn(properties[columns.get(column)?.header ?? ""]);
  return { fields, parcels: parcelsIn(cell("matrikel")), district: cell("ejerlav"), districtCode: cell("ejerlavskode"), faults: told };
}

const publicly: Readonly<Record<Availability, PlotStatus>> = {
  free: "ledig",
  reserved: "reserveret",
  withheld: "ikkeUdbudt",
  sold: "solgt",
};

/** Gives a row without a public status the one that its internal status comes to; many lists hold both in one column. */
function stateStatus(fields: Partial<Record<ExchangeField, string | number | boolean | null>>, said: string | null): void {
  if (typeof fields.status === "string") return;
  const inStatus = meantBy(internalStatusWords, said);
  if (inStatus !== null) fields.intern_status ??= internalStatusWords[inStatus][0];
  const internal = typeof fields.intern_status === "string" ? meantBy(internalStatusWords, fields.intern_status) : null;
  if (internal === null) return;
  const availability = availabilityOf({ ...emptyOffer, status: "ledig", internalStatus: internal });
  fields.status = statusWords[publicly[availability]][0];
}

const shown = (said: unknown): string => {
  const text = String(said);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** `12ab, 12ac og 13` as three numbers. Cadastral numbers hold no space but before their letters. */
const parcelsIn = (said: string | null): readonly string[] =>
  (said ?? "")
    .split(/[,;+&/\n]|\s(?:og|and)\s/i)
    .map((number) =>
      number
        .replace(/^\s*matr\.?\s*(?:nr\.?)?/i, "")
        .replace(/\s+/g, "")
        .toLowerCase(),
    )
    .filter(Boolean)
    .slice(0, 500);
