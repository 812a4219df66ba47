/** Readers for foreign properties: each gives a value in our type, or null when the register's value says nothing. */

type Properties = Readonly<Record<string, unknown>>;

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

/** True or false, also as the text that GML and qgis write; else null. */
export function boolean(properties: Properties, field: string): boolean | null {
  const value = properties[field];
  if (typeof value === "boolean") return value;
  if (value === "true" || value === "True" || value === 1 || value === "1") return true;
  if (value === "false" || value === "False" || value === 0 || value === "0") return false;
  return null;
}

/** Plandata writes 19101224 where no date was known. */
const fillerDate = "1910-12-24";

/** An ISO date from `yyyymmdd` or an ISO time stamp; the register's filler date and impossible dates are null. */
export function date(properties: Properties, field: string): string | null {
  const raw = text(properties, field);
  if (raw === null) return null;
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(raw) ?? /^(\d{4})-(\d{2})-(\d{2})/.exec(raw);
  if (!digits) return null;
  const iso = `${digits[1]}-${digits[2]}-${digits[3]}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return real && iso !== fillerDate ? iso : null;
}

/** A municipality code as three digits without leading zero (`0201`, `201` and 201 are one). */
export function municipalityCode(properties: Properties, field: string): string | null {
  const raw = text(properties, field);
  return raw !== null && /^\d{1,4}$/.test(raw) ? String(Number(raw)) : null;
}

/** Whether two municipality codes name one municipality, however many zeros lead. */
export const sameMunicipality = (a: string, b: string): boolean => Number(a) === Number(b);
