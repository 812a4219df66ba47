import type { Route } from "../domain/route.ts";

/** How a plot is filled. */
export const routePatterns = ["solid", "doubleOutline", "wideHatch", "closeHatch", "crossHatch", "dots"] as const;
/** One of `routePatterns`. */
export type RoutePattern = (typeof routePatterns)[number];

/** What is drawn on a plot's disc. */
export const routeIcons = ["check", "stamp", "pen", "twoPens", "bar", "question"] as const;
/** One of `routeIcons`. */
export type RouteIcon = (typeof routeIcons)[number];

/** How one route looks on the map. */
export interface RouteLook {
  /** `#RRGGBB`; the same value stands in the interface's tokens. */
  readonly colour: string;
  /** Colour of text and icons on `colour`, at least 4.5:1. */
  readonly on: string;
  readonly pattern: RoutePattern;
  readonly icon: RouteIcon;
}

/**
 * How each route looks on the map. The colours step evenly in lightness (CIELAB L* 58, 50, 44, 39, 33, 24), so that the six stay
 * apart in greyscale and for readers who do not tell red from green; pattern and icon say the same once more.
 */
export const routeLook: Readonly<Record<Route, RouteLook>> = {
  withinPlan: { colour: "#0C847E", on: "#FFFFFF", pattern: "solid", icon: "check" },
  withPermits: { colour: "#1D4A94", on: "#FFFFFF", pattern: "doubleOutline", icon: "stamp" },
  newLokalplan: { colour: "#BD7F20", on: "#1B2430", pattern: "wideHatch", icon: "pen" },
  lokalplanAndTillaeg: { colour: "#B04A14", on: "#FFFFFF", pattern: "closeHatch", icon: "twoPens" },
  notPossible: { colour: "#701435", on: "#FFFFFF", pattern: "crossHatch", icon: "bar" },
  undecided: { colour: "#545D69", on: "#FFFFFF", pattern: "dots", icon: "question" },
};
