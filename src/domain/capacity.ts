import type { PlanReference, ProvisionBasis, RatioBase } from "./provision.ts";

/** What bounds the floor that a plot may carry. */
export type CapKind = "plotRatio" | "groundCoverage" | "storeys" | "byggefelt" | "netArea" | "parking";

/** One bound on the floor area, m². */
export interface Cap {
  readonly kind: CapKind;
  /** Most floor in all that this bound lets stand on the plot. */
  readonly allowed: number;
  readonly plan: PlanReference | null;
  readonly basis: ProvisionBasis | "measured";
}

/** A percentage of an area as a whole: what all plots in it share. m². */
export interface SharedBudget {
  readonly plan: PlanReference;
  /** The plan's whole area. */
  readonly area: number;
  readonly allowed: number;
  /** Floor that stands in the area now; null where buildings are not known. */
  readonly existing: number | null;
  /** What is left for everybody in it; null where buildings are not known. */
  readonly left: number | null;
}

/** How much more floor may be built on a plot. m². */
export interface Capacity {
  /** What a plot ratio is held against; null where no plan states one. */
  readonly of: RatioBase | null;
  /** The area that a plot ratio is of: the plot's own, or the area's as a whole. */
  readonly base: number | null;
  /** Floor that stands on the plot now; null where buildings are not known. */
  readonly existing: number | null;
  /** Tightest first. */
  readonly caps: readonly Cap[];
  /** What the tightest bound leaves beside what stands there; null where none is known. Never below 0. */
  readonly left: number | null;
  readonly shared: SharedBudget | null;
  /** True where a provision stands in the document only, or a layer has a hole: then `left` is an upper bound. */
  readonly atMost: boolean;
}
