import type { Pack } from "../../catalog/pack.ts";
import type { Plot } from "../../domain/plot.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { union } from "../../geo/overlay.ts";
import { unlessTooComplex } from "../../geo/too-complex.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { adjoining, type Ground, groundsAround, siteOf } from "./grounds.ts";
import { joinedSets } from "./joined.ts";

/** A plot that is made for a company that stands somewhere: its own site, or the site with land that adjoins it. */
export interface ExpansionPlot {
  readonly plot: Plot;
  /** Ids of the land that is joined with the site; empty for the site itself. */
  readonly parts: readonly string[];
  /** Land beside what the company has, m². */
  readonly newLand: number;
}

/** Land farther from the site than this is not joined with it, in metres; four parcels in a row seldom reach farther. Ours. */
const reach = 600;
/** As many joined sets as are answered; the smallest. Ours. */
const mostSets = 12;

/**
 * The site itself, and the smallest sets of adjoining land that make it as large as the request asks for. Nothing for a request without a
 * site. Costs tens of milliseconds, so it is kept by those who ask often.
 */
export function expansionPlots(pack: Pack, request: ExpansionRequest): readonly ExpansionPlot[] {
  const site = siteOf(pack, request);
  if (!site) return [];
  const here: ExpansionPlot = { plot: plotOf("site", ruleMessages.da.expansion.here, site.shape, "site"), parts: [], newLand: 0 };
  const missing = request.plotArea - site.area;
  if (missing <= 0) return [here];
  return [here, ...unlessTooComplex(() => joined(pack, site, missing), [])];
}

function joined(pack: Pack, site: Ground, missing: number): readonly ExpansionPlot[] {
  const grounds = [site, ...groundsAround(pack, site, reach)];
  const areas = grounds.map((ground) => ground.area);
  const { sets } = joinedSets(areas, adjoining(grounds), missing);
  return sets.slice(0, mostSets).map(({ members, area }) => {
    const added = members.map((each) => grounds[each]);
    const name = ruleMessages.da.expansion.joined(added.map((ground) => ground.name).join(" + "));
    const shape = union([site, ...added].map((ground) => ground.shape));
    const parts = added.map(({ id }) => id);
    return { plot: plotOf(`site+${parts.join("+")}`, name, shape, "joined"), parts, newLand: area };
  });
}

const plotOf = (id: string, name: string, shape: Plot["shape"], origin: "site" | "joined"): Plot => ({
  id,
  name,
  shape,
  origin,
  offer: null,
});
