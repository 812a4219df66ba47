import type { MeasuredPlot } from "../../src/rules/measure-plot.ts";

/** Names under which facts hold shapes, of whose corners there are too many. */
const shapes: readonly string[] = ["shape", "piece", "pieces", "evidence", "ground", "prepared", "box"];

/**
 * Every positive number in what was measured on a plot, and those rounded as rules round them: sizes of pieces, what plans state, parts that lie in
 * them; and the numbers of law. A request that asks for just as much stands at a limit.
 */
export function amountsOn({ area, examinations }: MeasuredPlot): readonly number[] {
  const found = new Set<number>([area]);
  const seen = new Set<unknown>();
  const visit = (value: unknown, depth: number): void => {
    if (typeof value === "number") found.add(value);
    if (typeof value !== "object" || value === null || depth > 7 || seen.has(value)) return;
    seen.add(value);
    if ("freePiece" in value && "area" in value) for (const each of [value.freePiece, value.area]) visit(each, depth + 1);
    for (const [key, each] of Object.entries(value)) if (!shapes.includes(key)) visit(each, depth + 1);
  };
  for (const { measured, rule } of examinations) for (const each of [measured?.facts, rule.limits]) visit(each, 0);
  const rounded = [...found].map((amount) => Math.round(amount * 100) / 100);
  return [...new Set([...found, ...rounded])].filter((amount) => amount > 0 && amount < 1e6).sort((a, b) => a - b);
}

const bits = new DataView(new ArrayBuffer(8));

/** The number next to a positive one: `by` 1 above it, -1 below. */
export function nextTo(amount: number, by: 1 | -1): number {
  bits.setFloat64(0, amount);
  bits.setBigInt64(0, bits.getBigInt64(0) + BigInt(by));
  return bits.getFloat64(0);
}
