import { routeRank } from "../../domain/route.ts";
import type { Cell, Found, Words } from "../define-rule.ts";
import { keptBy } from "../lazily.ts";
import type { Asked } from "./asked.ts";
import type { Judgement } from "./ceiling.ts";
import { type Ceiling, groundCoverage, maxClass, maxHeight, maxStoreys, minClass, plotRatio } from "./ceilings.ts";
import { plansOn, ruledArea } from "./in-force.ts";
import { holds, mayHold, type Place, placesOn } from "./places.ts";
import type { PlanFacts } from "./plan-on-plot.ts";
import { planWords } from "./plan-words.ts";
import { lokalplanUse, verdictOf } from "./use-on-plot.ts";

/**
 * Whether some piece may do better in what was found: it would have to lie outside the plan that decided or outside the ramme that is exceeded, or
 * inside a delområde of the plan, and hold the land that is asked for.
 */
function mayImprove(facts: PlanFacts, { decisive, exceeded }: Judgement<string>, { request, on }: Asked): boolean {
  if (decisive === null) return false;
  if (plansOn(facts, "byggefelt", on).length > 0) return true;
  if (exceeded !== null && facts.plotArea - ruledArea(exceeded, on) >= request.plotArea) return true;
  const parts = facts.plans.filter(({ level, parent }) => level === "delomraade" && parent !== null && parent === decisive.fields.planId);
  const inside = decisive.level === "lokalplan" ? parts.map((part) => ruledArea(part, on)) : [];
  return Math.max(facts.plotArea - ruledArea(decisive, on), ...inside) >= request.plotArea;
}

const everywhere: readonly Ceiling<string>[] = [maxHeight, maxStoreys, maxClass, minClass, plotRatio(null), groundCoverage(null)];

/** How heavy a cell is: the route it calls for, then the one it may lead to, then whether it asks anything. */
export function weightOf({ outcome, step, mayBecome }: Cell): number {
  const planChange = step === "kommuneplantillaeg" ? 3 : 2;
  const firm = outcome === "planChange" ? planChange : outcome === "dispensation" ? 1 : 0;
  const possible = Math.max(firm, mayBecome ? routeRank(mayBecome) : 0);
  return firm * 100 + possible * 10 + (outcome === "assessment" ? 1 : 0);
}

const useWeights = { permitted: 0, conditional: 21, unclear: 21, mixed: 21, no: 200 } as const;

function useWeight(facts: PlanFacts, { request, on }: Asked): number {
  const verdict = verdictOf(lokalplanUse(facts, request.use, on));
  return verdict === null ? useWeights.unclear : useWeights[verdict];
}

/** How heavy the use and each ceiling come out on a plot or a place. */
const weighers: readonly ((facts: PlanFacts, asked: Asked) => number)[] = [
  ...everywhere.map(
    ({ outcomes, judge }) =>
      (facts: PlanFacts, asked: Asked) =>
        weightOf(outcomes[judge(facts, asked).code]),
  ),
  useWeight,
];

type Request = Asked["request"];

/** Every field of a request that a choice hangs on. */
type Needs = Pick<Request, "use" | "virksomhedsklasse" | "plotArea" | "floorArea" | "height" | "storeys" | "hall">;

/** What was last chosen on a plot, so that the rules of one request need not choose again. */
interface Choice extends Pick<Asked, "on" | "entered"> {
  readonly needs: Needs;
  readonly place: Place | null;
}

const lastChoice = keptBy((_: PlanFacts): { choice: Choice | null } => ({ choice: null }));

/** All of them are read each time, so that whoever notes what is read sees them. */
function needsOf({ use, virksomhedsklasse, plotArea, floorArea, height, storeys, hall }: Request): Needs {
  return { use, virksomhedsklasse, plotArea, floorArea, height, storeys, hall };
}

const isAlike = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const areAlike = (a: Needs, b: Needs): boolean =>
  a.plotArea === b.plotArea &&
  a.floorArea === b.floorArea &&
  a.height === b.height &&
  a.storeys === b.storeys &&
  a.use === b.use &&
  isAlike(a.virksomhedsklasse, b.virksomhedsklasse) &&
  isAlike(a.hall, b.hall);

/**
 * The place on which use and all ceilings together come out mildest, where none comes out worse than on the plot as a whole; null where none is
 * milder. One place for all of them, for a building cannot stand on one piece for its height and on another for its class.
 */
function chosenPlace(facts: PlanFacts, asked: Asked): Place | null {
  const needs = needsOf(asked.request);
  const kept = lastChoice(facts);
  const { choice } = kept;
  if (choice && choice.on === asked.on && choice.entered === asked.entered && areAlike(choice.needs, needs)) return choice.place;
  const place = mayHold(facts, asked) ? mildest(facts, asked) : null;
  kept.choice = { on: asked.on, entered: asked.entered, needs, place };
  return place;
}

function mildest(facts: PlanFacts, asked: Asked): Place | null {
  const possible = placesOn(facts)(asked.on).filter((place) => holds(place, asked));
  if (possible.length === 0) return null;
  const whole = weighers.map((weigh) => weigh(facts, asked));
  let best: Place | null = null;
  let least = whole.reduce((all, each) => all + each, 0);
  for (const place of possible) {
    const sum = sumBelow(place.facts, asked, whole, least);
    if (sum !== null) [best, least] = [place, sum];
  }
  return best;
}

/** What all weighs on a place together; null where anything is heavier than on the whole plot, or all together not lighter than `least`. */
function sumBelow(facts: PlanFacts, asked: Asked, whole: readonly number[], least: number): number | null {
  let sum = 0;
  for (let at = 0; at < weighers.length; at++) {
    const weight = weighers[at](facts, asked);
    sum += weight;
    if (weight > whole[at] || sum >= least) return null;
  }
  return sum;
}

/**
 * Judges a request by the plans on the whole plot, and where that is not clear by those on the place that suits it best. What is settled there is an
 * assessment (the building must be put there), never clear.
 */
export function onBestPiece<Code extends string>(facts: PlanFacts, asked: Asked, ceiling: Ceiling<Code>): Found<Code | "onPiece"> {
  const { outcomes, judge } = ceiling;
  const whole = judge(facts, asked);
  const weight = weightOf(outcomes[whole.code]);
  const place = weight > 0 && mayImprove(facts, whole, asked) ? chosenPlace(facts, asked) : null;
  if (place === null) return whole.tell(whole.code);
  const there = judge(place.facts, asked);
  const weightThere = weightOf(outcomes[there.code]);
  if (weightThere >= weight) return whole.tell(whole.code);
  if (weightThere > 0) return there.tell(there.code, { hits: [], words: () => placeWords(place) });
  const rest = whole.tell(whole.code);
  return there.tell("onPiece", { hits: rest.hits ?? [], words: () => ({ ...placeWords(place), ...restWords(rest) }) });
}

function placeWords({ tract, field }: Place): Words {
  return {
    piece: tract?.letter ?? "",
    pieceArea: tract === null ? "" : { value: tract.area, unit: "m²" },
    ...(field === null ? {} : { field: field.part ?? planWords(field).plan ?? "", inField: "yes" }),
  };
}

/** What holds on the rest of the plot where a plan's number is broken there: the plan, the number, and its part of the plot. Else it is open. */
function restWords({ code, words = {}, limit, unit }: Found<string>): Words {
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
