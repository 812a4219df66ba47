import type { Authority } from "./law.ts";
import type { Bilingual } from "./result.ts";

/** What would have to happen on a plot, mildest first; `undecided` stands last because a hole in the data may hide anything. */
export const routes = ["withinPlan", "withPermits", "newLokalplan", "lokalplanAndTillaeg", "notPossible", "undecided"] as const;
/** One of `routes`. */
export type Route = (typeof routes)[number];

/**
 * What leads a list of plots, the best first: what is open before what is shut; what is open but takes no new plan, whatever comes out of it, before
 * what is known to take a permit; and what may do without a new plan before what is known to take one.
 */
export const listGroups = [
  "withinPlan",
  "openWithoutPlan",
  "withPermits",
  "openPossible",
  "newLokalplan",
  "lokalplanAndTillaeg",
  "undecided",
  "notPossible",
] as const;
/** One of `listGroups`. */
export type ListGroup = (typeof listGroups)[number];

interface Span {
  readonly route: Route;
  readonly routeAtLeast: FirmRoute;
  readonly routeAtMost: FirmRoute;
}

/** The group of a list that a route belongs to. */
export function listGroupOf({ route, routeAtLeast, routeAtMost }: Span): ListGroup {
  if (route !== "undecided") return route;
  if (routeAtMost === "withPermits") return "openWithoutPlan";
  const mayDoWithout = routeAtLeast === "withinPlan" || routeAtLeast === "withPermits";
  return mayDoWithout && routeAtMost !== "notPossible" ? "openPossible" : "undecided";
}

/** A route that findings can establish; `undecided` is a relation between two of them. */
export type FirmRoute = Exclude<Route, "undecided">;
/** `routes` without `undecided`, mildest first. */
export const firmRoutes = ["withinPlan", "withPermits", "newLokalplan", "lokalplanAndTillaeg", "notPossible"] as const;

/** 0 for the mildest route, rising towards the worst. */
export const routeRank = (route: FirmRoute): number => firmRoutes.indexOf(route);

/** A span of time in a procedure. `statutory` is a limit that the act itself sets. */
export interface Period {
  readonly kind: "hearing" | "serviceGoal" | "appeal" | "statutory" | "experience";
  readonly min: number;
  readonly max: number;
  readonly unit: "days" | "weeks" | "months";
  readonly unconfirmed: boolean;
}

/** One step towards a permit: who asks whom for what, on which basis, how long, and what starts the clock. */
export interface Step {
  readonly id: string;
  readonly authority: Authority;
  readonly basis: string;
  readonly period: Period | null;
  readonly text: Bilingual;
  readonly startsWhen: Bilingual;
  /** Ids of the rules whose findings call for this step. */
  readonly rules: readonly string[];
}
