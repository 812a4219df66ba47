/** Readers for foreign properties: each gives a value in our type, or null when the register's value says nothing. */

/** A foreign feature's properties, as its file names them. */
export type Properties = Readonly<Record<string, unknown>>;

/** Text without surrounding space; numbers become text; empty becomes null. */
export function text(properties: Properties, field: string): string | null {
  const value = properties[field];
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

/** A finite number, also from text with a decimal comma; else null. */
export function number(properties: Properties, field: string): number | null {
  const value = properties[field];
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (typeof value !== "string" || value.trim() === "") return null;
  const parsed = Number(value.trim().replace(",", "."));
  return Number.isFinite(parsed) ? parsed : null;
}

/** A number above zero; zero and less are how registers write "not stated". */
export function positive(properties: Properties, field: string): number | null {
  const value = number(properties, field);
  return value !== null && value > 0 ? value : null;
}

/** The value as one of a closed list, or null. */
export const oneOf = <const T extends string | number>(list: readonly T[], value: unknown): T | null =>
  list.find((item) => item === value) ?? null;

const yes: readonly string[] = ["true", "t", "1", "ja", "yes"];
const no: readonly string[] = ["false", "f", "0", "nej", "no"];

/** True or false, also as the text that GML, qgis and GeoDanmark write; else null. */
export function boolean(properties: Properties, field: string): boolean | null {
  const value = properties[field];
  const word = String(value).trim().toLowerCase();
  if (yes.includes(word)) return true;
  return no.includes(word) ? false : null;
}

/**
 * What registers write where no date was known: Plandata 24 December 1910 (and a hearing that ends eight weeks later),
 * the cadastre 1800, Danmarks Miljøportal the turn of 1800 and the computers' 1970.
 */
const fillerDates: readonly string[] = ["1910-12-24", "1911-02-18", "1799-12-31", "1800-01-01", "1970-01-01"];

/** An ISO date from `yyyymmdd` or a time stamp (`-` or `/`); registers' filler dates and impossible dates are null. */
export function date(properties: Properties, field: string): string | null {
  const raw = text(properties, field);
  if (raw === null) return null;
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(raw) ?? /^(\d{4})[-/](\d{2})[-/](\d{2})/.exec(raw);
  if (!digits) return null;
  const iso = `${digits[1]}-${digits[2]}-${digits[3]}`;
  return isDayOfCalendar(Number(digits[1]), Number(digits[2]), Number(digits[3])) && !fillerDates.includes(iso) ? iso : null;
}

const daysOfMonths: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isDayOfCalendar(year: number, month: number, day: number): boolean {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && isLeapYear ? 29 : (daysOfMonths[month - 1] ?? 0);
  return day >= 1 && day <= days;
}

/** A municipality code as three digits without leading zero (`0201`, `201` and 201 are one). */
export function municipalityCode(properties: Properties, field: string): string | null {
  const raw = text(properties, field);
  return raw !== null && /^\d{1,4}$/.test(raw) ? String(Number(raw)) : null;
}

/** Whether two municipality codes name one municipality, however many zeros lead. */
export const sameMunicipality = (a: string, b: string): boolean => Number(a) === Number(b);

/** The municipality's name as a plan of its own says it (`komnr` and `kommunenavn` of Plandata); null for a neighbour's plan. */
export function municipalityNameIn(properties: Properties, code: string): string | null {
  const own = municipalityCode(properties, "komnr");
  return own !== null && sameMunicipality(own, code) ? text(properties, "kommunenavn") : null;
}
