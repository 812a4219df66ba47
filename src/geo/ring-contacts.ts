import Flatbush from "flatbush";
import { orient2d } from "robust-predicates";
import { locateInRings, type Place } from "./predicates.ts";
import { meetingShares, type Segments, segmentsMeet } from "./segments.ts";
import type { Chain } from "./shape.ts";

/** How the rings of a polygon meet. `sides` says for a ring that only touches another on which side of it it stays: key `ring/other`. */
export interface RingContacts {
  /** Pairs of rings that cross or run along each other; a ring with itself where it crosses or touches itself. */
  readonly crossings: readonly (readonly [number, number])[];
  readonly sides: ReadonlyMap<string, Place>;
  /** False when the search was given up because there was too much to look at; nothing else is told then. */
  readonly complete: boolean;
}

/** Pairs of segments looked at before giving up, about a second's work. */
const pairBudget = 1e7;
/** Segments passed while following touches before giving up, about a second's work too. */
const followBudget = 5e7;
/** Crossings beyond which a repair would take more than a few seconds. */
const crossingBudget = 2500;

/** Finds where rings meet themselves and each other. Rings are tidy: closed, no repeated nodes, no spikes. */
export function findRingContacts(rings: readonly Chain[]): RingContacts {
  const { segments, ringOf, nextOf } = flatten(rings);
  const tree = indexOf(segments);
  const crossings = new Map<string, readonly [number, number]>();
  const touches = new Map<number, Set<number>>();
  let [pairs, crossingCount] = [0, 0];
  const visit = (i: number, k: number): boolean => {
    pairs++;
    if (k <= i || nextOf[i] === k || nextOf[k] === i || !segmentsMeet(segments, 4 * i, segments, 4 * k)) return false;
    if (ringOf[i] === ringOf[k] || crosses(segments, 4 * i, 4 * k)) {
      crossingCount++;
      crossings.set(`${ringOf[i]}/${ringOf[k]}`, [ringOf[i], ringOf[k]]);
    } else {
      note(touches, i, k);
      note(touches, k, i);
    }
    return false;
  };
  for (let i = 0; i < ringOf.length && pairs < pairBudget && crossingCount <= crossingBudget; i++) {
    const [x0, y0, x1, y1] = segments.subarray(4 * i, 4 * i + 4);
    tree?.search(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1), (k) => visit(i, k));
  }
  const sides = new Map<string, Place>();
  const complete = pairs < pairBudget && crossingCount <= crossingBudget && touches.size * longestOf(rings) < followBudget;
  if (!complete) return { crossings: [], sides, complete };
  for (const [i, others] of touches) followSides(segments, ringOf, rings, i, [...others], sides, crossings);
  return { crossings: [...crossings.values()], sides, complete };
}

const longestOf = (rings: readonly Chain[]): number => rings.reduce((most, ring) => Math.max(most, ring.length / 2), 0);

function flatten(rings: readonly Chain[]): { segments: Segments; ringOf: Int32Array; nextOf: Int32Array } {
  const count = rings.reduce((sum, ring) => sum + ring.length / 2 - 1, 0);
  const [segments, ringOf, nextOf] = [new Float64Array(4 * count), new Int32Array(count), new Int32Array(count)];
  let at = 0;
  rings.forEach((ring, index) => {
    const first = at;
    for (let i = 0; i + 3 < ring.length; i += 2, at++) {
      segments.set(ring.subarray(i, i + 4), 4 * at);
      ringOf[at] = index;
      nextOf[at] = at + 1;
    }
    nextOf[at - 1] = first;
  });
  return { segments, ringOf, nextOf };
}

function indexOf(segments: Segments): Flatbush | null {
  if (segments.length === 0) return null;
  const tree = new Flatbush(segments.length / 4);
  for (let i = 0; i < segments.length; i += 4) {
    const [x0, y0, x1, y1] = segments.subarray(i, i + 4);
    tree.add(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
  }
  tree.finish();
  return tree;
}

/** Whether two segments that meet do more than touch: they cross inside both, or run along each other. */
function crosses(segments: Segments, i: number, k: number): boolean {
  const [ax, ay, bx, by] = segments.subarray(i, i + 4);
  const [cx, cy, dx, dy] = segments.subarray(k, k + 4);
  const c = orient2d(ax, ay, bx, by, cx, cy);
  const d = orient2d(ax, ay, bx, by, dx, dy);
  if (c === 0 && d === 0) {
    const [start, end] = [Math.max(Math.min(ax, bx), Math.min(cx, dx)), Math.min(Math.max(ax, bx), Math.max(cx, dx))];
    const [low, high] = [Math.max(Math.min(ay, by), Math.min(cy, dy)), Math.min(Math.max(ay, by), Math.max(cy, dy))];
    return start < end || low < high;
  }
  return c !== 0 && d !== 0 && orient2d(cx, cy, dx, dy, ax, ay) !== 0 && orient2d(cx, cy, dx, dy, bx, by) !== 0;
}

function note(touches: Map<number, Set<number>>, i: number, k: number): void {
  const known = touches.get(i);
  if (known) known.add(k);
  else touches.set(i, new Set([k]));
}

/** Looks on which side of the rings that it touches a segment runs between the touches; two different sides are a crossing. */
function followSides(
  segments: Segments,
  ringOf: Int32Array,
  rings: readonly Chain[],
  i: number,
  others: readonly number[],
  sides: Map<string, Place>,
  crossings: Map<string, readonly [number, number]>,
): void {
  for (const ring of new Set(others.map((k) => ringOf[k]))) {
    const touched = others.filter((k) => ringOf[k] === ring);
    const shares = [0, 1, ...touched.flatMap((k) => meetingShares(segments, 4 * i, segments, 4 * k))].sort((a, b) => a - b);
    for (let s = 1; s < shares.length; s++) {
      if (shares[s] - shares[s - 1] < 1e-9) continue;
      const share = (shares[s] + shares[s - 1]) / 2;
      const x = segments[4 * i] + share * (segments[4 * i + 2] - segments[4 * i]);
      const y = segments[4 * i + 1] + share * (segments[4 * i + 3] - segments[4 * i + 1]);
      const place = locateInRings(x, y, [rings[ring]]);
      const key = `${ringOf[i]}/${ring}`;
      const known = sides.get(key) ?? place;
      if (known !== place) crossings.set(key, [ringOf[i], ring]);
      sides.set(key, known);
    }
  }
}
