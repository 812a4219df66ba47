import type { Dispute } from "../../domain/records.ts";
import type { Command } from "../patch.ts";
import { nextId } from "../record-ids.ts";

/** Sets a finding aside. What was said before against the same finding of the same plot gives way to it. */
export const setAside: Command<Omit<Dispute, "id">> = {
  name: "setAside",
  run: ({ records }, said) => {
    const others = records.disputes.filter(({ plot, rule, code }) => plot !== said.plot || rule !== said.rule || code !== said.code);
    return { records: { ...records, disputes: [...others, { id: nextId("d", records.disputes), ...said }] } };
  },
};
