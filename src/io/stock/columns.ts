import type { ExchangeField } from "../../catalog/stock-exchange.ts";
import { plainLetters } from "../../i18n/plain-letters.ts";

/** A column of a plot list: an exchange field, or what says where the plot lies. */
export type Column = ExchangeField | "matrikel" | "ejerlav" | "ejerlavskode";

/** What a list may call a column, in Danish and English; lower case, without units and signs. The column's own name is understood as well. */
const words: Readonly<Record<Column, readonly string[]>> = {
  grund_id: ["grundid", "grund", "grund nr", "grundnr", "grundnummer", "id", "plot", "plot id", "plot no", "plot number", "lot"],
  navn: ["grundnavn", "betegnelse", "titel", "name", "plot name", "title"],
  adresse: ["beliggenhed", "vej og nr", "address", "street address", "location"],
  status: ["offentlig status", "salgsstatus", "ledig", "public status", "availability", "sale status"],
  intern_status: ["internstatus", "internal status", "intern", "stade"],
  spaerret_fordi: [
    "aarsag",
    "begrundelse",
    "spaerret",
    "spaerring",
    "ikke til salg fordi",
    "reason",
    "blocked by",
    "unavailable because",
    "constraint",
  ],
  ejer: ["ejerforhold", "saelger", "ejertype", "owner", "ownership", "seller"],
  pris_kr_m2: ["pris", "kvmpris", "kvadratmeterpris", "grundpris", "pris kvadratmeter", "price", "square metre price", "unit price"],
  tilslutning_inkl: [
    "tilslutning",
    "tilslutning inkluderet",
    "tilslutning med",
    "byggemodnet",
    "tilslutningsbidrag inkl",
    "connection included",
    "connection",
  ],
  pris_med_tilslutning_kr_m2: [
    "pris med tilslutning",
    "pris inkl tilslutning",
    "pris inklusive tilslutning",
    "pris inkl tilslutningsbidrag",
    "price with connection",
    "price incl connection",
    "price including connection",
  ],
  pris_uden_tilslutning_kr_m2: [
    "pris uden tilslutning",
    "pris ekskl tilslutning",
    "pris eksklusive tilslutning",
    "pris ekskl tilslutningsbidrag",
    "price without connection",
    "price excl connection",
    "price excluding connection",
  ],
  areal_m2: [
    "areal",
    "grundareal",
    "registreret areal",
    "matrikulaert areal",
    "stoerrelse",
    "area",
    "plot area",
    "registered area",
    "size",
  ],
  brutto_m2: ["bruttoareal", "brutto areal", "brutto", "gross area", "gross"],
  vej_m2: ["vejareal", "vej areal", "heraf vej", "vej", "road area", "road", "roads"],
  netto_m2: ["nettoareal", "netto areal", "netto", "byggeareal", "net area", "net", "usable area"],
  til_salg_m2: ["til salg", "areal til salg", "salgsareal", "ledigt areal", "for sale", "area for sale", "available area"],
  reserveret_m2: ["reserveret areal", "areal reserveret", "reserveret", "reserved area", "area reserved", "reserved"],
  forsyning: ["forsyninger", "forsyningsforhold", "ledninger", "services", "utilities", "supply"],
  vilkaar: ["salgsvilkaar", "betingelser", "bemaerkning vilkaar", "byggepligt", "conditions", "terms"],
  frist: ["ansoegningsfrist", "budfrist", "tilbudsfrist", "deadline", "closing date", "bid deadline"],
  kontakt_rolle: ["kontakt", "kontaktrolle", "henvendelse", "kontor", "afdeling", "contact", "contact role", "office", "department"],
  lokalplan: ["lokalplannr", "lokalplan nr", "plan", "local plan"],
  ramme: ["kommuneplanramme", "rammeomraade", "plan frame"],
  matrikel: ["matrikelnr", "matrikelnummer", "matrikel nr", "matr nr", "matrnr", "matr", "parcel", "parcel number", "cadastral number"],
  ejerlav: ["ejerlavsnavn", "cadastral district", "district"],
  ejerlavskode: ["landsejerlavskode", "ejerlav kode", "district code", "cadastral district code"],
};

const units = new Set(["m2", "kvm", "kr", "dkk", "pr", "per", "i", "ha", "in", "sqm", "hektar", "ca"]);

const tokens = (header: string): readonly string[] =>
  plainLetters(header.slice(0, 200))
    .replaceAll("²", "2")
    .split(/[^a-z0-9]+/)
    .filter(Boolean);

const plain = (header: string): string => tokens(header).join(" ");
const bare = (header: string): string =>
  tokens(header)
    .filter((token) => !units.has(token))
    .join(" ");

const known = new Map<string, Column>();
const bareKnown = new Map<string, Column>();
let column: Column;
for (column in words) {
  known.set(plain(column), column);
  for (const word of words[column]) bareKnown.set(bare(word), column);
}

/** The column that a header names, and whether its numbers are hectares; null for a header that is not understood. */
export function columnOf(header: string): { readonly column: Column; readonly hectares: boolean } | null {
  const found = known.get(plain(header)) ?? bareKnown.get(bare(header));
  if (found === undefined) return null;
  return { column: found, hectares: tokens(header).some((token) => token === "ha" || token === "hektar") };
}
