import type { Command } from "../patch.ts";

/** Lets a finding that was set aside count again, by the dispute's id. */
export const restoreFinding: Command<string> = {
  name: "restoreFinding",
  run: ({ records }, id) => {
    const disputes = records.disputes.filter((dispute) => dispute.id !== id);
    return disputes.length < records.disputes.length ? { records: { ...records, disputes } } : {};
  },
};
