import type { Pack } from "../catalog/pack.ts";
import type { Plot } from "../domain/plot.ts";
import { type FittedPlot, writeFit } from "../io/write-fit.ts";
import { checkPlacement } from "../rules/fit/check-placement.ts";
import { fitPlot } from "../rules/fit/fit-plot.ts";
import { fitKey, type PreparedFit, prepareFit } from "../rules/fit/prepare-fit.ts";
import { rulesVersion } from "../rules/version.ts";
import type { CaseInput, Checker } from "./protocol.ts";

/** The pack that is open and every plot of a case. */
export interface Ground {
  readonly pack: Pack;
  readonly plots: readonly Plot[];
}

/** Plots of which what was prepared is kept: the open one, and those that were open before it. */
const mostKept = 8;

/** The part of a checker that places halls. What is prepared of a plot is kept as long as plot, day and what matters of the request stay. */
export function createFitting(
  groundOf: (input: CaseInput) => Ground,
  breathe: () => Promise<void>,
): Pick<Checker, "fit" | "tryPlacement" | "writeFit"> {
  const keptOf = new WeakMap<Pack, Map<string, PreparedFit>>();
  const find = (input: CaseInput, id: string) => {
    const { pack, plots } = groundOf(input);
    const plot = plots.find((each) => each.id === id);
    return plot && { pack, prepared: prepared(plot, pack, input) };
  };
  const prepared = (plot: Plot, pack: Pack, { request, on }: CaseInput): PreparedFit => {
    const kept = keptOf.get(pack) ?? new Map<string, PreparedFit>();
    keptOf.set(pack, kept);
    const key = JSON.stringify([keyOf(plot), fitKey(request, on)]);
    const value = kept.get(key) ?? prepareFit(plot, request, on, pack);
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    return value;
  };
  return {
    fit: async (input, id) => {
      const found = find(input, id);
      return found ? fitPlot(found.prepared, input.request, found.pack) : null;
    },
    tryPlacement: async (input, id, placement) => {
      const found = find(input, id);
      return found ? checkPlacement(found.prepared, placement, input.request, found.pack) : null;
    },
    writeFit: async (input, id, onProgress) => {
      const { pack, plots } = groundOf(input);
      const asked = plots.filter((plot) => id === null || plot.id === id);
      const fitted: FittedPlot[] = [];
      for (const [position, plot] of asked.entries()) {
        fitted.push({ plot, fit: fitPlot(prepared(plot, pack, input), input.request, pack) });
        onProgress((position + 1) / asked.length, "measuring");
        await breathe();
      }
      return writeFit(fitted, { request: input.request, on: input.on, pack: pack.stamp, rulesVersion });
    },
  };
}

/** Tells two states of one plot apart; the pack's own plots never change. */
const keyOf = ({ id, origin, shape }: Plot): unknown =>
  origin === "user" ? [id, shape.parts.map((part) => part.map((chain) => [...chain]))] : id;
