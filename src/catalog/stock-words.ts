import type { InternalStatus, PlotStatus, UnavailableReason } from "../domain/stock.ts";
import { plainLetters } from "../i18n/plain-letters.ts";

/** Words for each value of a closed list, the one that Grundlag writes first; others are what municipalities, Flanders' and CNIG's lists call it. */
export type Words<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;

/** Words of the public status. */
export const statusWords: Words<PlotStatus> = {
  ledig: ["ledig", "ledige", "til salg", "udbudt", "fri", "available", "free", "for sale", "vacant"],
  reserveret: ["reserveret", "reservation", "option", "under forhandling", "reserved", "under offer"],
  solgt: ["solgt", "sold"],
  kommende: ["kommende", "på vej", "under udstykning", "senere", "coming", "planned", "not yet"],
  ikkeUdbudt: ["ikke udbudt", "ikke til salg", "not offered", "not for sale"],
};

/** Words of the status that those who sell keep for themselves. */
export const internalStatusWords: Words<InternalStatus> = {
  forSale: ["til salg", "ledig", "udbudt", "frit salg", "for sale", "available", "op de markt", "te koop", "en vente"],
  option: ["option", "optionsbelagt", "tilbagekøbsret", "optie", "réservé par option"],
  reserved: ["reserveret", "reservation", "under forhandling", "reserved", "under offer", "réservé"],
  sold: ["solgt", "sold", "verkocht", "vendu"],
  ownGrowth: ["egen vækst", "holdt til egen vækst", "egen udvidelse", "reserve", "own growth", "own expansion", "eigen uitbreiding"],
  notYet: ["kommende", "ikke byggemodnet", "under udstykning", "not yet", "coming", "non commercialisé"],
  withheld: ["holdt tilbage", "ikke til salg", "spærret", "trukket tilbage", "withheld", "not for sale", "non commercialisable"],
  unclear: ["uklar", "unclear"],
};

/** Words of the reason why a plot cannot be had. */
export const reasonWords: Words<UnavailableReason> = {
  ownGrowth: ["egen vækst", "egen udvidelse", "holdt til egen vækst", "own growth", "own expansion"],
  frozen: ["frosset", "fastfrosset", "på hold", "bero", "frozen", "on hold", "bevroren"],
  cleanUp: ["oprydning", "forurening", "oprensning", "nedrivning", "arkæologi", "clean-up", "cleanup", "contamination", "sanering"],
  access: ["adgang", "vejadgang", "mangler vej", "access", "road access", "ontsluiting"],
  legal: ["jura", "juridisk", "servitut", "retssag", "klausul", "tvist", "legal", "easement", "juridisch"],
  unclear: ["uklar", "unclear"],
};

/** Words of who owns the land. */
export const ownerWords: Words<"kommunal" | "privat"> = {
  kommunal: ["kommunal", "kommune", "kommunen", "municipal", "municipality", "offentlig"],
  privat: ["privat", "private", "privatejet"],
};

const plain = (word: string): string =>
  plainLetters(word)
    .replace(/[^\p{L}\d]+/gu, " ")
    .trim();

/** The value that a word stands for: by the word itself, whatever its case, spaces and hyphens; null for another word. */
export function meantBy<Value extends string>(words: Words<Value>, said: string | null): Value | null {
  if (said === null) return null;
  const given = plain(said.slice(0, 100));
  let value: Value;
  for (value in words) if (plain(value) === given || words[value].some((word) => plain(word) === given)) return value;
  return null;
}
