import { datasets } from "../../src/catalog/index.ts";
import { exchangeOf } from "../../src/catalog/stock-exchange.ts";
import type { Offer } from "../../src/domain/plot.ts";
import { emptyOffer } from "../../src/domain/stock.ts";
import { boxOf, type Shape } from "../../src/geo/shape.ts";
import type { RawTable } from "../../src/io/raw-table.ts";
import type { LandParcel, LandPlot, StockLand } from "../../src/io/stock/stock-land.ts";
import { type StockReading, stockOfTable } from "../../src/io/stock/stock-of-table.ts";

/** Rows of a sheet as a reader of spreadsheets gives them: no place but what a geometry says. */
export const aTable = (rows: readonly Readonly<Record<string, unknown>>[], geometries: readonly unknown[] = []): RawTable => ({
  name: "grunde.xlsx",
  declared: null,
  features: rows.map((properties, at) => ({ type: "Feature", properties, geometry: geometries[at] ?? null })),
  matched: null,
  notices: [],
});

/** A plot of the pack, with a status unless something else is said. */
export const aLandPlot = (id: string, shape: Shape, offer: Partial<Offer> = {}): LandPlot => ({
  id,
  properties: exchangeOf(id, `Grund ${id}`, { ...emptyOffer, status: "ledig", ...offer }),
  shape,
  box: boxOf(shape),
});

export const aLandParcel = (number: string, shape: Shape, district = "Prøve By", districtCode = "2005752"): LandParcel => ({
  number,
  district,
  districtCode,
  shape,
  box: boxOf(shape),
});

export const noLand: StockLand = { plots: [], parcels: [] };

/** What comes of a list; throws where it cannot be read at all. */
export async function listed(table: RawTable, land: StockLand = noLand): Promise<StockReading> {
  const reading = await stockOfTable(table, land);
  if (!reading.ok) throw new Error(`got ${reading.problems.map(({ code }) => code)}, expected a plot list`);
  return reading.value;
}

/** What the catalog reads of the plots that came out, by id. */
export const offersIn = ({ plots }: Pick<StockReading, "plots">) =>
  Object.fromEntries(plots.map(({ id, properties }) => [id, datasets.grunde.read(properties)]));
