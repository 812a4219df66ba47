import type { Unit } from "../../domain/finding.ts";
import type { Words } from "../define-rule.ts";
import { keptBy } from "../lazily.ts";
import { edgeShare, ruledArea } from "./in-force.ts";
import type { PlanFields, PlanOnPlot } from "./plan-on-plot.ts";
import type { Statement } from "./provisions.ts";

/** «Lokalplan 5.6 - Boliger på Smedeland» under number 5.6 is «Boliger på Smedeland». */
function ownName(number: string | null, name: string | null): string {
  if (name === null) return "";
  const kind =
    /^(forslag(?!\p{L})(\s+til)?:?\s*)?((lokalplan|byplanvedtægt|kommuneplanramme|ramme)(?!\p{L})\s*(nr\.?(?!\p{L})|for(?=\s))?\s*)?/iu;
  const rest = name.replace(kind, "").trim();
  const repeats = number !== null && rest.startsWith(number) && !/^[\p{L}\d]/u.test(rest.slice(number.length));
  const shorter = repeats ? rest.slice(number.length).replace(/^[\s\-–:,.]+/, "") : rest;
  if (shorter === "") return number === null ? name : "";
  return shorter.charAt(0).toUpperCase() + shorter.slice(1);
}

/** `3-392 Farremosen`, or the register's id where the plan has neither number nor name. */
export function calledOf({ fields, id }: Pick<PlanOnPlot, "fields" | "id">): string {
  const called = calledBy(fields);
  return called === "" ? (fields.planId ?? id) : called;
}

const calledBy = keptBy(({ number, name }: PlanFields): string =>
  [number, ownName(number, name)].filter((word) => word !== null && word !== "").join(" "),
);

/** Kinds of lokalplan that texts call by their own name. */
const kinds: Readonly<Record<string, string>> = { "20.2": "byplanvedtaegt", "20.3": "temalokalplan" };

/** Words that name a plan in a text: its level, what it is called, its number alone, and its part. Keys begin with `prefix`. */
export const planWords = (plan: PlanOnPlot | null, prefix: Prefix = "plan"): Words => (plan === null ? {} : wordsBy[prefix](plan));

type Prefix = "plan" | "other";

function namedWords(plan: PlanOnPlot, prefix: Prefix): Words {
  return {
    [`${prefix}Level`]: kinds[plan.fields.planType ?? ""] ?? plan.level,
    [`${prefix}`]: calledOf(plan),
    [`${prefix}Number`]: plan.fields.number ?? calledOf(plan),
    [`${prefix}Part`]: plan.part ?? "",
  };
}

const wordsBy: Readonly<Record<Prefix, (plan: PlanOnPlot) => Words>> = {
  plan: keptBy((plan: PlanOnPlot) => namedWords(plan, "plan")),
  other: keptBy((plan: PlanOnPlot) => namedWords(plan, "other")),
};

/** What a kommuneplanramme states, to be shown as the ramme's and nobody else's. */
export const rammeWords = ({ plan, value, ratioOf }: Statement, unit: Unit): Words => ({
  ramme: plan.fields.number ?? calledOf(plan),
  rammeLimit: { value, unit },
  rammeBase: String(ratioOf ?? ""),
});

/** m² of the plot that a plan rules, where that is not all of it. */
export function ruledWords(plan: PlanOnPlot, plotArea: number, on: string): Words {
  const ruled = ruledArea(plan, on);
  return ruled >= (1 - edgeShare) * plotArea ? {} : { ruled: { value: ruled, unit: "m²" } };
}

/**
 * Who read a number in the document, where and when; and what the register itself says of the same plan where it says something. `entryKind` tells
 * whether the entry or the register governs.
 */
export function entryWords({ plan, entry, value }: Statement, stated: readonly Statement[], unit: Unit): Words {
  const twin = stated.find((other) => other.plan === plan && (other.entry === null) !== (entry === null));
  const read = entry ?? twin?.entry ?? null;
  if (read === null) return {};
  return {
    entryKind: entry === null ? "register" : "entry",
    entryBy: read.by,
    entryOn: read.on,
    entryParagraph: read.paragraph,
    entryPage: String(read.page),
    ...(twin && twin.value !== value ? { twin: { value: twin.value, unit } } : {}),
    ...(twin ? { twinSame: twin.value === value ? "yes" : "" } : {}),
  };
}
