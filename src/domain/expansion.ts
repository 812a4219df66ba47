import type { Bilingual } from "./result.ts";

/** Where a company that stands somewhere could grow: on its own plot, with land that adjoins it, or elsewhere in the municipality. */
export type ExpansionKind = "here" | "nextDoor" | "elsewhere";

/** How a place stands to the company's present one. Areas in m², distances in metres. */
export interface Expansion {
  readonly kind: ExpansionKind;
  /** Ids of the plots or parcels that are joined with the site, smallest set first; empty for the other two. */
  readonly parts: readonly string[];
  /** Land that the company must get beside what it has. */
  readonly newLand: number;
  /** From the present site's edge; 0 here and next door. */
  readonly distance: number;
  readonly gains: readonly Bilingual[];
  readonly losses: readonly Bilingual[];
}
