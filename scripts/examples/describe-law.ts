import type { Line, Spot } from "./describe.ts";
import type { Points } from "./measure.ts";
import type { BlobDraft } from "./outline.ts";
import type { GuidelineId } from "./sources/guidelines.ts";

/** A soft shape at a spot. */
type SoftPatch = Omit<BlobDraft, "centre"> & { readonly at: Spot };
/** A business area's own border, moved outwards by so many metres. */
interface AreaPatch {
  readonly of: string;
  readonly grown: number;
}
/** A drawn line with so many metres to each side, 0 for the line alone. */
interface LinePatch {
  readonly along: Points;
  readonly halfWidth: number;
}

/** Where a theme lies; `kind` is what the register writes of it where a theme has several kinds. */
export type Patch = { readonly name: string; readonly kind?: string } & (SoftPatch | AreaPatch | LinePatch);
export const isAreaPatch = (patch: Patch): patch is Patch & AreaPatch => "of" in patch;
export const isLinePatch = (patch: Patch): patch is Patch & LinePatch => "along" in patch;

/** The guidelines of the kommuneplan; a theme that is not named is delivered empty. */
export type GuidelineFacts = Readonly<Partial<Record<GuidelineId, readonly Patch[]>>>;

/** A dyke along a plot's border, from corner to corner, or drawn by hand. */
export type Dyke = Line | { readonly name: string; readonly plot: string; readonly corners: readonly [number, number] };

/** Protections that no building may pass unasked. */
export interface LawFacts {
  readonly natura2000: readonly (Patch & { readonly site: string })[];
  readonly monuments: readonly { readonly name: string; readonly kind: string; readonly at: Spot }[];
  readonly dykes: readonly Dyke[];
  /** Woods of `nature.forests` that must stay woods, by name. */
  readonly fredskov: readonly string[];
  readonly catchments: readonly Patch[];
  /** Nitrate sensitive land. */
  readonly sensitive: readonly Patch[];
  /** Business areas in byzone that the council has not taken out of the classification, besides all housing, by name. */
  readonly classified: readonly string[];
  readonly rawMaterials: readonly Patch[];
  /** Land in front of the building lines of roads, metres from the middle of the road that `roads` has under that name, or of what is drawn. */
  readonly roadLines: readonly { readonly road: string; readonly halfWidth: number; readonly along?: Points }[];
  /** Duties to join the heat supply, with the day of decision, `yyyymmdd`. */
  readonly heatDuty: readonly (Patch & { readonly decided: number })[];
  readonly heatBan: readonly Patch[];
  /** Land kept for roads and lines to come; the capital region only. */
  readonly corridors: readonly Patch[];
}
