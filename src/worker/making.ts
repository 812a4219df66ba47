import type { AnswerRows } from "../domain/answer.ts";
import type { Plot, UserPlot } from "../domain/plot.ts";
import { geometryFromShape, lonLatGeometry } from "../geo/geojson.ts";
import { area } from "../geo/shape.ts";
import { roundTo } from "../geo/units.ts";
import { expansionSearch, isSite, madePlots } from "../rules/expansion/made-plots.ts";
import { siteAt } from "../rules/expansion/site.ts";
import type { Hearing } from "../rules/hearing.ts";
import { keptBy } from "../rules/lazily.ts";
import { asPlot, type TaughtPlot } from "./hand.ts";
import type { CandidateView, CaseInput } from "./protocol.ts";

/** What is made of a case for a company that stands somewhere. */
export interface Made extends Pick<AnswerRows, "made" | "expansion"> {
  /** The plots, as they are taught to the hands. */
  readonly plots: readonly TaughtPlot[];
}

/** What is made where nobody says where the company stands. */
const nothing: Made = { plots: [], made: [], expansion: null };

/**
 * Makes the plots that a case asks for beside those that there are: the company's present site, unless one of them is that already, and what
 * adjoins it. The same plot is the same object from case to case.
 */
export function createMaking(candidates: readonly Plot[]): (input: CaseInput, hearing: Hearing) => Made {
  const knownOf = keptBy((plots: readonly UserPlot[]): readonly Plot[] => [...plots.map(asPlot), ...candidates]);
  return ({ plots }, hearing) => {
    if (hearing.request.site === null) return nothing;
    const known = knownOf(plots);
    const expansion = expansionSearch(hearing, known);
    const site = siteAt(hearing);
    const here = known.filter(({ id }) => expansion?.here.includes(id));
    const isThere = ({ id, origin }: Plot): boolean =>
      known.some((plot) => plot.id === id) || (origin === "site" && site !== null && here.some((plot) => isSite(plot, site)));
    const made = madePlots(hearing).filter(({ plot }) => !isThere(plot));
    return { plots: made.map(({ plot }) => taught(plot)), made: made.map(({ plot }) => viewOfPlot(plot)), expansion };
  };
}

const taught = keptBy(({ id, name, origin, shape }: Plot): TaughtPlot => ({ id, name, origin, geometry: geometryFromShape(shape) }));

/** A plot as the screen sees it before it is answered. */
export const viewOfPlot = keptBy(
  ({ id, name, origin, offer, shape }: Plot): CandidateView => ({
    id,
    name,
    origin,
    offer,
    area: roundTo(area(shape), 2),
    geometry: lonLatGeometry(shape),
  }),
);
