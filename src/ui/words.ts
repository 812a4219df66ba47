import type { PlotAnswer, UpperBound } from "../domain/answer.ts";
import type { Hall } from "../domain/request.ts";
import type { Period } from "../domain/route.ts";
import { formatAmount, formatArea, formatNumber, formatPlain } from "../i18n/format.ts";
import type { Language } from "../i18n/languages.ts";
import { textsIn } from "../i18n/spoken.ts";

const lookUp = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

/** The name of a wish; its id where no name is written. */
export const wishName = (language: Language, wish: string): string => lookUp<string>(textsIn(language).plotPage.wishNames, wish) ?? wish;

/** The name of a command in the undo list. */
export const commandName = (language: Language, command: string): string => lookUp<string>(textsIn(language).commands, command) ?? command;

/** What is being done, for the progress bar. */
export const progressName = (language: Language, what: string): string => lookUp<string>(textsIn(language).progress, what) ?? what;

/** `4–8 uger` or `50 dage`. */
export function periodText(language: Language, { min, max, unit }: Period): string {
  const [one, many] = textsIn(language).plotPage.units[unit];
  return `${min === max ? min : `${min}–${max}`} ${max === 1 ? one : many}`;
}

/** A measured value or a limit with its unit; a count stands alone. */
export const amountText = (language: Language, value: number, unit: string | null): string =>
  formatAmount(language, value, unit ?? "count");

/** Area in whole m², so that two areas can be held against each other to the last digit. */
export const exactArea = (language: Language, value: number): string => `${formatNumber(language, value)} m²`;

/** One of the areas that say what is left of a plot; in words where it is unknown, or no more than an upper bound. */
export function leftArea(language: Language, name: UpperBound, plot: Pick<PlotAnswer, UpperBound | "atMost">): string {
  const { unknown, atMost } = textsIn(language).plotPage;
  const value = plot[name];
  if (value === null) return unknown;
  const written = exactArea(language, value);
  return plot.atMost.includes(name) ? atMost(written) : written;
}

/** A sentence in which no line break parts a number from its unit: `1 %`, `12 m`, `§ 19`. */
export const unbrokenAmounts = (sentence: string): string =>
  sentence.replace(/(\d) (?=(?:%|m²?|ha|km)(?![\p{L}\d]))/gu, "$1\u00a0").replace(/§ (?=\d)/g, "§\u00a0");

/** An amount that no line break may part from its unit. */
export const unbroken = (amount: string): string => amount.replaceAll(" ", "\u00a0");

/** `60 × 30 m`, or the ground area where the sides are free. */
export const hallSize = (language: Language, { footprint }: Pick<Hall, "footprint">): string =>
  "length" in footprint ? sidesText(language, footprint) : unbroken(formatArea(language, footprint.area));

/** `60 × 30 m`, to the decimetre. */
export const sidesText = (language: Language, { length, width }: { readonly length: number; readonly width: number }): string =>
  unbroken(`${formatPlain(language, length, 1)} × ${formatPlain(language, width, 1)} m`);
