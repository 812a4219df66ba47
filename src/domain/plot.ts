import type { Geometry } from "geojson";
import type { Shape } from "../geo/shape.ts";
import type { InternalStatus, PlotStatus, UnavailableReason } from "./stock.ts";

/** Where a candidate plot came from: the pack's plots on offer, the user, a business area of a plan; the company's site, alone or joined with land beside it. */
export type PlotOrigin = "offer" | "user" | "planArea" | "site" | "joined";

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

/** What the owner says of a plot that is for sale. What is not stated is null (of services: an empty list), never 0. */
export interface Offer {
  readonly status: PlotStatus;
  /** For those who sell only. */
  readonly internalStatus: InternalStatus | null;
  /** Why it cannot be had; for those who sell only. */
  readonly unavailable: UnavailableReason | null;
  readonly owner: "kommunal" | "privat" | null;
  /** The price that is quoted, kroner per m². */
  readonly pricePerSquareMetre: number | null;
  /** Whether that price holds the connection to the services. */
  readonly connectionIncluded: boolean | null;
  /** Kroner per m², where the seller states a price of this kind. */
  readonly priceWithConnection: number | null;
  readonly priceWithoutConnection: number | null;
  /** All land of the plot, m². */
  readonly grossArea: number | null;
  /** Roads and the like on it, m². */
  readonly roadArea: number | null;
  /** What can be used, m². */
  readonly netArea: number | null;
  /** What of the net area is for sale, m². */
  readonly forSaleArea: number | null;
  /** What of the net area is reserved, m². */
  readonly reservedArea: number | null;
  readonly services: readonly string[];
  readonly conditions: string | null;
  /** ISO date by which a buyer must have spoken. */
  readonly deadline: string | null;
  /** Whom to ask, as a role; never a person. */
  readonly contactRole: string | null;
  readonly address: string | null;
  /** The area that the register states, m²; the legal one, shown beside the drawn one. */
  readonly registeredArea: number | null;
  /** Numbers of the plans that the seller says apply. What applies is what the plan layers say. */
  readonly lokalplan: string | null;
  readonly ramme: string | null;
}
