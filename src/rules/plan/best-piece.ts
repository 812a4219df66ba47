import { firmRoutes } from "../../domain/route.ts";
import { unlessTooComplex } from "../../geo/too-complex.ts";
import { roundTo } from "../../geo/units.ts";
import type { Cell, Found } from "../define-rule.ts";
import { keptBy } from "../lazily.ts";
import type { Asked } from "./asked.ts";
import { type Ceiling, footprintOf, groundCoverage, maxClass, maxHeight, maxStoreys, minClass, plotRatio } from "./ceilings.ts";
import { plansOn, ruledArea, speakingOn } from "./in-force.ts";
import type { PlanFacts, PlanOnPlot, Tract } from "./plan-on-plot.ts";
import { planWords } from "./plan-words.ts";
import { lokalplanUse, verdictOf } from "./use-on-plot.ts";

/** Where on a plot a building may stand: on one tract, in one byggefelt, or both. */
interface Place {
  readonly tract: Tract | null;
  readonly field: PlanOnPlot | null;
  readonly facts: PlanFacts;
}

/** Beyond so many borders across a plot no piece of it is looked for: the plot is judged as a whole, which is never milder. */
const mostBorders = 8;

const noPlaces: readonly Place[] = [];

/** The places to choose between on a day; none where there is no choice. */
const placesOn = keptBy((facts: PlanFacts) => {
  const kept = new Map<string, readonly Place[]>();
  return (on: string): readonly Place[] => {
    const before = kept.get(on);
    if (before) return before;
    const made = placesOf(facts, on);
    kept.set(on, made);
    return made;
  };
});

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
function holds({ tract, field }: Place, { request, on }: Asked): boolean {
  if (tract !== null && roundTo(tract.area, 2) < request.plotArea) return false;
  return field === null || roundTo(ruledArea(field, on), 2) >= roundTo(footprintOf(request), 2);
}

/** Whether it is worth while to cut the plot: no piece is larger than the larger part on either side of any border. */
function mayHold(facts: PlanFacts, { request, on }: Asked): boolean {
  if (plansOn(facts, "byggefelt", on).length > 1) return true;
  const borders = speakingOn(facts, on).filter(({ level, area }) => level !== "byggefelt" && area < facts.plotArea);
  if (borders.length === 0 || borders.length > mostBorders) return false;
  return borders.every(({ area }) => Math.max(area, facts.plotArea - area) >= request.plotArea);
}

/**
 * Whether some piece may do better in what was found: it would have to lie outside the plan that decided, or inside a delområde of it, and hold the
 * land that is asked for.
 */
function mayImprove(facts: PlanFacts, { hits = [] }: Found<string>, { request, on }: Asked): boolean {
  const decisive = facts.plans.find((plan) => plan === hits[0]);
  if (!decisive) return false;
  if (plansOn(facts, "byggefelt", on).length > 0) return true;
  const parts = facts.plans.filter(({ level, parent }) => level === "delomraade" && parent !== null && parent === decisive.fields.planId);
  const inside = decisive.level === "lokalplan" ? parts.map((part) => ruledArea(part, on)) : [];
  return Math.max(facts.plotArea - ruledArea(decisive, on), ...inside) >= request.plotArea;
}

const everywhere: readonly Ceiling<string>[] = [maxHeight, maxStoreys, maxClass, minClass, plotRatio(null), groundCoverage(null)];

/** How heavy a cell is: the route it calls for, then the one it may lead to, then whether it asks anything. */
export function weightOf({ outcome, step, mayBecome }: Cell): number {
  const planChange = step === "kommuneplantillaeg" ? 3 : 2;
  const firm = outcome === "planChange" ? planChange : outcome === "dispensation" ? 1 : 0;
  const possible = Math.max(firm, mayBecome ? firmRoutes.indexOf(mayBecome) : 0);
  return firm * 100 + possible * 10 + (outcome === "assessment" ? 1 : 0);
}

const useWeights = { permitted: 0, conditional: 21, unclear: 21, mixed: 21, no: 200 } as const;

/** What the use and every ceiling weigh on a plot or a place. */
function weightsOn(facts: PlanFacts, asked: Asked): readonly number[] {
  const use = verdictOf(lokalplanUse(facts, asked.request.use, asked.on));
  const ceilings = everywhere.map(({ outcomes, judge }) => weightOf(outcomes[judge(facts, asked).code]));
  return [use === null ? useWeights.unclear : useWeights[use], ...ceilings];
}

/** What was last chosen on a plot, so that the rules of one request need not choose again. */
interface Choice {
  readonly key: string;
  readonly asked: Pick<Asked, "entered">;
  readonly place: Place | null;
}

const lastChoice = keptBy((_: PlanFacts): { choice: Choice | null } => ({ choice: null }));

/** Every field of a request that a choice hangs on, read each time, so that whoever notes what is read sees them. */
function keyOf({ request, on }: Asked): string {
  const { use, virksomhedsklasse, plotArea, floorArea, height, storeys, hall } = request;
  return JSON.stringify([on, use, virksomhedsklasse, plotArea, floorArea, height, storeys, hall]);
}

/**
 * The place on which use and all ceilings together come out mildest, where none comes out worse than on the plot as a whole; null where none is
 * milder. One place for all of them, for a building cannot stand on one piece for its height and on another for its class.
 */
function chosenPlace(facts: PlanFacts, asked: Asked): Place | null {
  const key = keyOf(asked);
  const kept = lastChoice(facts);
  if (kept.choice?.key === key && kept.choice.asked.entered === asked.entered) return kept.choice.place;
  const place = mayHold(facts, asked) ? mildest(facts, asked) : null;
  kept.choice = { key, asked: { entered: asked.entered }, place };
  return place;
}

const sum = (weights: readonly number[]): number => weights.reduce((all, each) => all + each, 0);

function mildest(facts: PlanFacts, asked: Asked): Place | null {
  const possible = placesOn(facts)(asked.on).filter((place) => holds(place, asked));
  if (possible.length === 0) return null;
  const whole = weightsOn(facts, asked);
  let [best, least]: [Place | null, number] = [null, sum(whole)];
  for (const place of possible) {
    const weights = weightsOn(place.facts, asked);
    if (weights.some((weight, at) => weight > whole[at]) || sum(weights) >= least) continue;
    [best, least] = [place, sum(weights)];
  }
  return best;
}

/**
 * Judges a request by the plans on the whole plot, and where that is not clear by those on the place that suits it best. What is settled there is an
 * assessment (the building must be put there), never clear.
 */
export function onBestPiece<Code extends string>(facts: PlanFacts, asked: Asked, ceiling: Ceiling<Code>): Found<Code | "onPiece"> {
  const { outcomes, judge } = ceiling;
  const judged = judge(facts, asked);
  const weight = weightOf(outcomes[judged.code]);
  const whole = judged.found();
  if (weight === 0 || !mayImprove(facts, whole, asked)) return whole;
  const place = chosenPlace(facts, asked);
  if (place === null) return whole;
  const judgedThere = judge(place.facts, asked);
  const weightThere = weightOf(outcomes[judgedThere.code]);
  if (weightThere >= weight) return whole;
  const there = judgedThere.found();
  const words = { ...there.words, ...placeWords(place) };
  if (weightThere > 0) return { ...there, words };
  return { ...there, code: "onPiece", hits: [...(there.hits ?? []), ...(whole.hits ?? [])], words: { ...words, ...restWords(whole) } };
}

function placeWords({ tract, field }: Place): Found<string>["words"] {
  return {
    piece: tract?.letter ?? "",
    pieceArea: tract === null ? "" : { value: tract.area, unit: "m²" },
    ...(field === null ? {} : { field: field.part ?? planWords(field).plan ?? "", inField: "yes" }),
  };
}

/** What holds on the rest of the plot where a plan's number is broken there: the plan, the number, and its part of the plot. Else it is open. */
function restWords({ code, words = {}, limit, unit }: Found<string>): Found<string>["words"] {
  if (!/^over|^straddles|^rammeOver$/.test(code)) return { restLimit: "" };
  const { planLevel = "", plan = "", planPart = "", ruled = "" } = words;
  return {
    restLevel: planLevel,
    rest: plan,
    restPart: planPart,
    restRuled: ruled,
    restLimit: limit === undefined || unit === undefined ? "" : { value: limit, unit },
  };
}
