import type { DatasetId } from "../catalog/index.ts";
import type { Outcome } from "../domain/finding.ts";
import type { Authority, Citation } from "../domain/law.ts";
import type { FirmRoute } from "../domain/route.ts";
import type { Rule } from "./define-rule.ts";
import { rules } from "./index.ts";
import type { StepId } from "./steps.ts";

/** The unit of a number that a rule holds; `date` is an ISO date, `dB` a guide value by day, evening and night. */
export type LimitUnit = "m" | "m²" | "%" | "class" | "year" | "count" | "dB" | "date";

/** One number of law or advice, or several that belong together (metres for each class, decibels by time of day). */
export interface LimitEntry {
  /** Its name in the rule's file, which texts have a name for; a part of a table carries the table's name before a point. */
  readonly name: string;
  readonly values: readonly (number | string)[];
  readonly unit: LimitUnit;
}

/** What a rule can answer. */
export interface CodeEntry {
  readonly code: string;
  readonly outcome: Exclude<Outcome, "noData">;
  readonly step: StepId | null;
  /** The worst route that the open question may still lead to. */
  readonly mayBecome: FirmRoute | null;
}

/** A rule as somebody reads it who wants to know what is asked, by what law, of what data. */
export interface RuleEntry {
  readonly id: string;
  readonly source: Citation;
  readonly authority: Authority;
  readonly needs: readonly DatasetId[];
  readonly consults: readonly DatasetId[];
  readonly limits: readonly LimitEntry[];
  /** In the order in which the rule's file has them. */
  readonly codes: readonly CodeEntry[];
}

/** Rules of one subject, in the order in which equal outcomes are listed. */
export interface RuleFamily {
  readonly family: string;
  readonly rules: readonly RuleEntry[];
}

/** The unit of each limit by its name. A share is written in percent. */
const units: Readonly<Record<string, LimitUnit | "share">> = {
  edge: "share",
  years: "year",
  floorArea: "m²",
  plotArea: "m²",
  officeFloorArea: "m²",
  lake: "m²",
  other: "m²",
  sliver: "m²",
  distances: "m",
  distance: "m",
  circle: "m",
  near: "m",
  halfWidth: "m",
  height: "m",
  strip: "m",
  aroundPoint: "m",
  ban: "m",
  belt: "m",
  start: "m",
  least: "m",
  noisyFrom: "class",
  heavyFrom: "class",
  lowestClass: "class",
  tolerance: "dB",
  spaces: "count",
  ductsForEvery: "count",
  chargers: "count",
  noNewDutyFrom: "date",
};

/** A table of guide values: one for each kind of area that hears the noise. */
interface Receiver {
  readonly area: string;
  readonly day: number;
  readonly evening: number;
  readonly night: number;
}
const isReceiver = (value: unknown): value is Receiver =>
  typeof value === "object" && value !== null && "area" in value && "night" in value;
const isPlain = (value: unknown): value is number | string => typeof value === "number" || typeof value === "string";

/** The numbers of a rule. Throws at one that has no unit, so that none is ever shown bare. */
function limitsOf({ id, limits }: Rule): readonly LimitEntry[] {
  if (typeof limits !== "object" || limits === null) return [];
  return Object.entries(limits).flatMap(([name, value]: [string, unknown]): LimitEntry[] => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (values.every(isReceiver))
      return values.map(({ area, day, evening, night }) => ({ name: `${name}.${area}`, values: [day, evening, night], unit: "dB" }));
    const unit = Object.hasOwn(units, name) ? units[name] : null;
    if (unit === null || !values.every(isPlain)) throw new Error(`got ${name} in ${id}, expected a limit whose unit is known`);
    if (unit !== "share") return [{ name, values, unit }];
    return [{ name, values: values.map((share) => (typeof share === "number" ? share * 100 : share)), unit: "%" }];
  });
}

const entryOf = (rule: Rule): RuleEntry => ({
  id: rule.id,
  source: rule.source,
  authority: rule.authority,
  needs: rule.needs,
  consults: rule.consults,
  limits: limitsOf(rule),
  codes: Object.entries(rule.outcomes).map(([code, { outcome, step, mayBecome }]) => ({
    code,
    outcome,
    step: step ?? null,
    mayBecome: mayBecome ?? null,
  })),
});

/** Every rule by family, families in the order in which their first rule stands. */
export function rulebook(): readonly RuleFamily[] {
  const families = new Map<string, RuleEntry[]>();
  for (const rule of rules) {
    const [family] = rule.id.split("/");
    families.set(family, [...(families.get(family) ?? []), entryOf(rule)]);
  }
  return [...families].map(([family, entries]) => ({ family, rules: entries }));
}
