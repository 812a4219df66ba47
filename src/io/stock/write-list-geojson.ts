import { exchangeOf } from "../../catalog/stock-exchange.ts";
import type { Audience } from "../../domain/stock-list.ts";
import { lonLatGeometry } from "../../geo/geojson.ts";
import { listFields, type StockPlot } from "./list-rows.ts";

/** Plots on offer as RFC 7946 GeoJSON in exchange fields, a feature a line. */
export function writeListGeojson(plots: readonly StockPlot[], audience: Audience): string {
  const fields = listFields(audience);
  const lines = plots.map(({ id, name, offer, shape }) => {
    const said = exchangeOf(id, name, offer);
    const properties = Object.fromEntries(fields.map((field) => [field, said[field]]));
    return JSON.stringify({ type: "Feature", id, properties, geometry: lonLatGeometry(shape) });
  });
  return `{"type":"FeatureCollection","features":[${lines.length > 0 ? `\n${lines.join(",\n")}\n` : ""}]}\n`;
}
