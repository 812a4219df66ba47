import type { Unit } from "./finding.ts";
import type { Bilingual } from "./result.ts";
import type { FirmRoute, Route } from "./route.ts";

/** A number of the request that may be made smaller or larger to come through. */
export type ChangedField =
  | "floorArea"
  | "height"
  | "storeys"
  | "plotArea"
  | "officeFloorArea"
  | "retailFloorArea"
  | "virksomhedsklasse"
  | "parkingSpaces";

/** One number of the request, before and after. For a class interval both ends move and the upper one is told. */
export interface FieldChange {
  readonly field: ChangedField;
  readonly from: number;
  readonly to: number;
  readonly unit: Unit;
}

/** What a plan would have to say otherwise. */
export interface PlanChange {
  readonly rule: string;
  /** Plan and provision, in words. */
  readonly text: Bilingual;
}

/** A way to a better route: the smallest change of the request that reaches it, or the plan paragraphs that would have to change. */
export interface Improvement {
  /** Empty where no change of the request helps. Applied together they give `route`; 1 % less of any of them does not. */
  readonly changes: readonly FieldChange[];
  /** Ids of rules whose ground the building must keep clear of. */
  readonly keepClearOf: readonly string[];
  readonly plans: readonly PlanChange[];
  readonly route: Route;
  readonly routeAtLeast: FirmRoute;
  readonly text: Bilingual;
}
