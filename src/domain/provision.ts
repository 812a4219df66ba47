import type { Geometry } from "geojson";

/** The numbers by which a plan bounds a project. */
export const provisionKinds = [
  "minClass",
  "maxClass",
  "plotRatio",
  "groundCoverage",
  "maxHeight",
  "maxStoreys",
  "minPlotArea",
  "floorPerParkingSpace",
] as const;
/** One of `provisionKinds`. */
export type ProvisionKind = (typeof provisionKinds)[number];

/** What a percentage is of (`bebygpctaf`): 1 området som helhed, 2 den enkelte ejendom, 3 den enkelte grund, 4 det enkelte jordstykke. */
export type RatioBase = 1 | 2 | 3 | 4;

/** A plan as an answer names it. */
export interface PlanReference {
  readonly level: "byggefelt" | "delomraade" | "lokalplan" | "temalokalplan" | "ramme";
  readonly planId: string | null;
  readonly number: string | null;
  readonly name: string | null;
  /** Number of the delområde or byggefelt inside its lokalplan. */
  readonly part: string | null;
  readonly adopted: string | null;
  /** The plan's document. */
  readonly link: string | null;
}

/** Who says a number, if anybody: the register, a planner who read the document, only the document, or nobody that we know of. */
export type ProvisionBasis = "stated" | "entered" | "inDocument" | "notRegistered";

/** One provision on one piece of a plot. A blank is never filled from a weaker plan: what the ramme says stands beside it, as the ramme's. */
export interface PieceProvision {
  readonly quantity: ProvisionKind;
  readonly basis: ProvisionBasis;
  readonly value: number | null;
  readonly of: RatioBase | null;
  /** The plan that states it, or whose document must be read; null where no lokalplan lies there. */
  readonly plan: PlanReference | null;
  /** Paragraph and page that the planner gave; null where nothing was entered. */
  readonly entry: { readonly paragraph: string; readonly page: number; readonly by: string; readonly on: string } | null;
  /** What the kommuneplanramme says; it binds the council, not the owner. */
  readonly ramme: { readonly value: number; readonly of: RatioBase | null; readonly plan: PlanReference } | null;
}

/** A deljordstykke: a part of the plot in which one set of provisions holds. */
export interface PlotPiece {
  /** `A`, `B` … by size; `A1`, `A2` … where binding byggefelter and zones cut a piece on. */
  readonly id: string;
  /** m². */
  readonly area: number;
  /** Part of the plot, 0–1. */
  readonly share: number;
  readonly zone: "byzone" | "landzone" | "sommerhusomraade" | null;
  /** Binding byggefelter lie elsewhere in the same plan, so only small buildings may stand here. */
  readonly outsideByggefelter: boolean;
  /** The plans in force there, strongest first. */
  readonly plans: readonly PlanReference[];
  readonly provisions: readonly PieceProvision[];
  /** RFC 7946 geometry in WGS 84. */
  readonly geometry: Geometry;
}
