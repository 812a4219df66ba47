import type { Pack } from "../catalog/pack.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { Plot } from "../domain/plot.ts";
import { type FittedPlot, writeFit } from "../io/write-fit.ts";
import { checkPlacement } from "../rules/fit/check-placement.ts";
import { fitPlot } from "../rules/fit/fit-plot.ts";
import { fitKey, type PreparedFit, prepareFit } from "../rules/fit/prepare-fit.ts";
import { fitOrRefuse } from "../rules/fit/refused-fit.ts";
import { rulesVersion } from "../rules/version.ts";
import { asPlot, type TaughtPlot } from "./hand.ts";
import type { CaseInput, Checker } from "./protocol.ts";

/** The pack that is open, with its own plots. */
export interface OpenPack {
  readonly pack: Pack;
  readonly candidates: readonly Plot[];
}

/** Plots of which what was prepared is kept: the open one, and those that were open before it. */
const mostKept = 8;

/** The part of a checker that places halls, also on plots that are made for a case. What is prepared of a plot is kept as long as plot, day and what matters of the request stay. */
export function createFitting(
  opened: () => OpenPack,
  breathe: () => Promise<void>,
  madeFor: (input: CaseInput) => readonly TaughtPlot[] = () => [],
): Pick<Checker, "fit" | "tryPlacement" | "writeFit"> {
  const prepared = createPreparation();
  const find = (input: CaseInput, id: string) => {
    const { pack, candidates } = opened();
    const own = input.plots.find((plot) => plot.id === id) ?? madeFor(input).find((plot) => plot.id === id);
    const plot = own ? asPlot(own) : candidates.find((each) => each.id === id);
    return plot && { plot, pack, prepared: () => prepared(plot, own ? JSON.stringify(own.geometry) : "", pack, input) };
  };
  return {
    fit: async (input, id) => {
      const found = find(input, id);
      return found ? fitOrRefuse(id, () => fitPlot(found.prepared(), input.request, found.pack)) : null;
    },
    tryPlacement: async (input, id, placement) => {
      const found = find(input, id);
      return found ? checkPlacement(found.prepared(), placement, input.request, found.pack) : null;
    },
    writeFit: async (input, id, onProgress) => {
      const { pack, candidates } = opened();
      const known = [...candidates].sort((a, b) => byCodeUnit(a.id, b.id));
      const asked = [...input.plots, ...madeFor(input), ...known].filter((plot) => id === null || plot.id === id);
      const fitted: FittedPlot[] = [];
      for (const [position, { id: each }] of asked.entries()) {
        const found = find(input, each);
        if (found) fitted.push({ plot: found.plot, fit: fitOrRefuse(each, () => fitPlot(found.prepared(), input.request, pack)) });
        onProgress((position + 1) / asked.length, "measuring");
        await breathe();
      }
      return writeFit(fitted, { request: input.request, on: input.on, pack: pack.stamp, rulesVersion, records: input.records });
    },
  };
}

/** Prepares plots of packs and keeps the last few; `outline` tells two states of a user's plot apart, the pack's own plots never change. */
function createPreparation() {
  const keptOf = new WeakMap<Pack, Map<string, PreparedFit>>();
  return (plot: Plot, outline: string, pack: Pack, { request, on, records }: CaseInput): PreparedFit => {
    const kept = keptOf.get(pack) ?? new Map<string, PreparedFit>();
    keptOf.set(pack, kept);
    const key = JSON.stringify([plot.id, outline, fitKey(request, on), records.provisions]);
    const value = kept.get(key) ?? prepareFit(plot, request, on, pack, records.provisions);
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return value;
  };
}
