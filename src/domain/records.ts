import type { ProvisionKind, RatioBase } from "./provision.ts";
import type { StockValues } from "./stock.ts";

/** What a planner has read in a plan's document, which the register leaves blank. It fills the provision everywhere and is marked as entered. */
export interface EnteredProvision {
  readonly id: string;
  /** `planId` of the lokalplan, delområde, byggefelt or ramme that says it. */
  readonly plan: string;
  readonly quantity: ProvisionKind;
  /** Metres, m², percent, storeys or class, as `quantity` is counted; m² of floor for one parking space. */
  readonly value: number;
  /** What a plot ratio is a percentage of; null for other quantities. */
  readonly of: RatioBase | null;
  /** For example `§ 7.2`. */
  readonly paragraph: string;
  readonly page: number;
  /** Some words of the plan, or null. */
  readonly quote: string | null;
  readonly by: string;
  /** ISO date on which it was read. */
  readonly on: string;
}

/** A finding that a planner sets aside, for a stated reason. The finding stays in every output; only the route goes by it no more. */
export interface Dispute {
  readonly id: string;
  readonly plot: string;
  readonly rule: string;
  /** The code that was found when it was set aside: another finding than that is not set aside. */
  readonly code: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** What a planner says of a plot on offer, in the place of what the pack says: only the values that are otherwise. Later ones go before earlier ones. */
export interface EnteredOffer {
  readonly id: string;
  /** Id of the plot. */
  readonly plot: string;
  readonly values: Partial<StockValues>;
  readonly by: string;
  /** ISO date. */
  readonly on: string;
}

/** What planners add to the data. It travels with the case and with every export. */
export interface Records {
  readonly provisions: readonly EnteredProvision[];
  readonly disputes: readonly Dispute[];
  readonly offers: readonly EnteredOffer[];
}

/** Do two records say the same? */
export const areSameRecords = (a: Records, b: Records): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** Nothing entered, nothing set aside. */
export const noRecords: Records = { provisions: [], disputes: [], offers: [] };
