import { unguarded } from "./formula-guard.ts";

/** What came of a cell: a value, nothing stated, or a text that cannot be read. */
export type Cell<Value> = { readonly value: Value | null } | "unread";

/** What lists write where nothing is stated. */
const unstated = /^(?:|[-–—?.]+|n\/?a|ikke oplyst|uoplyst|ukendt|not stated|unknown|not known)$/i;

/** Does a cell say in words that nothing is stated? An empty one says nothing at all. */
export const saysNothing = (said: unknown): boolean => typeof said === "string" && said.trim() !== "" && unstated.test(said.trim());

/** A cell's text without surrounding space; null where nothing is stated. */
export function textIn(said: unknown): string | null {
  if (typeof said === "number" || typeof said === "boolean") return String(said);
  if (typeof said !== "string") return null;
  const text = unguarded(said.trim()).trim();
  return unstated.test(text) ? null : text;
}

const grouped = /^\d{1,3}(?:([.,'\s])\d{3})(?:\1\d{3})*(?:[.,]\d+)?$/;
const unit = /(?:kr|dkk)\.?(?:\s*(?:pr\.?|\/)\s*(?:m2|m²|kvm))?|m2|m²|kvm\.?|ha\.?|hektar|,-|pr\.?/gi;

/** A number as Danes and the English write it, with or without its unit: `12.500 m²`, `1,25 ha`, `275,-`; `hectares` says what a number without unit is. */
export function numberIn(said: unknown, hectares = false): Cell<number> {
  if (typeof said === "number") return Number.isFinite(said) ? { value: scaled(said, hectares) } : "unread";
  const text = textIn(said);
  if (text === null) return { value: null };
  const inHectares = hectares || /\d\s*(?:ha|hektar)\b/i.test(text);
  const digits = text.slice(0, 100).replace(unit, "").trim();
  const value = plainNumber(digits);
  return value === null ? "unread" : { value: scaled(value, inHectares) };
}

/** Numbers from hectares get no more decimals than hectares can carry. */
const scaled = (value: number, hectares: boolean): number => (hectares ? Math.round(value * 1e8) / 1e4 : value);

/** One sign before groups of three digits parts thousands; a last sign with any other number of digits behind it is the decimal sign. */
function plainNumber(digits: string): number | null {
  const group = grouped.exec(digits);
  const ungrouped = group ? digits.replaceAll(group[1], "") : digits;
  if (!/^-?\d+(?:[.,]\d+)?$/.test(ungrouped)) return null;
  return Number(ungrouped.replace(",", "."));
}

/** A day: `31.12.2026`, `31-12-2026`, `31/12 2026` or ISO, as an ISO date. */
export function dayIn(said: unknown): Cell<string> {
  const text = textIn(said);
  if (text === null) return { value: null };
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text);
  const danish = /^(\d{1,2})[./-]\s?(\d{1,2})[./ -]\s?(\d{4})$/.exec(text);
  const [year, month, day] = iso ? iso.slice(1, 4).map(Number) : danish ? danish.slice(1, 4).map(Number).reverse() : [0, 0, 0];
  if (!isDay(year, month, day)) return "unread";
  return { value: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1900 && year <= 2200 && day >= 1 && day <= days;
}

const yes = /^(?:true|ja|yes|1|x|inkl\.?|inkluderet|incl\.?|included|med)$/i;
const no = /^(?:false|nej|no|0|ekskl\.?|excl\.?|excluded|uden)$/i;

/** Yes or no, in Danish and English. */
export function yesIn(said: unknown): Cell<boolean> {
  const text = textIn(said);
  if (text === null) return { value: null };
  if (yes.test(text)) return { value: true };
  return no.test(text) ? { value: false } : "unread";
}
