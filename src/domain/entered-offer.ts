import type { Offer } from "./plot.ts";
import type { EnteredOffer, Records } from "./records.ts";
import { emptyOffer, internalFields, type StockField, stockFields } from "./stock.ts";

const nothing: readonly EnteredOffer[] = [];

/** What planners say of a plot's offer, in the order in which they said it; always the same list where that is nothing. */
export function offersOn({ offers }: Pick<Records, "offers">, plot: string): readonly EnteredOffer[] {
  const here = offers.filter((entry) => entry.plot === plot);
  return here.length > 0 ? here : nothing;
}

/** The pack's offer with what planners say of it. A plot that nobody offered has one as soon as a planner states its public status. */
export function offerWith(base: Offer | null, entries: readonly EnteredOffer[]): Offer | null {
  if (entries.length === 0) return base;
  if (base === null && entries.every(({ values }) => values.status === undefined)) return null;
  let offer = base ?? emptyOffer;
  for (const { values } of entries) offer = { ...offer, ...values };
  return offer;
}

/** A value of an offer that a planner has entered: who, when, and in the place of what; of several entries the last. */
export interface EnteredValue {
  readonly field: StockField;
  readonly by: string;
  readonly on: string;
}

/** Which values of a plot's offer were entered, in the order of the offer's fields. */
export const enteredValues = (entries: readonly EnteredOffer[]): readonly EnteredValue[] =>
  stockFields.flatMap((field) => {
    const last = entries.findLast(({ values }) => values[field] !== undefined);
    return last ? [{ field, by: last.by, on: last.on }] : [];
  });

/** The records as everybody may read them: what is for those who sell is left out, and so is an entry of which nothing is left. */
export function publicRecords(records: Records): Records {
  const offers = records.offers.flatMap((entry) => {
    const values = { ...entry.values };
    for (const field of internalFields) delete values[field];
    return Object.keys(values).length > 0 ? [{ ...entry, values }] : [];
  });
  return { ...records, offers };
}
