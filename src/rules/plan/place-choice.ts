import type { ExpansionRequest } from "../../domain/request.ts";
import { type Footing, joined, shaken } from "../footing.ts";
import { HeardRequest } from "../heard-request.ts";
import { keptBy, keptByBoth } from "../lazily.ts";
import { changedFields, eitherWay, type Fields, fieldOf, fieldsOf } from "../request-fields.ts";
import type { Asked } from "./asked.ts";
import { type Ceiling, groundCoverage, maxClass, maxHeight, maxStoreys, minClass, plotRatio } from "./ceilings.ts";
import { cellWeight } from "./cell-weight.ts";
import { holds, mayHold, type Place, placesOn } from "./places.ts";
import type { PlanFacts } from "./plan-on-plot.ts";
import { lokalplanUse, verdictOf } from "./use-on-plot.ts";

/** Every field of a request that a choice hangs on. */
type Field = "use" | "virksomhedsklasse" | "plotArea" | "floorArea" | "height" | "storeys" | "hall";

/** How heavy something comes out on a plot or a place, and the fields that it hangs on. */
interface Weigher {
  readonly reads: Fields;
  readonly weigh: (facts: PlanFacts, asked: Asked<Field>) => number;
}

const byCeiling = <Code extends string, Read extends Field>({ outcomes, reads, judge }: Ceiling<Code, Read>): Weigher => ({
  reads: fieldsOf(reads),
  weigh: (facts, asked) => cellWeight(outcomes[judge(facts, asked).code]),
});

const useWeights = { permitted: 0, conditional: 21, unclear: 21, mixed: 21, no: 200 } as const;

const byUse: Weigher = {
  reads: fieldOf.use,
  weigh: (facts, { request, on }) => useWeights[verdictOf(lokalplanUse(facts, request.use, on)) ?? "unclear"],
};

/** What is weighed on a plot and on each place: the use and every ceiling. */
const weighers: readonly Weigher[] = [
  ...[byCeiling(maxHeight), byCeiling(maxStoreys), byCeiling(maxClass), byCeiling(minClass)],
  ...[byCeiling(plotRatio(null)), byCeiling(groundCoverage(null)), byUse],
];

/**
 * What each weigher came to, in their order: on the plot as a whole, then on each of its places. NaN where that has not been asked since a field
 * that it hangs on changed.
 */
type Weights = Float64Array;

/** What was last chosen on a plot, what that hangs on, and how heavy everything came out there; null where no place was looked for yet. */
interface Choice extends Pick<Asked, "on" | "entered"> {
  readonly request: ExpansionRequest;
  readonly footing: Footing;
  readonly place: Place | null;
  readonly weights: Weights | null;
}

const lastChoice = keptBy((_: PlanFacts): { choice: Choice | null } => ({ choice: null }));

/** A request that a choice takes notes on of its own; the same while plot after plot is asked the same. */
const heardOf = keptBy((request: ExpansionRequest) => new HeardRequest(request));

/** The fields in which two requests differ; asked of the same two for plot after plot. */
const changedBetween = keptByBoth(changedFields);

/**
 * The place on which use and all ceilings together come out mildest, where none comes out worse than on the plot as a whole; null where none is
 * milder. One place for all of them, for a building cannot stand on one piece for its height and on another for its class.
 */
export function chosenPlace(facts: PlanFacts, { request: asked, on, entered }: Asked): Place | null {
  const request = asked instanceof HeardRequest ? asked.request : asked;
  const kept = lastChoice(facts);
  const before = kept.choice?.on === on && kept.choice.entered === entered ? kept.choice : null;
  const stale = before === null ? 0 : shaken(before.footing, changedBetween(before.request, request), request);
  if (before === null || stale !== 0) {
    // Nothing is left half forgotten where a question is too complex.
    kept.choice = null;
    kept.choice = chosenAnew(facts, { request, on, entered }, before, stale);
  }
  const choice = kept.choice ?? before;
  if (asked instanceof HeardRequest && choice) asked.hangOn(choice.footing);
  return choice?.place ?? null;
}

/** Chooses once more: what hangs on none of the `stale` fields weighs what it weighed before. */
function chosenAnew(facts: PlanFacts, { request, on, entered }: Asked, before: Choice | null, stale: Fields): Choice {
  const heard = heardOf(request);
  heard.takeFooting();
  const asked = { request: heard, on, entered };
  const anew = eitherWay(stale);
  let weights = before?.weights ?? null;
  if (weights) forget(weights, anew);
  let place: Place | null = null;
  if (mayHold(facts, asked)) {
    const places = placesOn(facts)(on);
    weights ??= new Float64Array((places.length + 1) * weighers.length).fill(Number.NaN);
    place = mildest(facts, asked, places, weights);
  }
  const { read, spans } = heard.takeFooting();
  const footing = before
    ? { read: (before.footing.read & ~anew) | read, spans: joined(before.footing.spans, spans, anew) }
    : { read, spans };
  return { on, entered, request, footing, place, weights };
}

/** Forgets what hangs on some fields, on the whole and on each place. */
function forget(weights: Weights, fields: Fields): void {
  for (let at = 0; at < weights.length; at++) if (weighers[at % weighers.length].reads & fields) weights[at] = Number.NaN;
}

function mildest(facts: PlanFacts, asked: Asked<Field>, places: readonly Place[], weights: Weights): Place | null {
  if (!places.some((place) => holds(place, asked))) return null;
  const scales: Scales = { asked, weights };
  let least = sumOf(facts, 0, scales);
  let best: Place | null = null;
  for (const [at, place] of places.entries()) {
    if (!holds(place, asked)) continue;
    const sum = sumBelow(place.facts, at + 1, least, scales);
    if (sum !== null) [best, least] = [place, sum];
  }
  return best;
}

interface Scales {
  readonly asked: Asked<Field>;
  readonly weights: Weights;
}

/** What one weigher comes to; `row` 0 is the whole plot. */
function weightAt(facts: PlanFacts, row: number, at: number, { asked, weights }: Scales): number {
  const place = row * weighers.length + at;
  if (Number.isNaN(weights[place])) weights[place] = weighers[at].weigh(facts, asked);
  return weights[place];
}

function sumOf(facts: PlanFacts, row: number, scales: Scales): number {
  let sum = 0;
  for (let at = 0; at < weighers.length; at++) sum += weightAt(facts, row, at, scales);
  return sum;
}

/** What all weighs on a place together; null where anything is heavier than on the whole plot, or all together not lighter than `least`. */
function sumBelow(facts: PlanFacts, row: number, least: number, scales: Scales): number | null {
  let sum = 0;
  for (let at = 0; at < weighers.length; at++) {
    const weight = weightAt(facts, row, at, scales);
    sum += weight;
    if (weight > scales.weights[at] || sum >= least) return null;
  }
  return sum;
}
