import type { EnteredOffer } from "../../domain/records.ts";
import type { Command } from "../patch.ts";
import { nextId } from "../record-ids.ts";

/** Writes down what planners say of offers, one plot or many. Earlier entries stand, under the newer ones; one that says nothing leaves no trace. */
export const enterOffers: Command<readonly Omit<EnteredOffer, "id">[]> = {
  name: "enterOffers",
  run: ({ records }, entries) => {
    const said = entries.filter(({ values }) => Object.keys(values).length > 0);
    if (said.length === 0) return {};
    const offers = [...records.offers];
    for (const entry of said) offers.push({ id: nextId("o", offers), ...entry });
    return { records: { ...records, offers } };
  },
};
