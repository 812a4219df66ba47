import type { ExpansionSearch } from "../../domain/expansion.ts";
import type { Plot } from "../../domain/plot.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { boxOf } from "../../geo/shape.ts";
import { unlessTooComplex } from "../../geo/too-complex.ts";
import { roundTo } from "../../geo/units.ts";
import type { Hearing } from "../hearing.ts";
import { enteredAvailabilities, isPartOf } from "./grounds.ts";
import { type MadePlot, type NextDoor, nextDoorTo, rounding } from "./next-door.ts";
import { notesOnSearch, notesOnSite } from "./search-notes.ts";
import { measuredSite, type Site, siteAt } from "./site.ts";

/** The plots that a request with a site makes: the site, and the smallest sets of land next door that give it what it lacks. */
export function madePlots(hearing: Hearing): readonly MadePlot[] {
  const site = siteAt(hearing);
  if (!site) return [];
  const here: MadePlot = { plot: site.measured.plot, grounds: [], parts: [], newLand: 0 };
  return [here, ...(searchAt(site, hearing)?.plots ?? [])];
}

/** What is said of the search beside its plots, and which of the plots that there are anyway are the site; null without a site. */
export function expansionSearch(hearing: Hearing, known: readonly Plot[]): ExpansionSearch | null {
  const { pack, request } = hearing;
  const measured = measuredSite(pack, request);
  if (measured === null) return null;
  const site = siteAt(hearing);
  if (site === null) return { here: [], notes: notesOnSite(typeof measured === "string" ? measured : "noArea") };
  const found = { site, missing: missingLand(site, request), floorLand: landForFloor(site, request), nextDoor: searchAt(site, hearing) };
  return {
    here: [site.ground.id, ...known.filter((plot) => liesOn(plot, site)).map(({ id }) => id)],
    notes: notesOnSearch(found, hearing),
  };
}

/** Is the plot the present site, or a part of it? */
export const liesOn = ({ shape }: Pick<Plot, "shape">, { ground }: Pick<Site, "ground">): boolean =>
  unlessTooComplex(() => isPartOf({ shape, box: boxOf(shape) }, ground), false);

/** Is the plot the whole of the present site? Then it need not be made once more. */
export const isSite = (plot: Pick<Plot, "shape">, site: Pick<Site, "ground">): boolean =>
  liesOn(plot, site) && unlessTooComplex(() => isPartOf(site.ground, { shape: plot.shape, box: boxOf(plot.shape) }), false);

/** Null where the outlines are too complex. */
function searchAt(site: Site, { pack, request, records }: Hearing): NextDoor | null {
  const missing = missingLand(site, request);
  return missing <= rounding
    ? { plots: [], found: 0, complete: true, homes: 0 }
    : nextDoorTo(pack, site.ground)(enteredAvailabilities(pack, records))(missing);
}

/** Land that is lacking, by the plot area that is wanted or by the floor that must stand on it, whichever is more; m², 0 or less where none is. */
const missingLand = (site: Site, request: ExpansionRequest): number =>
  roundTo(Math.max(request.plotArea - site.ground.area, landForFloor(site, request)), 2);

/** Land beyond the site that the floor takes by the percentage that bounds it there, m²; 0 where it fits, or where more land would not help. */
function landForFloor({ ground, capacity }: Site, { floorArea }: ExpansionRequest): number {
  const tightest = capacity?.caps[0];
  if (!capacity || capacity.existing === null || tightest?.kind !== "plotRatio" || tightest.allowed <= 0) return 0;
  const floor = floorArea + capacity.existing;
  return floor <= tightest.allowed ? 0 : (floor * ground.area) / tightest.allowed - ground.area;
}
