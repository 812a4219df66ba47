import type { ExpansionRequest } from "../../domain/request.ts";
import { keptBy, keptByBoth } from "../lazily.ts";
import type { Asked } from "./asked.ts";
import { type Ceiling, groundCoverage, maxClass, maxHeight, maxStoreys, minClass, plotRatio } from "./ceilings.ts";
import { cellWeight } from "./cell-weight.ts";
import { holds, mayHold, type Place, placesOn } from "./places.ts";
import type { PlanFacts } from "./plan-on-plot.ts";
import { lokalplanUse, verdictOf } from "./use-on-plot.ts";

/** Every field of a request that a choice hangs on. */
type Field = "use" | "virksomhedsklasse" | "plotArea" | "floorArea" | "height" | "storeys" | "hall";
type Needs = Pick<ExpansionRequest, Field>;

/** How heavy something comes out on a plot or a place, and the fields that it hangs on. */
interface Weigher {
  readonly reads: Readonly<Partial<Record<Field, true>>>;
  readonly weigh: (facts: PlanFacts, asked: Asked<Field>) => number;
}

const byCeiling = <Code extends string, Read extends Field>({ outcomes, reads, judge }: Ceiling<Code, Read>): Weigher => ({
  reads,
  weigh: (facts, asked) => cellWeight(outcomes[judge(facts, asked).code]),
});

const useWeights = { permitted: 0, conditional: 21, unclear: 21, mixed: 21, no: 200 } as const;

const byUse: Weigher = {
  reads: { use: true },
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

/** What was last chosen on a plot, and how heavy everything came out there; null where no place was looked for yet. */
interface Choice extends Pick<Asked, "on" | "entered"> {
  readonly needs: Needs;
  readonly place: Place | null;
  readonly weights: Weights | null;
}

const lastChoice = keptBy((_: PlanFacts): { choice: Choice | null } => ({ choice: null }));

const isAlike = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));

const fields: readonly Field[] = ["use", "virksomhedsklasse", "plotArea", "floorArea", "height", "storeys", "hall"];

let lastNeeds: Needs | null = null;

/** All of them are read each time, so that whoever notes what is read sees them. The same object while plot after plot is asked the same. */
function needsOf(request: Needs): Needs {
  const last = lastNeeds;
  let isSame = last !== null;
  for (const field of fields) if (!isAlike(request[field], last?.[field])) isSame = false;
  if (isSame && last) return last;
  const { use, virksomhedsklasse, plotArea, floorArea, height, storeys, hall } = request;
  lastNeeds = { use, virksomhedsklasse, plotArea, floorArea, height, storeys, hall };
  return lastNeeds;
}

/** The places of the weighers that read a field that differs; asked of the same two for plot after plot. */
const staleBetween = keptByBoth((a: Needs, b: Needs): readonly number[] => {
  const changed = fields.filter((field) => !isAlike(a[field], b[field]));
  return weighers.flatMap(({ reads }, at) => (changed.some((field) => reads[field]) ? [at] : []));
});

/**
 * The place on which use and all ceilings together come out mildest, where none comes out worse than on the plot as a whole; null where none is
 * milder. One place for all of them, for a building cannot stand on one piece for its height and on another for its class.
 */
export function chosenPlace(facts: PlanFacts, { request, on, entered }: Asked<Field>): Place | null {
  const needs = needsOf(request);
  const kept = lastChoice(facts);
  const before = kept.choice?.on === on && kept.choice.entered === entered ? kept.choice : null;
  if (before?.needs === needs) return before.place;
  // Nothing is left half forgotten where a question is too complex.
  kept.choice = null;
  const asked = { request: needs, on, entered };
  const known = before?.weights ?? null;
  if (before && known) forget(known, staleBetween(before.needs, needs));
  if (!mayHold(facts, asked)) {
    kept.choice = { on, entered, needs, place: null, weights: known };
    return null;
  }
  const places = placesOn(facts)(on);
  const weights = known ?? new Float64Array((places.length + 1) * weighers.length).fill(Number.NaN);
  const place = mildest(facts, asked, places, weights);
  kept.choice = { on, entered, needs, place, weights };
  return place;
}

/** Forgets what some weighers came to, on the whole and on each place. */
function forget(weights: Weights, stale: readonly number[]): void {
  for (let row = 0; row < weights.length; row += weighers.length) for (const at of stale) weights[row + at] = Number.NaN;
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
