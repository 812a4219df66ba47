import type { UserPlot } from "../../domain/plot.ts";
import type { Command } from "../patch.ts";

/** Adds plots that the user drew or brought. A plot whose id is there already takes its place. */
export const addPlots: Command<readonly UserPlot[]> = {
  name: "addPlots",
  run: ({ plots }, added) => {
    if (added.length === 0) return {};
    const ids = new Set(added.map(({ id }) => id));
    return { plots: [...plots.filter(({ id }) => !ids.has(id)), ...added] };
  },
};
