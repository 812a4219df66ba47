import type { Bilingual } from "./result.ts";

/** Where a company that stands somewhere could grow: on its own plot, with land that adjoins it, or elsewhere in the municipality. */
export const expansionKinds = ["here", "nextDoor", "elsewhere"] as const;
/** One of `expansionKinds`. */
export type ExpansionKind = (typeof expansionKinds)[number];

/** Land that is joined with the present site: a plot on offer or a parcel of the cadastre. */
export interface ExpansionPart {
  readonly id: string;
  readonly name: string;
  readonly kind: "plot" | "parcel";
  /** What lies beyond the site, m². */
  readonly area: number;
}

/** How a place stands to the company's present one. Areas in m², distances in metres. */
export interface Expansion {
  readonly kind: ExpansionKind;
  /** What is joined with the site; empty for the other two. */
  readonly parts: readonly ExpansionPart[];
  /** Land that the company must get beside what it has. */
  readonly newLand: number;
  /** From the present site's edge; 0 here and next door, null where the outlines are too complex to tell. */
  readonly distance: number | null;
  readonly gains: readonly Bilingual[];
  readonly losses: readonly Bilingual[];
}

/** What is said of the search round the present site beside the plots themselves. */
export interface ExpansionSearch {
  /** Ids of the plots that are the present site or lie mostly on it. */
  readonly here: readonly string[];
  /** How the need was counted, and what was left out, cut short or could not be looked at. */
  readonly notes: readonly Bilingual[];
}
