import type { DatasetId } from "../catalog/index.ts";
import type { Certainty, Outcome, Unit } from "../domain/finding.ts";
import { roundTo } from "../geo/units.ts";
import type { Scenarios } from "./certainty-scenarios.ts";
import { certaintyText, type Doubt } from "./certainty-text.ts";
import type { Cell, Found, Measured, Rule } from "./define-rule.ts";
import { viewOf } from "./engine.ts";
import type { Hearing } from "./hearing.ts";

/** What rules are asked. */
type Asked = Pick<Hearing, "request" | "on" | "entered">;

/** A rule's answer on a plot as it is drawn: what certainty is held against. */
export interface AsDrawn {
  readonly rule: Rule;
  readonly found: Found<string>;
  readonly cell: Cell;
}

/**
 * How sure an answer is: the rule is measured and decided again with the borders off every way that their accuracy leaves open. `sure` when
 * what must happen stays the same each time, and with the registered area too. Null where the rule does not concern the request, whatever the borders, and where it looks in no data.
 */
export function certaintyOf(drawn: AsDrawn, scenarios: Scenarios, asked: Asked): Certainty | null {
  const { rule, found, cell } = drawn;
  if (rule.needs.length + rule.consults.length === 0) return null;
  const others = scenarios.of(rule).map((measured) => decideAs(measured, asked));
  const changed = others.filter((other) => !asksTheSame(rule.outcomes[other.code], cell));
  const registered = changedByRegister(drawn, scenarios, asked);
  if (cell.outcome === "notApplicable" && changed.length === 0) return null;
  const unstated = [...rule.needs, ...rule.consults].find((id) => scenarios.off(id) === null);
  const dataset = decisive(rule, found, changed, scenarios) ?? rule.needs[0] ?? rule.consults[0];
  const doubt: Doubt = {
    changed: changed.map(({ code }) => rule.outcomes[code].outcome),
    outcome: cell.outcome,
    nearest: changed.length > 0 && isNothing(found) ? nearestOf(dataset, changed, scenarios) : null,
    vanishes: !isNothing(found) && changed.some(isNothing),
    registered: changed.length === 0 ? registered : null,
    unstated: unstated ?? null,
  };
  const off = scenarios.off(dataset);
  return {
    kind: changed.length > 0 || registered !== null || unstated !== undefined ? "maybe" : "sure",
    interval: unstated === undefined ? intervalOf(found, others) : null,
    accuracy: off === null ? null : roundTo(off, 2),
    text: certaintyText(doubt, dataset, scenarios),
  };
}

const decideAs = ({ decide }: Measured, { request, on, entered }: Asked): Found<string> => decide(request, on, entered);

/** The outcome that the registered area would make of an answer, where it is another; null where it is the same or not known. */
function changedByRegister({ rule, cell }: AsDrawn, scenarios: Scenarios, asked: Asked): Outcome | null {
  const measured = scenarios.registered(rule);
  const other = measured && rule.outcomes[decideAs(measured, asked).code];
  return other && !asksTheSame(other, cell) ? other.outcome : null;
}

/** Do two cells ask the same of everybody? */
const asksTheSame = (a: Cell, b: Cell): boolean => a.outcome === b.outcome && a.step === b.step && a.mayBecome === b.mayBecome;

const isNothing = ({ hits = [] }: Found<string>): boolean => hits.length === 0;

/** The dataset whose borders matter most to the answer: the one that decided if they are loose, else the first that are. */
function decisive(rule: Rule, found: Found<string>, changed: readonly Found<string>[], scenarios: Scenarios): DatasetId | undefined {
  const loose = scenarios.loose(rule);
  const told = [...changed, found].map(({ dataset }) => dataset ?? rule.needs[0] ?? rule.consults[0]);
  return told.find((id) => loose.includes(id)) ?? loose[0] ?? told.at(-1);
}

/** Metres from the plot to the nearest feature that makes the difference; null when none of them is told apart. */
function nearestOf(dataset: DatasetId, changed: readonly Found<string>[], { plot, pack, off }: Scenarios): number | null {
  const ids = new Set(changed.flatMap(({ hits = [] }) => hits.map(({ id }) => id)));
  const near = viewOf(pack, dataset).within(plot, off(dataset) ?? 0);
  return near.find(({ id }) => ids.has(id))?.distance ?? null;
}

/** Decimals to which an interval is written, by unit; a unit that is not here is not measured on the ground. */
const decimalsOf: Partial<Record<Unit, number>> = { m: 3, "m²": 2, "%": 2 };

/** The least and the most that the measured value may be; null where the borders do not move it, or make it another quantity. */
function intervalOf(found: Found<string>, others: readonly Found<string>[]): readonly [number, number] | null {
  const decimals = found.unit && decimalsOf[found.unit];
  if (found.measured === undefined || decimals === undefined) return null;
  const comparable = found.quantity !== undefined && others.every(({ quantity }) => quantity === found.quantity);
  const values = [found, ...others].flatMap(({ measured }) => (measured === undefined ? [] : [measured]));
  if (!comparable || values.length <= others.length) return null;
  const [least, most] = [outwards(Math.min(...values), decimals, -1), outwards(Math.max(...values), decimals, 1)];
  return most - least > 2 * unitOf(decimals) ? [least, most] : null;
}

const unitOf = (decimals: number): number => roundTo(1 / [1, 10, 100, 1000][decimals], decimals);

/** Rounds away from the interval's middle, so that rounding leaves nothing out; nothing measured is below zero. */
function outwards(value: number, decimals: number, direction: 1 | -1): number {
  const rounded = roundTo(value, decimals);
  const short = direction * (value - rounded) > 0;
  return Math.max(0, short ? roundTo(rounded + direction * unitOf(decimals), decimals) : rounded);
}
