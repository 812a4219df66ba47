import type { DatasetId } from "../../catalog/index.ts";
import type { partFields, planFields } from "../../catalog/plandata.ts";
import type { Shape } from "../../geo/shape.ts";
import type { Ground } from "../layer-view.ts";
import type { Piece } from "../piece.ts";

/** The levels at which a plan may speak, strongest first. Only a ramme is not binding on the owner. */
export const levels = ["byggefelt", "delomraade", "lokalplan", "ramme"] as const;
/** One of `levels`. */
export type Level = (typeof levels)[number];

/** A plan in our words. */
export type PlanFields = ReturnType<typeof planFields>;
/** A delområde or byggefelt in our words. */
export type PartFields = ReturnType<typeof partFields>;

/** Does the register say what the plan may be used for? */
export const statesUse = ({ useGeneral, useSpecific }: PlanFields): boolean => useGeneral !== null || useSpecific.length > 0;

/** m² of the plot that a plan still rules once newer plans in force from `since` or earlier have taken their part. */
export interface Left {
  readonly since: string;
  readonly area: number;
}

/** One plan on one plot. Areas in m² of the plot. */
export interface PlanOnPlot {
  readonly level: Level;
  readonly dataset: DatasetId;
  readonly id: string;
  readonly date: string | null;
  readonly link: string | null;
  readonly fields: PlanFields;
  /** Number of the delområde or byggefelt inside its lokalplan. */
  readonly part: string | null;
  /** planId of the lokalplan that a delområde or byggefelt belongs to. */
  readonly parent: string | null;
  /** A theme plan (20.3, 10.2, 10.3): it stands beside the others, replaces none and is replaced by none. */
  readonly beside: boolean;
  /**
   * A lokalplan without any use in the register. It may regulate signs only, so it replaces none, and it decides only where no other
   * lokalplan does. (Vallensbæk's lokalplan 68 for signs is registered as 20.1 over the whole town.)
   */
  readonly yields: boolean;
  /** First day in force; null when the register does not say, which counts as in force. */
  readonly from: string | null;
  readonly area: number;
  readonly share: number;
  /** Area of the whole plan, m². */
  readonly wholeArea: number;
  /** By the date from which the newer plans are in force, oldest first. */
  readonly left: readonly Left[];
  readonly ground: Ground;
  readonly piece: Piece;
}

/** Every plan on the plot with its dates, so that `decide` can judge what was in force on its day. */
export interface PlanFacts {
  readonly plotArea: number;
  readonly plans: readonly PlanOnPlot[];
  /** m² of the plot inside ordinary lokalplaner that are in force from `since` or earlier. */
  readonly covered: readonly Left[];
  /** The plot cut by the borders of the plans in force on a date, byggefelter apart; empty where no border crosses it. Made when it is first asked for. */
  readonly tracts: (on: string) => readonly Tract[];
}

/** A part of a plot in which the same plans are in force, byggefelter apart. */
export interface Tract {
  /** `A`, `B` … by size. */
  readonly letter: string;
  /** m². */
  readonly area: number;
  readonly shape: () => Shape;
  /** What `PlanFacts` says of the plot, of this part alone. */
  readonly facts: PlanFacts;
}
