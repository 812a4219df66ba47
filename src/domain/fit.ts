import type { Geometry } from "geojson";
import type { Hall } from "../geo/fit-hall.ts";
import type { Bilingual } from "./result.ts";

/**
 * A hall on the ground: centre in EPSG:25832 metres, sides in metres, `angle` of its length counter-clockwise from east in degrees, 0 ≤ angle < 360.
 * The yard, where there is one, lies along the long side to the right of that direction.
 */
export type Placement = Hall;

/** What keeps something off a part of the plot: the hall only, or the ground that it uses (hall and yard). */
export interface PlacementLimit {
  /** Id of the rule that the limit comes from, or `plot`, `setback`, `lakes`, `byggefelter`, `buildings`. */
  readonly id: string;
  readonly appliesTo: "hall" | "ground";
  /** The limit in words, with its number and citation. */
  readonly text: Bilingual;
  /** Something in it that no source confirmed, or null. */
  readonly unconfirmed: Bilingual | null;
  /** Metres by which the limit may lie elsewhere than it is drawn; null where nobody states that. */
  readonly accuracy: number | null;
}

/** Something under hall and yard that is no limit and yet matters: the rule that speaks of it, and the m² of it. */
export interface StoodOn {
  readonly id: string;
  readonly area: number;
}

/**
 * The nearest dwelling or housing area, in metres from the hall, and what the handbook advises for the request's class (the upper one of an
 * interval). A distance below `advised` is to be judged by the authority; it stops nothing.
 */
export interface HousingDistance {
  readonly distance: number;
  readonly advised: number;
}

/** A place for the hall. `reserve` is the distance in metres from the hall or yard to the nearest limit of its own. */
export interface PlacedHall {
  readonly placement: Placement;
  readonly reserve: number;
  /** Id of the limit that is nearest. */
  readonly nearest: string;
  /** Ids of limits that are kept as drawn, but are nearer than their accuracy, or than anybody states it to be. */
  readonly close: readonly string[];
  readonly standsOn: readonly StoodOn[];
  /** Hall and yard, WGS 84. */
  readonly hall: Geometry;
  readonly yard: Geometry | null;
  /** null where no housing is known within the farthest advised distance. */
  readonly housing: HousingDistance | null;
}

/** Spaces by the norm, the m² that they take, and the m² that hall and yard in the best place leave of the ground. Area only, nothing is laid out. */
export interface Parking {
  readonly spaces: number;
  readonly area: number;
  readonly free: number;
  readonly fits: boolean;
  /** What a space was taken to need, which no source confirms. */
  readonly unconfirmed: Bilingual;
}

/** Where a hall can stand on a plot. Areas in m², rounded to 0.01. */
export interface FitAnswer {
  readonly plot: string;
  /** What is left for buildings after hard limits, lines and setbacks. */
  readonly buildable: { readonly area: number; readonly largestPiece: number; readonly geometry: Geometry | null };
  /** The largest rectangle in it at any angle, or null when nothing is left. */
  readonly largestRectangle: { readonly length: number; readonly width: number; readonly area: number; readonly geometry: Geometry } | null;
  /** `fits`, `fitsNot` (the search found no place, which is no proof that there is none), or null when no hall is asked for. */
  readonly verdict: "fits" | "fitsNot" | null;
  /** Best first, at most four: the best and up to three that differ from it. */
  readonly placements: readonly PlacedHall[];
  /** null when parking is not asked for, or the hall has no place beside which it could be. */
  readonly parking: Parking | null;
  readonly limits: readonly PlacementLimit[];
  /** Datasets that would tell of a limit and could not be looked in, as sentences. Where there is one, `fits` is only as far as the data goes. */
  readonly notExamined: readonly Bilingual[];
}

/** What is to be said of a hall where the user has put it. */
export interface PlacementCheck {
  readonly fits: boolean;
  /** Metres to the nearest limit; 0 when it is broken. */
  readonly reserve: number;
  readonly nearest: string;
  readonly close: readonly string[];
  readonly standsOn: readonly StoodOn[];
  /** Limits that are broken, with the m² of hall or yard beyond them; largest first. */
  readonly broken: readonly { readonly id: string; readonly area: number }[];
  readonly hall: Geometry;
  readonly yard: Geometry | null;
  /** null where no housing is known within the farthest advised distance. */
  readonly housing: HousingDistance | null;
}
