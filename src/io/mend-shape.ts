import { contains } from "../geo/predicates.ts";
import { repairPolygon } from "../geo/repair.ts";
import { area, boxesMeet, boxOf, isEmpty, type Shape, vertexCount } from "../geo/shape.ts";
import { withoutSlivers } from "../geo/slivers.ts";
import { roundTo } from "../geo/units.ts";
import { isValid } from "../geo/validity.ts";

/**
 * What was wrong with a feature's geometry and was put right, or refused. Areas in m², rounded to 0.01. `faults` are keys under `repairs` in
 * `i18n`, which say what was done about each.
 */
export interface RepairReceipt {
  readonly feature: string;
  /** From 1, in the order of the file. */
  readonly position: number;
  readonly faults: readonly string[];
  readonly areaBefore: number;
  /** What the repair came to, also where it was refused. */
  readonly areaAfter: number;
  readonly positionsBefore: number;
  readonly positionsAfter: number;
  /** False where the repair would have been a guess: the feature is then not kept. */
  readonly kept: boolean;
}

/** What a mending says of itself. */
export type MendReceipt = Omit<RepairReceipt, "feature" | "position" | "kept">;

/** A valid shape, or why there is none without guessing; the receipt stands beside either. */
export interface Mended {
  readonly shape: Shape | null;
  /** Why there is no shape: a key under `notKept` in `i18n`; null where there is one. */
  readonly refusal: "tooFewPoints" | "notRepairable" | "areaChanged" | null;
  readonly receipt: MendReceipt | null;
}

/** What was found and put right before the shape was made. */
export interface Drawn {
  readonly faults: readonly string[];
  /** Positions in the file. */
  readonly positions: number;
}

/** A repair that changes the area by more than this share is a guess and is refused. Ours, not law. */
export const largestRepair = 0.1;

/** Faults that are put right without a line of their own: nothing of the ground changes. */
const normalisations: readonly string[] = ["duplicateNodes"];

/**
 * Makes a shape valid and rounds it to 0.1 mm, unless that would tangle what was sound. Parts that lie within another part go, so that
 * what they cover stays covered and counts once.
 */
export async function mendShape(shape: Shape, drawn: Drawn = { faults: [], positions: vertexCount(shape) }): Promise<Mended> {
  const valid = await validOf(shape);
  // A repair may leave splinters; what is sound is left as it was drawn.
  const { shape: made, dropped } = valid.faults.length > 0 ? withoutSlivers(valid.shape) : { shape: valid.shape, dropped: 0 };
  const faults = [...drawn.faults, ...valid.faults, ...(dropped > 0 ? ["sliver"] : [])];
  const receipt: MendReceipt = {
    faults: [...new Set(faults)].sort(),
    areaBefore: roundTo(area(shape), 2),
    areaAfter: roundTo(area(made), 2),
    positionsBefore: drawn.positions,
    positionsAfter: vertexCount(made),
  };
  const refusal = isEmpty(made) ? emptyReason(faults) : guessReason(valid);
  if (refusal !== null) return { shape: null, refusal, receipt };
  return { shape: made, refusal, receipt: faults.every((fault) => normalisations.includes(fault)) ? null : receipt };
}

/** A shape without faults, empty where nothing usable is left, and what was wrong; the areas are those of the repair itself, in m². */
interface Valid {
  readonly shape: Shape;
  readonly faults: readonly string[];
  readonly before: number;
  readonly after: number;
}

async function validOf(shape: Shape): Promise<Valid> {
  const short = rounded(shape);
  const sound = { faults: [], before: 0, after: 0 };
  if (shape.kind !== "polygon" || isValid(short)) return { shape: short, ...sound };
  const first = await repairPolygon(shape);
  if (!first.changed) return { shape, ...sound };
  const whole = first.faults.includes("partsOverlap") ? withoutNestedParts(shape) : shape;
  const repair = whole === shape ? first : await repairPolygon(whole);
  const mended = rounded(repair.shape);
  const usable = isEmpty(mended) || isValid(mended) ? mended : repair.shape;
  return { shape: usable, faults: first.faults, before: repair.before, after: repair.after };
}

const emptyReason = (faults: readonly string[]) =>
  faults.some((fault) => fault === "noArea" || fault === "tooFewPoints") ? "tooFewPoints" : "notRepairable";

/** Why a repair is a guess, or null. Parts that are merged where nothing crosses itself change the sum of the parts, but not the ground. */
function guessReason({ faults, before, after }: Valid): Mended["refusal"] {
  const onlyMerged = faults.includes("partsOverlap") && !faults.includes("selfCrossing");
  if (onlyMerged || Math.abs(after - before) <= largestRepair * before) return null;
  return roundTo(before, 2) === 0 ? "notRepairable" : "areaChanged";
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
