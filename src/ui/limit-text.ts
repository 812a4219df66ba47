import { formatAmount, formatDate, formatPlain } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { rulebookMessages } from "../i18n/rulebook-messages.ts";
import type { LimitEntry } from "../rules/rulebook.ts";
import { unbroken } from "./words.ts";

/** `Afstand: 300 m`, `Vejledende afstande: 0/20/50/100/150/300/500 m (klasse 1–7)`. */
export function limitText(language: Language, { name, values, unit }: LimitEntry): string {
  const { limitNames, perClass, dayEveningNight } = rulebookMessages[language];
  const names: Readonly<Record<string, string>> = limitNames;
  const called = Object.hasOwn(names, name) ? names[name] : name;
  const written = values.map((value) => {
    if (typeof value === "string") return formatDate(language, value);
    return values.length > 1 || unit === "dB" ? formatPlain(language, value) : formatAmount(language, value, unit);
  });
  if (unit === "dB") return `${called}: ${unbroken(`${written.join("/")} dB`)}${values.length > 1 ? ` (${dayEveningNight})` : ""}`;
  return values.length > 1
    ? `${called}: ${unbroken(`${written.join("/")} ${unit}`)} (${perClass})`
    : `${called}: ${unbroken(written.join(""))}`;
}
