import type { Command } from "../patch.ts";

/** Removes one of the user's own plots, by id. */
export const removePlot: Command<string> = {
  name: "removePlot",
  run: ({ plots }, id) => (plots.some((plot) => plot.id === id) ? { plots: plots.filter((plot) => plot.id !== id) } : {}),
};
