import { type CoverSets, createSets, otherSet } from "./cover-sets.ts";
import { edgeStride, type LevelEdges, levelEdgesOf } from "./level-edges.ts";
import { boxOf, type Shape } from "./shape.ts";

/** Ground that the same polygons cover. */
export interface Covering {
  /** m² */
  readonly area: number;
  /** Whether the polygon of each place covers it. */
  readonly by: readonly boolean[];
}

/** Edges that may be looked at between all stops together; an ordinary plot has some thousands. */
const mostWork = 1e6;
/** Metres by which edges may lie in the wrong order at a stop: those of a border that is drawn twice do. */
const noise = 1e-8;
/** Areas up to this, in m², are noise of the sums. */
const crumb = 1e-8;

/**
 * The areas of ground by which of several polygons cover it; null where they are too many or have too many edges beside each other. Between two
 * neighbouring stops, where edges begin or end, they lie one above the other, and so does the ground between them; those that cross are put in
 * order from crossing to crossing. No shape is made, and borders that touch or run along each other need no special case. Polygons cover what
 * they wind round, however often.
 */
export function coveringsOf(ground: Shape, polygons: readonly Shape[]): readonly Covering[] | null {
  const sets = createSets(polygons.length);
  if (!sets) return null;
  const edges = levelEdgesOf([...polygons, ground], boxOf(ground));
  const sweep = createSweep(edges, sets);
  for (let stop = 0; stop + 1 < edges.stopCount; stop++) {
    takeUp(sweep, stop);
    const from = edges.stops[stop];
    const to = edges.stops[stop + 1];
    layOut(sweep, 0, sweep.count, from, to);
    if (isSpent(sweep)) return null;
    if (areInOrder(sweep)) addEdges(sweep, 0, sweep.count, to - from);
    else addTangles(sweep, from, to);
    if (isSpent(sweep)) return null;
  }
  const { members, areas } = sets;
  return members.map((by, set) => ({ by, area: areas[set] })).filter(({ area }) => area > crumb);
}

/** What is known while the stops are gone through from left to right. */
interface Sweep {
  readonly edges: LevelEdges;
  readonly sets: CoverSets;
  /** The `count` edges between the present stops from the lowest up, and their heights at both. */
  readonly active: Int32Array;
  readonly left: Float64Array;
  readonly right: Float64Array;
  /** For each of them the least heights of it and all behind it. */
  readonly leastLeft: Float64Array;
  readonly leastRight: Float64Array;
  count: number;
  /** Edges looked at so far. */
  work: number;
  /** What covers the place above the edges that were added last, and how often each polygon, and last the ground, winds round it. */
  set: number;
  readonly winds: Int32Array;
}

const makeRoom = (edges: number) => ({
  active: new Int32Array(edges),
  left: new Float64Array(edges),
  right: new Float64Array(edges),
  leastLeft: new Float64Array(edges),
  leastRight: new Float64Array(edges),
});

/** Made larger when it must be. */
let room = makeRoom(1 << 10);

function createSweep(edges: LevelEdges, sets: CoverSets): Sweep {
  if (room.active.length < edges.edgeCount) room = makeRoom(2 * edges.edgeCount);
  return { edges, sets, ...room, count: 0, work: 0, set: 0, winds: new Int32Array(sets.polygons + 1) };
}

/** Whether more was looked at than may be: what is done then is left half done. */
const isSpent = ({ work }: Sweep): boolean => work > mostWork;

/** Leaves out the edges that end at a stop, and takes up those that begin there. */
function takeUp(sweep: Sweep, stop: number): void {
  const { active, edges } = sweep;
  const { lines, begun, starts } = edges;
  const x = edges.stops[stop];
  let kept = 0;
  for (let k = 0; k < sweep.count; k++) if (lines[edgeStride * active[k] + 2] > x) active[kept++] = active[k];
  for (let i = starts[stop]; i < starts[stop + 1]; i++) active[kept++] = begun[i];
  sweep.count = kept;
}

/** Finds the heights of neighbouring edges at two abscissas, and sorts them by both together. */
function layOut(sweep: Sweep, begin: number, end: number, from: number, to: number): void {
  const { active, left, right } = sweep;
  const { lines } = sweep.edges;
  for (let k = begin; k < end && !isSpent(sweep); k++) {
    const edge = active[k];
    const i = edgeStride * edge;
    const low = lines[i + 1] + lines[i + 3] * (from - lines[i]);
    const high = lines[i + 1] + lines[i + 3] * (to - lines[i]);
    let place = k;
    for (; place > begin && left[place - 1] + right[place - 1] > low + high; place--) {
      active[place] = active[place - 1];
      left[place] = left[place - 1];
      right[place] = right[place - 1];
    }
    active[place] = edge;
    left[place] = low;
    right[place] = high;
    sweep.work += 1 + k - place;
  }
}

/** Whether no edge crosses another between the present stops. */
function areInOrder({ left, right, count }: Sweep): boolean {
  for (let k = 1; k < count; k++) if (left[k] < left[k - 1] - noise || right[k] < right[k - 1] - noise) return false;
  return true;
}

/** Adds the ground below neighbouring edges to what covers it, and takes it from what covers the ground above them. */
function addEdges(sweep: Sweep, begin: number, end: number, width: number): void {
  const { active, left, right, winds, sets } = sweep;
  const { owners, signs } = sweep.edges;
  const { areas, polygons } = sets;
  let set = sweep.set;
  for (let k = begin; k < end; k++) {
    const edge = active[k];
    const below = ((left[k] + right[k]) / 2) * width;
    if (winds[polygons] !== 0) areas[set] += below;
    const owner = owners[edge];
    const before = winds[owner];
    winds[owner] = before + signs[edge];
    if (owner < polygons && (before === 0 || winds[owner] === 0)) set = otherSet(sets, set, owner);
    if (winds[polygons] !== 0) areas[set] -= below;
  }
  sweep.set = set;
}

/** Adds edges of which some cross: those that lie below all others one by one, those that cross each other together. */
function addTangles(sweep: Sweep, from: number, to: number): void {
  const { left, right, leastLeft, leastRight, count } = sweep;
  for (let k = count - 1; k >= 0; k--) {
    leastLeft[k] = k + 1 < count ? Math.min(left[k], leastLeft[k + 1]) : left[k];
    leastRight[k] = k + 1 < count ? Math.min(right[k], leastRight[k + 1]) : right[k];
  }
  let begin = 0;
  let mostLeft = left[0];
  let mostRight = right[0];
  for (let k = 1; k <= count; k++) {
    if (k === count || (mostLeft <= leastLeft[k] + noise && mostRight <= leastRight[k] + noise)) {
      if (k === begin + 1) addEdges(sweep, begin, k, to - from);
      else addTangle(sweep, begin, k, from, to);
      begin = k;
    }
    mostLeft = Math.max(mostLeft, left[k]);
    mostRight = Math.max(mostRight, right[k]);
  }
}

/** Adds neighbouring edges that cross each other, anew after each crossing. */
function addTangle(sweep: Sweep, begin: number, end: number, from: number, to: number): void {
  const { active, left, right, winds, set, edges } = sweep;
  const places: number[] = [];
  sweep.work += (end - begin) * (end - begin);
  if (isSpent(sweep)) return;
  for (let k = begin + 1; k < end; k++) {
    for (let other = begin; other < k; other++) {
      const before = left[k] - left[other];
      const after = right[k] - right[other];
      if (before * after < 0) places.push(from + (to - from) * (before / (before - after)));
    }
  }
  places.push(to);
  if (places.length > 2) places.sort((a, b) => a - b);
  for (let i = 0; i < places.length && !isSpent(sweep); i++) {
    const [last, place] = [i === 0 ? from : places[i - 1], places[i]];
    if (i > 0) for (let k = begin; k < end; k++) winds[edges.owners[active[k]]] -= edges.signs[active[k]];
    sweep.set = set;
    layOut(sweep, begin, end, last, place);
    addEdges(sweep, begin, end, place - last);
  }
}
