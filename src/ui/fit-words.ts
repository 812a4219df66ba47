import type { FitAnswer } from "../domain/fit.ts";
import type { Hall } from "../domain/request.ts";
import { formatArea, formatDistance } from "../i18n/format.ts";
import { hallMessages } from "../i18n/hall-messages.ts";
import { limitName, overText, reserveText } from "../i18n/hall-words.ts";
import type { Language } from "../i18n/languages.ts";
import type { TriedPlacement } from "../state/placing.ts";
import { useLanguage } from "./grundlag.ts";
import { hallSize, unbroken, unbrokenAmounts } from "./words.ts";

/** Every text about a hall on a plot, in the language that is chosen. */
export const useHallWords = () => hallMessages[useLanguage()];

/** How the answer stands: `asFar` fits only as far as the data go, `open` where no hall is asked for. */
export type FitState = "fits" | "asFar" | "fitsNot" | "open";

/** What the answer amounts to. */
export function fitStateOf({ verdict, notExamined }: FitAnswer): FitState {
  if (verdict === null) return "open";
  return verdict === "fits" && notExamined.length > 0 ? "asFar" : verdict;
}

/** The answer as one sentence that can be read aloud. */
export function verdictText(language: Language, hall: Hall | null, fit: FitAnswer): string {
  const { page } = hallMessages[language];
  if (fit.buildable.area <= 0) return page.nothingLeft;
  if (hall === null) return page.noHall;
  const bare = hallSize(language, hall);
  const size = hall.yardDepth > 0 ? page.withYard(bare, unbroken(formatDistance(language, hall.yardDepth))) : bare;
  const { footprint } = hall;
  const least = "area" in footprint ? footprint.area : footprint.length * footprint.width;
  if (fit.verdict === "fitsNot" && fit.buildable.largestPiece < least - 0.01) {
    return page.cannotFit(size, unbroken(formatArea(language, fit.buildable.largestPiece)));
  }
  const say = { fits: page.fits, asFar: page.fitsAsFar, fitsNot: page.fitsNot, open: page.fitsNot }[fitStateOf(fit)];
  return say(size);
}

/** How far the nearest limit is, and which it is. */
export function nearestText(language: Language, { reserve, nearest }: { readonly reserve: number; readonly nearest: string }): string {
  const { page } = hallMessages[language];
  const limit = limitName(language, nearest);
  return unbrokenAmounts(reserve < 0.1 ? page.touching(limit) : page.nearest(reserveText(language, reserve), limit));
}

/** What is said of the hall where the user has put it. */
export function triedText(language: Language, tried: TriedPlacement | null): string {
  const { hand } = hallMessages[language];
  if (tried === null) return hand.moving;
  const { check } = tried;
  if (check === null) return hand.unknown;
  if (check.fits) return unbrokenAmounts(hand.fits(reserveText(language, check.reserve), limitName(language, check.nearest)));
  return unbrokenAmounts(hand.breaks(check.broken.map((broken) => overText(language, broken)).join("; ")));
}
