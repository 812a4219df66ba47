import type { Command } from "../patch.ts";

/** Removes one of the user's own plots, by id, with what was set aside on it and said of its offer. */
export const removePlot: Command<string> = {
  name: "removePlot",
  run: ({ plots, records }, id) => {
    if (!plots.some((plot) => plot.id === id)) return {};
    const disputes = records.disputes.filter(({ plot }) => plot !== id);
    const offers = records.offers.filter(({ plot }) => plot !== id);
    const isLess = disputes.length < records.disputes.length || offers.length < records.offers.length;
    const others = isLess ? { records: { ...records, disputes, offers } } : {};
    return { plots: plots.filter((plot) => plot.id !== id), ...others };
  },
};
