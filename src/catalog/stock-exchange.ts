import type { Offer } from "../domain/plot.ts";
import type { Properties } from "./fields.ts";
import { internalStatusWords, reasonWords, statusWords } from "./stock-words.ts";

/** Grundlag's own exchange fields of a plot on offer, in the order in which lists write them. */
export const exchangeFields = [
  "grund_id",
  "navn",
  "adresse",
  "status",
  "intern_status",
  "spaerret_fordi",
  "ejer",
  "pris_kr_m2",
  "tilslutning_inkl",
  "pris_med_tilslutning_kr_m2",
  "pris_uden_tilslutning_kr_m2",
  "areal_m2",
  "brutto_m2",
  "vej_m2",
  "netto_m2",
  "til_salg_m2",
  "reserveret_m2",
  "forsyning",
  "vilkaar",
  "frist",
  "kontakt_rolle",
  "lokalplan",
  "ramme",
] as const;
/** One of `exchangeFields`. */
export type ExchangeField = (typeof exchangeFields)[number];

/** Exchange fields that are for those who sell and nobody else. */
export const internalExchangeFields: readonly ExchangeField[] = ["intern_status", "spaerret_fordi"];

/** A plot on offer in the exchange fields, as the catalog reads them back: the same offer comes out again. Null for what is not stated. */
export const exchangeOf = (id: string, name: string | null, offer: Offer): Properties & Readonly<Record<ExchangeField, unknown>> => ({
  grund_id: id,
  navn: name,
  adresse: offer.address,
  status: statusWords[offer.status][0],
  intern_status: offer.internalStatus && internalStatusWords[offer.internalStatus][0],
  spaerret_fordi: offer.unavailable && reasonWords[offer.unavailable][0],
  ejer: offer.owner,
  pris_kr_m2: offer.pricePerSquareMetre,
  tilslutning_inkl: offer.connectionIncluded,
  pris_med_tilslutning_kr_m2: offer.priceWithConnection,
  pris_uden_tilslutning_kr_m2: offer.priceWithoutConnection,
  areal_m2: offer.registeredArea,
  brutto_m2: offer.grossArea,
  vej_m2: offer.roadArea,
  netto_m2: offer.netArea,
  til_salg_m2: offer.forSaleArea,
  reserveret_m2: offer.reservedArea,
  forsyning: offer.services.length === 0 ? null : offer.services.join(", "),
  vilkaar: offer.conditions,
  frist: offer.deadline,
  kontakt_rolle: offer.contactRole,
  lokalplan: offer.lokalplan,
  ramme: offer.ramme,
});
