import type { Pack } from "../../src/catalog/pack.ts";
import type { Plot } from "../../src/domain/plot.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { area } from "../../src/geo/shape.ts";
import { certaintyOf } from "../../src/rules/certainty.ts";
import { createScenarios, type Scenarios } from "../../src/rules/certainty-scenarios.ts";
import { type Cell, type Found, nothingEntered, type Rule } from "../../src/rules/define-rule.ts";
import { examine } from "../../src/rules/engine.ts";
import { rules } from "../../src/rules/index.ts";
import type { PlotView } from "../../src/rules/layer-view.ts";
import { aRequest } from "../builders/requests.ts";
import { normalShift } from "../builders/shifts.ts";
import { type Shifts, shiftedViews } from "./shifted-views.ts";

/** What random shifts made of a rule's findings. */
export interface Score {
  all: number;
  /** Draws in which no layer lay farther off than its accuracy. */
  within: number;
  held: number;
  heldWithin: number;
  /** Of those, findings that were called sure and came out otherwise. */
  flippedWithin: number;
}

const on = "2026-11-22";
const request: ExpansionRequest = aRequest({ virksomhedsklasse: [3, 4], plotArea: 8000, floorArea: 3000, height: 10, storeys: 2 });

/** Rounding of a measured value and of an interval's ends. */
const rounding = 0.011;

/** Shifts the layers of every rule about a plot `draws` times and adds what came of it to the scores. */
export function surveyPlot(plot: Plot, pack: Pack, draws: number, random: () => number, scores: Map<string, Score>): void {
  const seen: PlotView = { id: plot.id, shape: plot.shape, area: area(plot.shape) };
  const scenarios = createScenarios(plot, seen, pack);
  for (const rule of rules) {
    const found = examine(rule, seen, pack).measured?.decide(request, on);
    if (!found) continue;
    const score = scores.get(rule.id) ?? { all: 0, within: 0, held: 0, heldWithin: 0, flippedWithin: 0 };
    scores.set(rule.id, score);
    surveyRule(rule, found, scenarios, draws, random, score);
  }
}

function surveyRule(rule: Rule, found: Found<string>, scenarios: Scenarios, draws: number, random: () => number, score: Score): void {
  const cell = rule.outcomes[found.code];
  const certainty = certaintyOf({ rule, found, cell }, scenarios, { request, on, entered: nothingEntered });
  if (certainty === null) return;
  const off = [...rule.needs, ...rule.consults].map((id) => [id, scenarios.off(id) ?? 0] as const);
  const reach = rule.reach + 4 * Math.max(...off.map(([, by]) => by));
  for (let draw = 0; draw < draws; draw++) {
    const shifts: Shifts = new Map(off.map(([id, by]) => [id, normalShift(random, by)]));
    const within = off.every(([id, by]) => lengthOf(shifts.get(id)) <= by);
    // A view of its own, so that nothing is kept from one draw to the next.
    const there = { ...scenarios.plot };
    const other = rule.measure(there, shiftedViews(scenarios.pack, there, shifts, reach)).decide(request, on);
    const held = isHeld(found, other, certainty.interval);
    score.all += 1;
    if (held) score.held += 1;
    if (!within) continue;
    score.within += 1;
    if (held) score.heldWithin += 1;
    if (certainty.kind === "sure" && !asksTheSame(rule.outcomes[other.code], cell)) score.flippedWithin += 1;
  }
}

const lengthOf = ([dx, dy]: readonly [number, number] = [0, 0]): number => Math.sqrt(dx * dx + dy * dy);

/** Is the value in the interval? Where the answer states none, nothing is claimed; a value of another quantity is in none. */
function isHeld(found: Found<string>, other: Found<string>, interval: readonly [number, number] | null): boolean {
  if (interval === null) return true;
  if (other.quantity !== found.quantity || other.measured === undefined) return false;
  const [least, most] = interval;
  return other.measured >= least - rounding && other.measured <= most + rounding;
}

const asksTheSame = (a: Cell, b: Cell): boolean => a.outcome === b.outcome && a.step === b.step && a.mayBecome === b.mayBecome;
