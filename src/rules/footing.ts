import type { ExpansionRequest } from "../domain/request.ts";
import { type Amount, amounts, comparisonOf, type Fields, fieldOf } from "./request-fields.ts";

/**
 * Between which values each of `amounts` may change so that everything that it was compared with comes out as it did: from above the first of its two
 * numbers up to the second.
 */
export type Spans = readonly number[];

/** No amount was compared with anything. */
export const everywhere: Spans = amounts.flatMap(() => [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY]);

/** Where the span of an amount begins in `Spans`; its end stands behind it. */
export const placeOf: Readonly<Record<Amount, number>> = { plotArea: 0, floorArea: 2, height: 4, storeys: 6 };

/** What something that was decided for a request hangs on: the fields that were read or compared for it, and how far those that were compared may change. */
export interface Footing {
  readonly read: Fields;
  readonly spans: Spans;
}

/** What hangs on nothing. */
export const firm: Footing = { read: 0, spans: everywhere };

/** The changed fields, and `comparisonOf` each amount among them that has left its span. */
export function withLeft(changed: Fields, spans: Spans, request: ExpansionRequest): Fields {
  let all = changed;
  for (const amount of amounts) {
    if ((changed & fieldOf[amount]) === 0) continue;
    const [value, at] = [request[amount], placeOf[amount]];
    if (!(value > spans[at] && value <= spans[at + 1])) all |= comparisonOf[amount];
  }
  return all;
}

/** Which of the changed fields shake a footing: those that were read for it, and the comparisons that come out otherwise. */
export const shaken = ({ read, spans }: Footing, changed: Fields, request: ExpansionRequest): Fields =>
  (read & changed) === 0 && (read & comparisons) === 0 ? 0 : read & withLeft(changed, spans, request);

/** Every comparison. */
export const comparisons = amounts.reduce((all, amount) => all | comparisonOf[amount], 0);

/** Both spans at once, but of amounts in `anew` only the later: whatever was compared with those is compared again. */
export function joined(before: Spans, later: Spans, anew: Fields = 0): Spans {
  if (before === everywhere) return later;
  if (before === later || (later === everywhere && (anew & comparisons) === 0)) return before;
  const both = later.slice();
  for (const amount of amounts) {
    if (anew & comparisonOf[amount]) continue;
    const at = placeOf[amount];
    if (before[at] > both[at]) both[at] = before[at];
    if (before[at + 1] < both[at + 1]) both[at + 1] = before[at + 1];
  }
  return both;
}
