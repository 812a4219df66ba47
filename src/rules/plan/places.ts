import { unlessTooComplex } from "../../geo/too-complex.ts";
import { roundTo } from "../../geo/units.ts";
import { isAtMost } from "../compare-amount.ts";
import { keptBy, keptByWord } from "../lazily.ts";
import type { Asked } from "./asked.ts";
import { type FootprintField, isFootprintSoFrom } from "./ceilings.ts";
import { plansOn, ruledArea, speakingOn } from "./in-force.ts";
import type { PlanFacts, PlanOnPlot, Tract } from "./plan-on-plot.ts";

/** Where on a plot a building may stand: on one tract, in one byggefelt, or both. */
export interface Place {
  readonly tract: Tract | null;
  readonly field: PlanOnPlot | null;
  readonly facts: PlanFacts;
}

/** Beyond so many borders across a plot no piece of it is looked for: the plot is judged as a whole, which is never milder. */
const mostBorders = 8;

const noPlaces: readonly Place[] = [];

/** The places to choose between on a day; none where there is no choice. */
export const placesOn = keptBy((facts: PlanFacts) => keptByWord((on): readonly Place[] => placesOf(facts, on)));

function placesOf(facts: PlanFacts, on: string): readonly Place[] {
  const tracts = unlessTooComplex(() => facts.tracts(on), null);
  if (tracts === null) return noPlaces;
  if (tracts.length === 0) return inFields(facts, null, on);
  return tracts.flatMap((tract) => {
    const places = inFields(tract.facts, tract, on);
    return places.length > 0 ? places : [{ tract, field: null, facts: tract.facts }];
  });
}

/** A place for each binding byggefelt: one may build in any of them. */
function inFields(facts: PlanFacts, tract: Tract | null, on: string): readonly Place[] {
  const others = facts.plans.filter(({ level }) => level !== "byggefelt");
  const fields = plansOn(facts, "byggefelt", on);
  if (fields.length < 2 && tract === null) return noPlaces;
  return fields.map((field) => ({ tract, field, facts: { ...facts, plans: [field, ...others], tracts: () => [] } }));
}

/** Does the request fit on a place: its land on the tract, its footprint in the byggefelt? */
export function holds({ tract, field }: Place, { request, on }: Asked<"plotArea" | FootprintField>): boolean {
  if (tract !== null && !isAtMost(request, "plotArea", roundTo(tract.area, 2))) return false;
  if (field === null) return true;
  const room = roundTo(ruledArea(field, on), 2);
  return !isFootprintSoFrom(request, room, (footprint) => roundTo(footprint, 2) > room);
}

/** Whether it is worth while to cut the plot: no piece is larger than the larger part on either side of any border. */
export const mayHold = (facts: PlanFacts, { request, on }: Asked<"plotArea">): boolean =>
  isAtMost(request, "plotArea", mostHeld(facts)(on));

/** m² that no piece of a plot is larger than, as its borders tell without a cut; no bound where byggefelter are to be chosen between. */
const mostHeld = keptBy((facts: PlanFacts) =>
  keptByWord((on): number => {
    if (plansOn(facts, "byggefelt", on).length > 1) return Number.POSITIVE_INFINITY;
    const borders = speakingOn(facts, on).filter(({ level, area }) => level !== "byggefelt" && area < facts.plotArea);
    if (borders.length === 0 || borders.length > mostBorders) return Number.NEGATIVE_INFINITY;
    return Math.min(...borders.map(({ area }) => Math.max(area, facts.plotArea - area)));
  }),
);
