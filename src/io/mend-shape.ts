import { contains } from "../geo/predicates.ts";
import { repairPolygon } from "../geo/repair.ts";
import { area, boxesMeet, boxOf, isEmpty, type Shape } from "../geo/shape.ts";
import { roundTo } from "../geo/units.ts";
import { isValid } from "../geo/validity.ts";

/** What was wrong with a feature's geometry and was put right. Areas in m², rounded to 0.01. */
export interface RepairReceipt {
  readonly feature: string;
  /** From 1, in the order of the file. */
  readonly position: number;
  readonly faults: readonly string[];
  readonly areaBefore: number;
  readonly areaAfter: number;
}

/** A valid shape, or null when it cannot be made valid without guessing; the receipt stands beside either. */
export interface Mended {
  readonly shape: Shape | null;
  readonly receipt: Omit<RepairReceipt, "feature" | "position"> | null;
}

/** A repair that changes the area by more than this share is a guess and is refused. Ours, not law. */
const largestRepair = 0.1;

/**
 * Makes a shape valid and rounds it to 0.1 mm, unless that would tangle what was sound. Parts that lie within another part go, so that
 * what they cover stays covered and counts once.
 */
export async function mendShape(shape: Shape): Promise<Mended> {
  const short = rounded(shape);
  if (shape.kind !== "polygon" || isValid(short)) return { shape: short, receipt: null };
  const first = await repairPolygon(shape);
  if (!first.changed) return { shape, receipt: null };
  const merged = first.faults.includes("partsOverlap");
  const whole = merged ? withoutNestedParts(shape) : shape;
  const repair = whole === shape ? first : await repairPolygon(whole);
  const receipt = { faults: [...first.faults].sort(), areaBefore: roundTo(first.before, 2), areaAfter: roundTo(repair.after, 2) };
  const guessed = Math.abs(repair.after - repair.before) > largestRepair * repair.before;
  const onlyMerged = merged && !first.faults.includes("selfCrossing");
  if (isEmpty(repair.shape) || (guessed && !onlyMerged)) return { shape: null, receipt };
  const mended = rounded(repair.shape);
  return { shape: isValid(mended) ? mended : repair.shape, receipt };
}

const rounded = ({ kind, parts }: Shape): Shape => ({
  kind,
  parts: parts.map((part) => part.map((chain) => chain.map((each) => roundTo(each, 4)))),
});

function withoutNestedParts(shape: Shape): Shape {
  const pieces = shape.parts.map((part): Shape => ({ kind: "polygon", parts: [part] }));
  const known = pieces.map((piece) => ({ piece, box: boxOf(piece), size: area(piece) })).sort((a, b) => b.size - a.size);
  const kept: typeof known = [];
  for (const each of known) {
    if (!kept.some((other) => boxesMeet(other.box, each.box) && contains(other.piece, each.piece))) kept.push(each);
  }
  if (kept.length === known.length) return shape;
  return { kind: "polygon", parts: kept.flatMap(({ piece }) => piece.parts) };
}
