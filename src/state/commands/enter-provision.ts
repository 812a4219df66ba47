import type { EnteredProvision } from "../../domain/records.ts";
import type { Command } from "../patch.ts";
import { nextId } from "../record-ids.ts";

/** Writes down what a plan's document says. What was entered before of the same number of the same plan gives way to it; undo brings it back. */
export const enterProvision: Command<Omit<EnteredProvision, "id">> = {
  name: "enterProvision",
  run: ({ records }, entry) => {
    const others = records.provisions.filter(({ plan, quantity }) => plan !== entry.plan || quantity !== entry.quantity);
    return { records: { ...records, provisions: [...others, { id: nextId("p", records.provisions), ...entry }] } };
  },
};
