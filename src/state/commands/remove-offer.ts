import type { Command } from "../patch.ts";

/** Takes an entry about an offer away, by id; what was said before it, or the pack's own value, holds again. */
export const removeOffer: Command<string> = {
  name: "removeOffer",
  run: ({ records }, id) => {
    const offers = records.offers.filter((entry) => entry.id !== id);
    return offers.length < records.offers.length ? { records: { ...records, offers } } : {};
  },
};
