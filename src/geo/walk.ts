import type { Bounded } from "./common-ground.ts";
import type { Crossing } from "./crossings.ts";
import type { Loop } from "./loops.ts";
import { locate } from "./predicates.ts";
import type { Run } from "./runs.ts";
import { type Box, type Chain, ringArea } from "./shape.ts";

/** Crossings nearer to each other than this on one ring, in metres, have no order that can be told. */
const leastGap = 1e-6;

/** A crossing as a run comes to it. */
export interface Entry {
  readonly crossing: number;
  readonly segment: number;
  readonly along: number;
  readonly place: Crossing;
  /** Whose border is crossed. */
  readonly other: number;
}

/** Border of the result between two crossings. */
interface Arc {
  readonly to: number;
  /** Twice the area between the arc and the origin. */
  readonly doubled: number;
  readonly run: Run;
  readonly from: Entry;
  readonly until: Entry;
  /** The arc is gone along against its ring. */
  readonly turned: boolean;
}

/** What is found while walking along borders. */
export interface Walk {
  readonly all: readonly Bounded[];
  /** From this one on, what lies inside is left out. */
  readonly without: number;
  readonly segments: Float64Array;
  readonly crossings: readonly Crossing[];
  readonly origin: readonly [number, number];
  /** By the crossing at which they begin. */
  readonly arcs: (Arc | undefined)[];
  readonly loops: Loop[];
}

/** Begins a walk along the borders of polygons, of which those from `without` on are left out. */
export const createWalk = (
  all: readonly Bounded[],
  without: number,
  segments: Float64Array,
  crossings: readonly Crossing[],
  [x, y]: Box,
): Walk => ({ all, without, segments, crossings, origin: [x, y], arcs: new Array(crossings.length), loops: [] });

/** Both sides of every crossing in the order of the segments. */
export function entriesOf(crossings: readonly Crossing[]): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at < crossings.length; at++) {
    const place = crossings[at];
    entries.push({ crossing: at, segment: place.first, along: place.alongFirst, place, other: place.secondOwner });
    entries.push({ crossing: at, segment: place.second, along: place.alongSecond, place, other: place.firstOwner });
  }
  return entries.sort((a, b) => a.segment - b.segment || a.along - b.along);
}

/** Notes what of a run bounds the result, from the entries that lie on it; false where that cannot be told. */
export function walkAlong(walk: Walk, run: Run, entries: readonly Entry[], start: number, end: number): boolean {
  // What enters and leaves the box and crosses nothing never comes to bound anything.
  if (start === end && !run.whole) return true;
  const holds = holdsAtStart(walk, run);
  if (!holds) return false;
  let missing = 0;
  for (const each of holds) if (!each) missing += 1;
  if (start === end) return missing > 0 || keepWhole(walk, run);
  if (missing === 0 && !run.whole) return false;
  if (!areApart(entries, start, end, run.whole)) return false;
  let [open, firstClosed]: [Entry | null, Entry | null] = [null, null];
  for (let at = start; at < end; at++) {
    const entry = entries[at];
    const kept = missing === 0;
    missing += holds[entry.other] ? 1 : -1;
    holds[entry.other] = !holds[entry.other];
    if (kept && open === null) firstClosed = entry;
    else if (kept && open !== null && !addArc(walk, run, open, entry)) return false;
    open = missing === 0 ? entry : null;
  }
  if (open === null || firstClosed === null) return open === firstClosed;
  return addArc(walk, run, open, firstClosed);
}

/** Whether each polygon lets through what lies where a run begins; null on a border. */
function holdsAtStart({ all, without }: Walk, { owner, x, y }: Run): boolean[] | null {
  const holds: boolean[] = [];
  for (let other = 0; other < all.length; other++) {
    const { shape, box } = all[other];
    const isBeside = other === owner || x < box[0] || x > box[2] || y < box[1] || y > box[3];
    const place = isBeside ? "outside" : locate(x, y, shape);
    if (place === "boundary") return null;
    holds.push(other === owner || (place === "inside") === other < without);
  }
  return holds;
}

function areApart(entries: readonly Entry[], start: number, end: number, closed: boolean): boolean {
  for (let at = closed ? start : start + 1; at < end; at++) {
    const one = entries[at === start ? end - 1 : at - 1].place;
    const other = entries[at].place;
    if (one !== other && Math.abs(one.x - other.x) < leastGap && Math.abs(one.y - other.y) < leastGap) return false;
  }
  return true;
}

function keepWhole({ loops, without }: Walk, { owner, ring }: Run): boolean {
  const area = ringArea(ring);
  loops.push({ area: owner < without ? area : -area, x: ring[0], y: ring[1], ring: () => ring });
  return true;
}

/** Adds what lies on a run between two entries; false where something begins there already. */
function addArc(walk: Walk, run: Run, from: Entry, until: Entry): boolean {
  const turned = run.owner >= walk.without;
  const doubled = doubledAlong(walk, run, from, until);
  const [begin, to] = turned ? [until.crossing, from.crossing] : [from.crossing, until.crossing];
  if (walk.arcs[begin]) return false;
  walk.arcs[begin] = { to, doubled: turned ? -doubled : doubled, run, from, until, turned };
  return true;
}

function doubledAlong({ segments, origin: [x0, y0] }: Walk, run: Run, from: Entry, until: Entry): number {
  let x = from.place.x - x0;
  let y = from.place.y - y0;
  let doubled = 0;
  const steps = stepsAlong(run, from, until);
  for (let step = 1, segment = from.segment; step <= steps; step++) {
    segment = following(run, segment);
    const nextX = segments[4 * segment] - x0;
    const nextY = segments[4 * segment + 1] - y0;
    doubled += x * nextY - nextX * y;
    x = nextX;
    y = nextY;
  }
  return doubled + x * (until.place.y - y0) - (until.place.x - x0) * y;
}

/** Corners between two entries, round the ring where the second lies before the first. */
function stepsAlong({ start, end }: Run, from: Entry, until: Entry): number {
  const forward = until.segment - from.segment;
  return forward > 0 || (forward === 0 && until.along > from.along) ? forward : forward + end - start;
}

/** The loops that the arcs make; null where they do not close. */
export function loopsOf(walk: Walk): readonly Loop[] | null {
  const { crossings, arcs, loops } = walk;
  const seen = new Uint8Array(crossings.length);
  for (let first = 0; first < crossings.length; first++) {
    if (seen[first] === 1 || !arcs[first]) continue;
    const loop: Arc[] = [];
    let at = first;
    do {
      const arc = arcs[at];
      if (!arc || seen[at] === 1) return null;
      seen[at] = 1;
      loop.push(arc);
      at = arc.to;
    } while (at !== first);
    const area = loop.reduce((sum, { doubled }) => sum + doubled, 0) / 2;
    const { x, y } = crossings[first];
    let ring: Chain | null = null;
    loops.push({ area, x, y, ring: () => (ring ??= ringOf(walk, loop)) });
  }
  return loops;
}

function ringOf({ segments }: Walk, arcs: readonly Arc[]): Chain {
  const ring: number[] = [];
  for (const { run, from, until, turned } of arcs) {
    const [begin, step] = turned ? [until, -1] : [from, 1];
    ring.push(begin.place.x, begin.place.y);
    let segment = turned ? until.segment : following(run, from.segment);
    for (let left = stepsAlong(run, from, until); left > 0; left--) {
      ring.push(segments[4 * segment], segments[4 * segment + 1]);
      segment = step > 0 ? following(run, segment) : segment === run.start ? run.end - 1 : segment - 1;
    }
  }
  ring.push(ring[0], ring[1]);
  return new Float64Array(ring);
}

const following = ({ start, end }: Run, segment: number): number => (segment + 1 === end ? start : segment + 1);
