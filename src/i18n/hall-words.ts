import { formatNumber, formatPlain } from "./format.ts";
import { hallMessages } from "./hall-messages.ts";
import type { Language } from "./languages.ts";
import { ruleTitle } from "./rule-messages.ts";

/** The name of what keeps a hall off the ground: a rule's title, or our own word; its id where no name is written. */
export function limitName(language: Language, limit: string): string {
  const own: Readonly<Record<string, string>> = hallMessages[language].limitNames;
  return Object.hasOwn(own, limit) ? own[limit] : ruleTitle(language, limit);
}

/** Room to spare, never more than there is: `3,2 m` for 3.29 m, from ten metres `12 m`. */
export const reserveText = (language: Language, metres: number): string =>
  metres < 10 ? `${formatNumber(language, Math.floor(metres * 10 + 1e-6) / 10, 1)} m` : `${formatNumber(language, Math.floor(metres))} m`;

/** A limit that is broken and by how much, never less than it is: `Beskyttet natur (§ 3): 120 m²`. */
export const overText = (language: Language, { id, area }: { readonly id: string; readonly area: number }): string =>
  `${limitName(language, id)}: ${formatPlain(language, area < 100 ? Math.ceil(area * 10 - 1e-6) / 10 : Math.ceil(area), 1)} m²`;
