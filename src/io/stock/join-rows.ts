import type { Properties } from "../../catalog/fields.ts";
import { datasets } from "../../catalog/index.ts";
import type { Offer } from "../../domain/plot.ts";
import { emptyOffer } from "../../domain/stock.ts";
import { type Box, boxesMeet, boxOf, type Shape } from "../../geo/shape.ts";
import { prepareArea, sharedArea } from "../../geo/shared-area.ts";
import type { Placed } from "./place-row.ts";
import type { CellFault, StockRow } from "./read-row.ts";
import type { LandPlot } from "./stock-land.ts";

/** A row with its place and the name that messages give it. */
export interface PlacedRow {
  readonly position: number;
  readonly row: StockRow;
  readonly placed: Placed;
}

/** A plot of the list: one row, or several that name the same plot. */
export interface ListedPlot {
  readonly id: string;
  readonly positions: readonly number[];
  readonly properties: Properties;
  readonly shape: Shape;
  readonly box: Box;
  readonly by: Placed["by"];
  readonly faults: readonly CellFault[];
  /** What the rows reserve together, m²; null where none says. */
  readonly reserved: number | null;
}

/** The id that a row's plot goes by: its own, else that of the land it lies on. */
export const idOfRow = ({ row, placed }: PlacedRow): string => String(row.fields.grund_id ?? placed.called);

/** One plot for each id, in the order of the list. Of several rows a later one fills and corrects; reservations add up, because each promises land of its own. */
export function joinRows(rows: readonly PlacedRow[], ids: readonly string[]): readonly ListedPlot[] {
  const plots = new Map<string, ListedPlot>();
  for (const [at, { position, row, placed }] of rows.entries()) {
    const id = ids[at];
    const before = plots.get(id);
    const base = withoutOldPrices(before?.properties ?? placed.plot?.properties ?? {}, row);
    const reserved = reservedTogether(before?.reserved ?? null, row);
    const properties = { ...base, ...row.fields, ...(reserved === null ? {} : { reserveret_m2: reserved }), grund_id: id };
    const { shape, by } = before ?? placed;
    const faults = [...(before?.faults ?? []), ...row.faults];
    plots.set(id, { id, positions: [...(before?.positions ?? []), position], properties, shape, by, box: boxOf(shape), faults, reserved });
  }
  return [...plots.values()];
}

const prices = ["pris_kr_m2", "tilslutning_inkl", "pris_med_tilslutning_kr_m2", "pris_uden_tilslutning_kr_m2"] as const;

/** What is known of a plot without its prices where the row states one: they are one statement, and half of an old one would contradict the new. */
function withoutOldPrices(known: Properties, { fields }: StockRow): Properties {
  if (prices.every((price) => fields[price] === undefined)) return known;
  return Object.fromEntries(Object.entries(known).filter(([field]) => !prices.some((price) => price === field)));
}

/** What earlier rows of a plot and this one reserve. */
function reservedTogether(earlier: number | null, { fields: { reserveret_m2: now } }: StockRow): number | null {
  return typeof now === "number" ? (earlier ?? 0) + now : earlier;
}

/** What the catalog makes of a listed plot. */
export function offerOfListed({ properties }: Pick<ListedPlot, "properties">): Offer {
  const { name: _, ...offer } = datasets.grunde.read(properties);
  return { ...emptyOffer, ...offer };
}

/** Two plots that lie on the same land, and how much of it, m². */
export interface SharedLand {
  readonly a: string;
  readonly b: string;
  readonly area: number;
}

/** Pairs of plots that share more land than digitising explains: those of the list with each other, and with plots that the list does not name. */
export function sharedLand(listed: readonly ListedPlot[], others: readonly LandPlot[]): readonly SharedLand[] {
  const ids = new Set(listed.map(({ id }) => id));
  const all = [...listed, ...others.filter(({ id }) => !ids.has(id))];
  return listed.flatMap((plot, at) => {
    const near = all.slice(at + 1).filter(({ box }) => boxesMeet(plot.box, box));
    if (near.length === 0) return [];
    const prepared = prepareArea(plot.shape);
    return near.flatMap(({ id, shape }) => {
      const area = sharedArea(prepared, shape);
      return area > datasets.grunde.sliver ? [{ a: plot.id, b: id, area }] : [];
    });
  });
}
