import Flatbush from "flatbush";
import { orient2d } from "robust-predicates";
import { locateInRings, type Place } from "./predicates.ts";
import { meetingShares, type Segments, segmentsMeet } from "./segments.ts";
import type { Chain } from "./shape.ts";

/** Shares of a segment's length below which a stretch between two touches is not looked at. */
const shortest = 1e-9;

/** How the rings of a polygon meet. `sides` says for a ring that only touches another on which side of it it stays: key `ring/other`. */
export interface RingContacts {
  /** Pairs of rings that cross or run along each other; a ring with itself where it crosses or touches itself. */
  readonly crossings: readonly (readonly [number, number])[];
  readonly sides: ReadonlyMap<string, Place>;
  /** Rings that touch: a pair of them and the place, once or more. */
  readonly touches: readonly RingTouch[];
  /** False when the search was given up because there was too much to look at; nothing else is told then. */
  readonly complete: boolean;
}

/** A place where a corner of one ring lies on another. */
export interface RingTouch {
  readonly rings: readonly [number, number];
  readonly x: number;
  readonly y: number;
}

/** Pairs of segments looked at before giving up, about a second's work. */
const pairBudget = 1e7;
/** Segments passed while following touches before giving up, about a second's work too. */
const followBudget = 5e7;
/** Crossings beyond which a repair would take more than a few seconds. */
const crossingBudget = 2500;

/** The segments of all rings in a row: the ring that each belongs to, and the one that follows it there. */
interface Rings {
  readonly rings: readonly Chain[];
  readonly segments: Segments;
  readonly ringOf: Int32Array;
  readonly nextOf: Int32Array;
}

/** Finds where rings meet themselves and each other. Rings are tidy: closed, no repeated nodes, no spikes. */
export function findRingContacts(rings: readonly Chain[]): RingContacts {
  const all = flatten(rings);
  const { segments, ringOf, nextOf } = all;
  const tree = indexOf(segments);
  const crossings = new Map<string, readonly [number, number]>();
  const touches = new Map<number, number[]>();
  let [pairs, crossingCount] = [0, 0];
  const visit = (i: number, k: number): boolean => {
    pairs++;
    if (k <= i || nextOf[i] === k || nextOf[k] === i || !segmentsMeet(segments, 4 * i, segments, 4 * k)) return false;
    if (ringOf[i] === ringOf[k] || crosses(segments, 4 * i, 4 * k)) {
      crossingCount++;
      crossings.set(`${ringOf[i]}/${ringOf[k]}`, [ringOf[i], ringOf[k]]);
    } else {
      touches.set(i, [...(touches.get(i) ?? []), k]);
      touches.set(k, [...(touches.get(k) ?? []), i]);
    }
    return false;
  };
  for (let i = 0; i < ringOf.length && pairs < pairBudget && crossingCount <= crossingBudget; i++) {
    const [x0, y0, x1, y1] = segments.subarray(4 * i, 4 * i + 4);
    tree?.search(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1), (k) => visit(i, k));
  }
  const complete = pairs < pairBudget && crossingCount <= crossingBudget && touches.size * longestOf(rings) < followBudget;
  if (!complete) return { crossings: [], sides: new Map(), touches: [], complete };
  const sides = followTouches(all, touches, crossings);
  return { crossings: [...crossings.values()], sides, touches: touchesOf(all, touches), complete };
}

const longestOf = (rings: readonly Chain[]): number => rings.reduce((most, ring) => Math.max(most, ring.length / 2), 0);

function flatten(rings: readonly Chain[]): Rings {
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
  return { rings, segments, ringOf, nextOf };
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

/**
 * On which side of each ring that it touches a ring stays, looked at on the segments that touch. Two different sides are a crossing
 * through a corner, which is added to `crossings`.
 */
function followTouches(all: Rings, touches: ReadonlyMap<number, readonly number[]>, crossings: Map<string, readonly [number, number]>) {
  const sides = new Map<string, Place>();
  for (const [i, touched] of touches) {
    for (const other of new Set(touched.map((k) => all.ringOf[k]))) {
      const key = `${all.ringOf[i]}/${other}`;
      const places = placesAlong(all, i, touched, other);
      if (new Set([sides.get(key) ?? places[0], ...places]).size > 1) crossings.set(key, [all.ringOf[i], other]);
      else sides.set(key, places[0]);
    }
  }
  return sides;
}

/** Where the stretches of a segment between its touches with another ring lie in that ring. */
function placesAlong({ rings, segments, ringOf }: Rings, i: number, touched: readonly number[], other: number): Place[] {
  const shares = touched.filter((k) => ringOf[k] === other).flatMap((k) => meetingShares(segments, 4 * i, segments, 4 * k));
  const ends = [0, ...shares, 1].sort((a, b) => a - b);
  const [x0, y0, x1, y1] = segments.subarray(4 * i, 4 * i + 4);
  return ends.flatMap((end, index) => {
    const start = index === 0 ? end : ends[index - 1];
    if (end - start < shortest) return [];
    const share = (start + end) / 2;
    return [locateInRings(x0 + share * (x1 - x0), y0 + share * (y1 - y0), [rings[other]])];
  });
}

/** The places where segments of different rings touch. */
function touchesOf({ segments, ringOf }: Rings, touches: ReadonlyMap<number, readonly number[]>): RingTouch[] {
  const found: RingTouch[] = [];
  for (const [i, touched] of touches) {
    for (const k of touched) {
      for (const end of [4 * k, 4 * k + 2]) {
        const spot = Float64Array.of(segments[end], segments[end + 1], segments[end], segments[end + 1]);
        if (segmentsMeet(segments, 4 * i, spot, 0)) found.push({ rings: [ringOf[i], ringOf[k]], x: spot[0], y: spot[1] });
      }
    }
  }
  return found;
}
