import type { Pack } from "../catalog/pack.ts";
import type { Plot } from "../domain/plot.ts";
import { type MeasuredPlot, measurePlot } from "../rules/assess.ts";

/** What was measured on the plots of one pack. */
export interface Measurements {
  /** A plot's measurements, made once as long as its name and shape stay the same. */
  readonly of: (plot: Plot) => MeasuredPlot;
  /** Lets go of every plot that is not among these, such as one that the user has removed. */
  readonly keepOnly: (plots: readonly Plot[]) => void;
}

/** Keeps what is measured against a pack, by plot. */
export function createMeasurements(pack: Pack): Measurements {
  const kept = new Map<string, { readonly key: string; readonly value: MeasuredPlot }>();
  return {
    of: (plot) => {
      const key = keyOf(plot);
      const before = kept.get(plot.id);
      if (before?.key === key) return before.value;
      const value = measurePlot(plot, pack);
      kept.set(plot.id, { key, value });
      return value;
    },
    keepOnly: (plots) => {
      const ids = new Set(plots.map(({ id }) => id));
      for (const id of kept.keys()) if (!ids.has(id)) kept.delete(id);
    },
  };
}

/** Tells two states of one plot apart; the pack's own plots never change. */
const keyOf = ({ origin, name, shape }: Plot): string =>
  origin === "user" ? JSON.stringify([name, shape.parts.map((part) => part.map((chain) => [...chain]))]) : "";
