import type { Pack } from "../../catalog/pack.ts";
import { offersOn, offerWith } from "../../domain/entered-offer.ts";
import type { UserPlot } from "../../domain/plot.ts";
import type { Records } from "../../domain/records.ts";
import { plotShape } from "../read-plots.ts";
import type { StockPlot } from "./list-rows.ts";

/** The stock: every plot that the pack offers, with what planners say of it, then the user's own plots that a planner has put on offer. */
export function stockPlots({ layers }: Pack, own: readonly UserPlot[], records: Pick<Records, "offers">): readonly StockPlot[] {
  const offered = (layers.grunde?.features ?? []).map(({ id, fields: { name, ...base }, shape }): StockPlot => {
    const offer = offerWith(base, offersOn(records, id)) ?? base;
    return { id, name, offer, base, shape };
  });
  const others = own.flatMap((plot): StockPlot[] => {
    const offer = offerWith(null, offersOn(records, plot.id));
    return offer === null ? [] : [{ id: plot.id, name: plot.name, offer, base: null, shape: plotShape(plot) }];
  });
  return [...offered, ...others];
}
