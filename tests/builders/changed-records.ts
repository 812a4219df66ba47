import { type ProvisionKind, provisionKinds } from "../../src/domain/provision.ts";
import type { Dispute, EnteredOffer, EnteredProvision, Records } from "../../src/domain/records.ts";
import { randomEdit } from "./random-offers.ts";

/** An entry from a plan's document; a plot ratio of 50 % of the property unless told. */
export const anEntry = (rest: Partial<EnteredProvision> = {}): EnteredProvision => ({
  id: "p1",
  plan: "1000001",
  quantity: "plotRatio",
  value: 50,
  of: 2,
  paragraph: "§ 7.2",
  page: 9,
  quote: null,
  by: "Anna Holm",
  on: "2026-11-22",
  ...rest,
});

/** A planner's word against a finding. */
export const aDispute = (rest: Partial<Dispute> = {}): Dispute => ({
  id: "d1",
  plot: "p",
  rule: "natur/paragraf3",
  code: "inside",
  reason: "Besigtiget: søen er fyldt op.",
  by: "Anna Holm",
  on: "2026-11-22",
  ...rest,
});

/** What a planner says of a plot's offer. */
export const anOfferEntry = (rest: Partial<EnteredOffer> = {}): EnteredOffer => ({
  id: "o1",
  plot: "p",
  values: { status: "reserveret", reservedArea: 4000, internalStatus: "option" },
  by: "Planafdelingen",
  on: "2026-11-22",
  ...rest,
});

/** What can be entered and set aside: plans by id, and findings that were made. */
export interface Recordable {
  readonly plans: readonly string[];
  readonly findings: readonly Pick<Dispute, "plot" | "rule" | "code">[];
}

const values: Readonly<Record<ProvisionKind, readonly number[]>> = {
  minClass: [1, 3, 5],
  maxClass: [2, 4, 6],
  plotRatio: [10, 40, 110],
  groundCoverage: [10, 35],
  maxHeight: [6, 8.5, 15],
  maxStoreys: [1, 3],
  minPlotArea: [1000, 20_000],
  floorPerParkingSpace: [50],
};

/** The records before with one thing changed: something entered, said of an offer, taken away, set aside or let count again; or the same in new objects. */
export function changedRecords(before: Records, random: () => number, { plans, findings }: Recordable): Records {
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)];
  const without = <T>(list: readonly T[]): readonly T[] => list.filter((_, at) => at !== Math.floor(random() * list.length));
  const quantity = one(provisionKinds);
  const of = quantity === "plotRatio" || quantity === "groundCoverage" ? one([1, 2, 3, 4, null] as const) : null;
  const entry = anEntry({ plan: one(plans), quantity, value: one(values[quantity]), of });
  return one<() => Records>([
    () => ({ ...before, provisions: [...before.provisions, entry] }),
    () => ({ ...before, provisions: without(before.provisions) }),
    () => ({ ...before, disputes: [...before.disputes, aDispute(one(findings))] }),
    () => ({ ...before, disputes: [...before.disputes, aDispute(one(findings))] }),
    () => ({ ...before, disputes: without(before.disputes) }),
    () => ({ ...before, offers: [...before.offers, randomEdit(random, `o${before.offers.length + 1}`, one(findings).plot)] }),
    () => ({ ...before, offers: without(before.offers) }),
    () => structuredClone(before),
  ])();
}
