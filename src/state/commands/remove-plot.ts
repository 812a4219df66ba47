import type { Command } from "../patch.ts";

/** Removes one of the user's own plots, by id, with what was set aside on it. */
export const removePlot: Command<string> = {
  name: "removePlot",
  run: ({ plots, records }, id) => {
    if (!plots.some((plot) => plot.id === id)) return {};
    const disputes = records.disputes.filter(({ plot }) => plot !== id);
    const others = disputes.length < records.disputes.length ? { records: { ...records, disputes } } : {};
    return { plots: plots.filter((plot) => plot.id !== id), ...others };
  },
};
