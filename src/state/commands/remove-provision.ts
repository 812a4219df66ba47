import type { Command } from "../patch.ts";

/** Takes an entry away, by id; the register's blank is then all that is known. */
export const removeProvision: Command<string> = {
  name: "removeProvision",
  run: ({ records }, id) => {
    const provisions = records.provisions.filter((entry) => entry.id !== id);
    return provisions.length < records.provisions.length ? { records: { ...records, provisions } } : {};
  },
};
