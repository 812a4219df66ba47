import type { Problem } from "../domain/result.ts";
import type { DeclaredSystem } from "./coordinate-system.ts";

/** One layer of a file as its format holds it: nothing is trusted yet, and coordinates are as they stood in the file. */
export interface RawTable {
  /** For messages and the manifest: the file's name, with the layer's own behind it where the file holds several (`grunde.gpkg: ledige`). */
  readonly name: string;
  /** The coordinate system that the file says it is in, or null when it says nothing. */
  readonly declared: DeclaredSystem | null;
  /** GeoJSON features, or whatever stood in their place; a row without a place has the geometry null. */
  readonly features: readonly unknown[];
  /** How many features the server that gave the file had in all, when the file says so; the file may be one page of them. */
  readonly matched: number | null;
  /** What the format's reader put right, and what the user should look at. */
  readonly notices: readonly Problem[];
}
