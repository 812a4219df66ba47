import type { Geometry } from "geojson";
import type { Shape } from "../geo/shape.ts";

/** Where a candidate plot came from: the pack's plots on offer, the user, a business area of a plan; the company's site, alone or joined with land beside it. */
export type PlotOrigin = "offer" | "user" | "planArea" | "site" | "joined";
/** Whether a plot on offer can be had, in the words of those who sell. */
export type PlotStatus = "ledig" | "reserveret" | "solgt";

/** A candidate plot. Geometry in EPSG:25832 metres. */
export interface Plot {
  readonly id: string;
  readonly name: string;
  readonly shape: Shape;
  readonly origin: PlotOrigin;
  readonly offer: Offer | null;
}

/** A plot that the user drew or brought. Coordinates stay in EPSG:25832 metres, so that nothing is lost on the way to and fro. */
export interface UserPlot {
  readonly id: string;
  readonly name: string;
  /** Polygon or MultiPolygon with coordinates in EPSG:25832 metres, rounded to 0.1 mm. */
  readonly geometry: Geometry;
}

/** What the owner says of a plot that is for sale. */
export interface Offer {
  readonly status: PlotStatus;
  readonly owner: "kommunal" | "privat" | null;
  /** Kroner per m², or null when no price is stated. */
  readonly pricePerSquareMetre: number | null;
  readonly connectionIncluded: boolean | null;
  readonly address: string | null;
  /** The area that the register states, m²; the legal one, shown beside the drawn one. */
  readonly registeredArea: number | null;
  readonly services: readonly string[];
  /** Numbers of the plans that the seller says apply. What applies is what the plan layers say. */
  readonly lokalplan: string | null;
  readonly ramme: string | null;
}
