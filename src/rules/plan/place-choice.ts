import type { ExpansionRequest } from "../../domain/request.ts";
import { keptBy } from "../lazily.ts";
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

/** What each weigher came to, in their order; NaN where that has not been asked since a field that it hangs on changed. */
type Weights = Float64Array;
const notWeighed = (): Weights => new Float64Array(weighers.length).fill(Number.NaN);

/** What was last chosen on a plot, and how heavy everything came out there. */
interface Choice extends Pick<Asked, "on" | "entered"> {
  readonly needs: Needs;
  readonly place: Place | null;
  readonly whole: Weights;
  readonly onPlaces: Map<Place, Weights>;
}

const lastChoice = keptBy((_: PlanFacts): { choice: Choice | null } => ({ choice: null }));

/** All of them are read each time, so that whoever notes what is read sees them. */
function needsOf({ use, virksomhedsklasse, plotArea, floorArea, height, storeys, hall }: Needs): Needs {
  return { use, virksomhedsklasse, plotArea, floorArea, height, storeys, hall };
}

const isAlike = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === "object" && typeof b === "object" && JSON.stringify(a) === JSON.stringify(b));

function differing(a: Needs, b: Needs): readonly Field[] {
  const fields: Field[] = [];
  let field: Field;
  for (field in b) if (!isAlike(a[field], b[field])) fields.push(field);
  return fields;
}

/**
 * The place on which use and all ceilings together come out mildest, where none comes out worse than on the plot as a whole; null where none is
 * milder. One place for all of them, for a building cannot stand on one piece for its height and on another for its class.
 */
export function chosenPlace(facts: PlanFacts, { request, on, entered }: Asked<Field>): Place | null {
  const asked = { request: needsOf(request), on, entered };
  const kept = lastChoice(facts);
  const before = kept.choice?.on === on && kept.choice.entered === entered ? kept.choice : null;
  const changed = before && differing(before.needs, asked.request);
  if (before && changed?.length === 0) return before.place;
  const { whole, onPlaces } = before ?? { whole: notWeighed(), onPlaces: new Map<Place, Weights>() };
  // Nothing is left half forgotten where a question is too complex.
  kept.choice = null;
  if (changed) for (const weights of [whole, ...onPlaces.values()]) forget(weights, changed);
  const place = mayHold(facts, asked) ? mildest(facts, asked, whole, onPlaces) : null;
  kept.choice = { on, entered, needs: asked.request, place, whole, onPlaces };
  return place;
}

/** Forgets what hangs on fields that have another value. */
function forget(weights: Weights, changed: readonly Field[]): void {
  for (const [at, { reads }] of weighers.entries()) if (changed.some((field) => reads[field])) weights[at] = Number.NaN;
}

function weightAt(at: number, weights: Weights, facts: PlanFacts, asked: Asked<Field>): number {
  if (Number.isNaN(weights[at])) weights[at] = weighers[at].weigh(facts, asked);
  return weights[at];
}

function mildest(facts: PlanFacts, asked: Asked<Field>, whole: Weights, onPlaces: Map<Place, Weights>): Place | null {
  const possible = placesOn(facts)(asked.on).filter((place) => holds(place, asked));
  if (possible.length === 0) return null;
  let least = 0;
  for (let at = 0; at < weighers.length; at++) least += weightAt(at, whole, facts, asked);
  let best: Place | null = null;
  for (const place of possible) {
    const weights = onPlaces.get(place) ?? notWeighed();
    onPlaces.set(place, weights);
    const sum = sumBelow(place.facts, asked, { weights, whole, least });
    if (sum !== null) [best, least] = [place, sum];
  }
  return best;
}

/** What holds a place against the whole plot and the best place so far. */
interface Scales {
  readonly weights: Weights;
  readonly whole: Weights;
  readonly least: number;
}

/** What all weighs on a place together; null where anything is heavier than on the whole plot, or all together not lighter than `least`. */
function sumBelow(facts: PlanFacts, asked: Asked<Field>, { weights, whole, least }: Scales): number | null {
  let sum = 0;
  for (let at = 0; at < weighers.length; at++) {
    const weight = weightAt(at, weights, facts, asked);
    sum += weight;
    if (weight > whole[at] || sum >= least) return null;
  }
  return sum;
}
