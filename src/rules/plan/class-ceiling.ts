import { classInterval, type ExpansionRequest } from "../../domain/request.ts";
import type { Cell } from "../define-rule.ts";
import type { Asked } from "./asked.ts";
import { type CeilingCode, ceilingOutcomes, type Judgement, judgeCeiling } from "./ceiling.ts";
import type { PlanFacts } from "./plan-on-plot.ts";
import type { Provision } from "./provisions.ts";

/** The table of both class rules: a class belongs to the plan's purpose, and an interval may straddle the limit. */
export const classOutcomes = {
  ...ceilingOutcomes("principle"),
  straddles: { outcome: "assessment", step: "afklarOplysning", mayBecome: "lokalplanAndTillaeg" },
  straddlesRamme: { outcome: "assessment", step: "afklarOplysning", mayBecome: "lokalplanAndTillaeg" },
} as const satisfies Record<string, Cell>;

/** A `CeilingCode`, or an interval on both sides of the limit. */
export type ClassCode = Exclude<keyof typeof classOutcomes, "onPiece">;

const outsideLokalplan: readonly CeilingCode[] = ["overLokalplan", "overLokalplanRammeUnknown"];
const outsideRamme: readonly CeilingCode[] = ["overLokalplanAndRamme", "rammeOver"];

/** The company's class, `3` or `3–5`. */
export const classWords = (request: Pick<ExpansionRequest, "virksomhedsklasse">): string => intervalWord(classInterval(request));

const intervalWord = ([low, high]: readonly [number, number]): string => (low === high ? String(low) : `${low}–${high}`);

/** Judges both ends of the company's class: the end that goes worst counts, unless the other end keeps the limit. */
export function judgeClass(
  facts: PlanFacts,
  provision: Provision,
  { request, on }: Asked<"virksomhedsklasse">,
  worstEnd: "low" | "high",
  breaks: (asked: number, limit: number) => boolean,
): Judgement<ClassCode> {
  const interval = classInterval(request);
  const [low, high] = interval;
  const judge = (asked: number) =>
    judgeCeiling(provision, {
      facts,
      on,
      judge: ({ value }) => (breaks(asked, value) ? "over" : "within"),
      measured: () => asked,
      unit: "class",
      words: () => ({ interval: intervalWord(interval) }),
    });
  const worst = judge(worstEnd === "high" ? high : low);
  if (low === high || worst.code === judge(worstEnd === "high" ? low : high).code) return worst;
  if (outsideLokalplan.includes(worst.code)) return { ...worst, code: "straddles" };
  return outsideRamme.includes(worst.code) ? { ...worst, code: "straddlesRamme" } : worst;
}
