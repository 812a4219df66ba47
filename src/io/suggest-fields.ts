import { plainLetters } from "../i18n/plain-letters.ts";

/** Words that other people's tables use for a field, letters only, lower case; the likeliest first. */
const words: Readonly<Record<string, readonly string[]>> = {
  id: ["id", "nr", "nummer", "grundnr", "grundid", "number", "matrikelnummer", "matrnr"],
  name: ["navn", "name", "titel", "title", "betegnelse", "adresse", "vejnavn"],
  grund_id: ["grundid", "grundnr", "grundnummer", "id", "nr", "nummer", "plotid", "number"],
  navn: ["navn", "name", "titel", "title", "betegnelse", "omraade"],
  adresse: ["adresse", "address", "vej", "beliggenhed"],
  status: ["status", "tilstand", "salgsstatus", "state"],
  ejer: ["ejer", "owner", "ejerforhold"],
  pris_kr_m2: ["priskrm", "prism", "pris", "kvmpris", "prisprm", "price"],
  areal_m2: ["arealm", "areal", "grundareal", "kvm", "area"],
  lokalplan: ["lokalplan", "lokalplannr", "lp"],
  ramme: ["ramme", "rammenr"],
  planid: ["planid", "id"],
  plannr: ["plannr", "plannummer", "nr", "nummer"],
  plannavn: ["plannavn", "navn", "name", "titel"],
  omraadenavn: ["omraadenavn", "navn", "name", "betegnelse"],
  doklink: ["doklink", "link", "url", "dokument"],
  Link: ["link", "url"],
  Objekt_id: ["objektid", "id", "objectid"],
  Natyp_navn: ["natypnavn", "naturtype", "type"],
  datovedt: ["datovedt", "vedtaget", "vedtagelsesdato", "dato"],
};

const plain = (name: string): string => plainLetters(name).replace(/[^a-z]/g, "");

/** The field of a table that probably stands for a dataset's field, by its name; null where none does. */
export function suggestField(target: string, fields: readonly string[]): string | null {
  if (fields.includes(target)) return target;
  const wanted = [plain(target), ...(Object.hasOwn(words, target) ? words[target] : [])];
  for (const word of wanted) {
    const found = fields.find((field) => plain(field) === word);
    if (found !== undefined) return found;
  }
  return null;
}
