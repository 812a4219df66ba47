import { type ExchangeField, exchangeFields, exchangeOf, internalExchangeFields } from "../../catalog/stock-exchange.ts";
import type { Offer } from "../../domain/plot.ts";
import type { Audience } from "../../domain/stock-list.ts";
import type { Shape } from "../../geo/shape.ts";

/** A plot as a list holds it. */
export interface StockPlot {
  readonly id: string;
  /** As whoever sells it calls it, or null. */
  readonly name: string | null;
  readonly offer: Offer;
  /** What the pack says, or null for a plot that it does not offer. */
  readonly base: Offer | null;
  readonly shape: Shape;
}

/** A cell of a list: a number is written as one. */
export type ListCell = string | number | null;

/** Headings that people read, and that the reader of lists understands. */
export const headings: Readonly<Record<ExchangeField, string>> = {
  grund_id: "Grund-id",
  navn: "Navn",
  adresse: "Adresse",
  status: "Status",
  intern_status: "Intern status",
  spaerret_fordi: "Spærret fordi",
  ejer: "Ejer",
  pris_kr_m2: "Pris kr. pr. m²",
  tilslutning_inkl: "Tilslutning inkluderet",
  pris_med_tilslutning_kr_m2: "Pris med tilslutning kr. pr. m²",
  pris_uden_tilslutning_kr_m2: "Pris uden tilslutning kr. pr. m²",
  areal_m2: "Registreret areal m²",
  brutto_m2: "Bruttoareal m²",
  vej_m2: "Vejareal m²",
  netto_m2: "Nettoareal m²",
  til_salg_m2: "Til salg m²",
  reserveret_m2: "Reserveret m²",
  forsyning: "Forsyning",
  vilkaar: "Vilkår",
  frist: "Frist",
  kontakt_rolle: "Kontakt (rolle)",
  lokalplan: "Lokalplan",
  ramme: "Kommuneplanramme",
};

/** The fields of a list for its readers. */
export const listFields = (audience: Audience): readonly ExchangeField[] =>
  exchangeFields.filter((field) => audience === "internal" || !internalExchangeFields.includes(field));

/** What stands where a planner has taken away what the pack says: an empty cell would leave it. */
const takenAway = "ikke oplyst";

/** The rows of a list, in the order of the plots; cells in the order of `listFields`. */
export function listRows(plots: readonly StockPlot[], audience: Audience): readonly (readonly ListCell[])[] {
  const fields = listFields(audience);
  return plots.map(({ id, name, offer, base }) => {
    const now = exchangeOf(id, name, offer);
    const before = base && exchangeOf(id, name, base);
    return fields.map((field) => cellOf(now[field]) ?? (before && before[field] !== null ? takenAway : null));
  });
}

function cellOf(value: unknown): ListCell {
  if (typeof value === "boolean") return value ? "ja" : "nej";
  return typeof value === "number" || typeof value === "string" ? value : null;
}
