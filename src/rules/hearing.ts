import type { Pack } from "../catalog/pack.ts";
import { areSameRecords, type Dispute, type EnteredOffer, noRecords, type Records } from "../domain/records.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import type { Entered } from "./define-rule.ts";
import { HeardRequest } from "./heard-request.ts";
import { keptBy } from "./lazily.ts";
import { asideField, changedFields, type Fields } from "./request-fields.ts";

/**
 * A request on a day, put before one plot after the other. It notes which fields of the request are read, so that what was decided at one
 * hearing stands at the next where none of those fields has another value.
 */
export interface Hearing {
  readonly pack: Pack;
  /** ISO date that the check is made for. */
  readonly on: string;
  readonly records: Records;
  /** What planners have read in plans' documents. */
  readonly entered: Entered;
  /** The request itself. */
  readonly request: ExpansionRequest;
  /** The request for those who decide: what they read of it is noted. */
  readonly heard: HeardRequest;
  /**
   * Fields that have another value than at an earlier hearing; null where the day or what is entered is another, which everything may hang on.
   * Other disputes and offers change `asideField`, which nobody who decides reads.
   */
  readonly changedSince: (earlier: Hearing) => Fields | null;
}

/** Begins a hearing. Whoever holds hearings one after the other hands in the same records as long as they say the same, so that what rests on them is kept. */
export function createHearing(request: ExpansionRequest, on: string, pack: Pack, records: Records = noRecords): Hearing {
  const known = new Map<Hearing, Fields | null>();
  return {
    pack,
    on,
    records,
    entered: records.provisions,
    request,
    heard: new HeardRequest(request),
    changedSince: (earlier) => {
      const before = known.get(earlier);
      if (before !== undefined) return before;
      const isSameGround = earlier.on === on && earlier.pack === pack && sameList(earlier.entered, records.provisions);
      const aside = areSameRecords(earlier.records, records) ? 0 : asideField;
      const changed = isSameGround ? changedFields(earlier.request, request) | aside : null;
      known.set(earlier, changed);
      return changed;
    },
  };
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const noDisputes: readonly Dispute[] = [];

/** Disputes by plot. */
const byPlot = keptBy((disputes: readonly Dispute[]): ReadonlyMap<string, readonly Dispute[]> => {
  const plots = new Map<string, readonly Dispute[]>();
  for (const dispute of disputes) plots.set(dispute.plot, [...(plots.get(dispute.plot) ?? []), dispute]);
  return plots;
});

/** What is set aside on a plot; always the same list where that is nothing. */
export const disputesOn = ({ records }: Pick<Hearing, "records">, plot: string): readonly Dispute[] =>
  byPlot(records.disputes).get(plot) ?? noDisputes;

const noOffers: readonly EnteredOffer[] = [];

/** What planners say of offers, by plot. */
const offersByPlot = keptBy((offers: readonly EnteredOffer[]): ReadonlyMap<string, readonly EnteredOffer[]> => {
  const plots = new Map<string, readonly EnteredOffer[]>();
  for (const offer of offers) plots.set(offer.plot, [...(plots.get(offer.plot) ?? []), offer]);
  return plots;
});

/** What planners say of a plot's offer; always the same list where that is nothing. */
export const enteredOffers = ({ records }: Pick<Hearing, "records">, plot: string): readonly EnteredOffer[] =>
  offersByPlot(records.offers).get(plot) ?? noOffers;
