import { classInterval, type ExpansionRequest } from "../../domain/request.ts";
import type { Cell, Found } from "../define-rule.ts";
import { type CeilingCode, ceilingOutcomes, judgeCeiling } from "./ceiling.ts";
import type { Provision } from "./provisions.ts";

/** The table of both class rules: a class belongs to the plan's purpose, and an interval may straddle the limit. */
export const classOutcomes = {
  ...ceilingOutcomes("principle"),
  straddles: { outcome: "assessment", step: "afklarOplysning", mayBecome: "lokalplanAndTillaeg" },
  straddlesRamme: { outcome: "assessment", step: "afklarOplysning", mayBecome: "lokalplanAndTillaeg" },
} as const satisfies Record<string, Cell>;

/** A `CeilingCode`, or an interval on both sides of the limit. */
export type ClassCode = keyof typeof classOutcomes;

const outsideLokalplan: readonly CeilingCode[] = ["overLokalplan", "overLokalplanRammeUnknown"];
const outsideRamme: readonly CeilingCode[] = ["overLokalplanAndRamme", "rammeOver"];

/** `3` or `3–5`. */
const written = ([low, high]: readonly [number, number]): string => (low === high ? String(low) : `${low}–${high}`);

/** Judges both ends of the company's class: the end that goes worst counts, unless the other end keeps the limit. */
export function judgeClass(
  provision: Provision,
  request: ExpansionRequest,
  worstEnd: "low" | "high",
  breaks: (asked: number, limit: number) => boolean,
): Found<ClassCode> {
  const interval = classInterval(request);
  const [low, high] = interval;
  const judge = (asked: number) =>
    judgeCeiling(provision, {
      judge: ({ value }) => (breaks(asked, value) ? "over" : "within"),
      measured: () => asked,
      unit: "class",
      words: { interval: written(interval) },
    }).found;
  const [worst, best] = worstEnd === "high" ? [judge(high), judge(low)] : [judge(low), judge(high)];
  if (worst.code === best.code) return worst;
  if (outsideLokalplan.includes(worst.code)) return { ...worst, code: "straddles" };
  return outsideRamme.includes(worst.code) ? { ...worst, code: "straddlesRamme" } : worst;
}
