import { locateInRings } from "./predicates.ts";
import { edgesOfRings, findTouches, type RingEdges, type Touch, touchReach } from "./ring-touches.ts";
import { type Box, boxOfChain, type Chain, ringArea } from "./shape.ts";

/**
 * The parts that rings bound, each a shell and its holes, the rings touching themselves and each other as they like: what hangs together by
 * points only falls apart, and what a ring encloses from outside becomes a hole. Shells run counter-clockwise and holes clockwise, before and
 * after; rings do not cross. Throws `TooComplex`.
 */
export function partsOfRings(rings: readonly Chain[]): Chain[][] {
  const edges = edgesOfRings(rings);
  const touches = findTouches(edges);
  return nested(touches.length === 0 ? rings : untouching(edges, touches));
}

function untouching(edges: RingEdges, touches: readonly Touch[]): Chain[] {
  const { x, y } = edges;
  const loops = boundariesOf(outgoingOf(edges, touches), edges).flatMap(simpleLoops);
  return loops.map((loop) => Float64Array.from([...loop, loop[0]].flatMap((corner) => [x[corner], y[corner]])));
}

/** A shell with what is known of it, and the part that it begins. */
interface Shell {
  readonly size: number;
  readonly box: Box;
  readonly part: Chain[];
}

/** Each shell with the holes that lie in it and in no smaller one; a hole in none, which is none of the engine's, cuts the largest. */
function nested(rings: readonly Chain[]): Chain[][] {
  const [shells, holes]: [Shell[], Chain[]] = [[], []];
  for (const ring of rings) {
    const size = ringArea(ring);
    if (size > 0) shells.push({ size, box: boxOfChain(ring), part: [ring] });
    else if (size < 0) holes.push(ring);
  }
  shells.sort((a, b) => a.size - b.size);
  for (const hole of holes) {
    const shell = shells.length > 1 ? shells.find((each) => liesWithin(hole, each)) : undefined;
    (shell ?? shells.at(-1))?.part.push(hole);
  }
  return shells.map(({ part }) => part);
}

function liesWithin(hole: Chain, { box, part: [ring] }: Shell): boolean {
  for (let i = 0; i + 3 < hole.length; i += 2) {
    const [x, y] = [hole[i], hole[i + 1]];
    if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false;
    const place = locateInRings(x, y, [ring]);
    if (place !== "boundary") return place === "inside";
  }
  return false;
}

/** For each corner the corners to which edges run from it; touching corners are one, edges are cut where a corner lies on them. */
type Outgoing = readonly number[][];

function outgoingOf(edges: RingEdges, touches: readonly Touch[]): Outgoing {
  const count = edges.next.length;
  const leads = Int32Array.from({ length: count }, (_, corner) => corner);
  const leadOf = (corner: number): number => {
    let lead = corner;
    while (leads[lead] !== lead) lead = leads[lead];
    return lead;
  };
  const cuts = new Map<number, number[]>();
  for (const { corner, edge } of touches) {
    const end = [edge, edges.next[edge]].find((other) => isNear(edges, corner, other));
    if (end === undefined) {
      const found = cuts.get(edge);
      if (found) found.push(corner);
      else cuts.set(edge, [corner]);
    } else {
      const [one, other] = [leadOf(corner), leadOf(end)];
      leads[Math.max(one, other)] = Math.min(one, other);
    }
  }
  const outgoing: number[][] = Array.from({ length: count }, () => []);
  for (let edge = 0; edge < count; edge++) {
    const along = [edge, ...inOrder(edges, edge, cuts.get(edge) ?? []), edges.next[edge]].map(leadOf);
    for (let i = 0; i + 1 < along.length; i++) addEdge(outgoing, along[i], along[i + 1]);
  }
  return outgoing;
}

const isNear = ({ x, y }: RingEdges, a: number, b: number): boolean =>
  (x[a] - x[b]) * (x[a] - x[b]) + (y[a] - y[b]) * (y[a] - y[b]) <= touchReach * touchReach;

function inOrder({ x, y, next }: RingEdges, edge: number, corners: readonly number[]): number[] {
  const [dx, dy] = [x[next[edge]] - x[edge], y[next[edge]] - y[edge]];
  return [...corners].sort((a, b) => (x[a] - x[b]) * dx + (y[a] - y[b]) * dy);
}

/** Adds an edge; one that runs the other way between the same corners bounds nothing together with it, and both go. */
function addEdge(outgoing: Outgoing, from: number, to: number): void {
  if (from === to) return;
  const back = outgoing[to].indexOf(from);
  if (back >= 0) outgoing[to].splice(back, 1);
  else outgoing[from].push(to);
}

/** Follows the edges with the ground on their left; where several set out from a corner, the one that bounds the same ground. */
function boundariesOf(outgoing: Outgoing, edges: RingEdges): number[][] {
  const boundaries: number[][] = [];
  for (let first = 0; first < outgoing.length; first++) {
    while (outgoing[first].length > 0) boundaries.push(followFrom(first, outgoing, edges));
  }
  return boundaries;
}

/** As many edges reach a corner as leave it, so a walk ends only by its own first edge. */
function followFrom(first: number, outgoing: Outgoing, edges: RingEdges): number[] {
  const second = outgoing[first][0];
  const boundary = [first];
  let [from, at] = [first, second];
  for (;;) {
    const to = nextOf(from, at, outgoing[at], edges);
    outgoing[at].splice(outgoing[at].indexOf(to), 1);
    if (at === first && to === second) return boundary;
    boundary.push(at);
    [from, at] = [at, to];
  }
}

/** The first corner clockwise from the way back: nothing but ground lies between. */
function nextOf(from: number, at: number, choices: readonly number[], { x, y }: RingEdges): number {
  if (choices.length === 1) return choices[0];
  const [backX, backY] = [x[from] - x[at], y[from] - y[at]];
  const turnTo = (to: number) => {
    const [dx, dy] = [x[to] - x[at], y[to] - y[at]];
    return turnOf(backX * dx + backY * dy, backY * dx - backX * dy);
  };
  return choices.reduce((best, each) => (turnTo(each) < turnTo(best) ? each : best));
}

/** A number that grows with the clockwise angle whose cosine and sine are in the given ratio, over 0 and up to 4. */
function turnOf(cosine: number, sine: number): number {
  if (sine >= 0 && cosine < 0) return 1 - cosine / (sine - cosine);
  if (sine > 0) return sine / (sine + cosine);
  if (sine < 0 && cosine < 0) return 2 + sine / (sine + cosine);
  return sine < 0 ? 3 + cosine / (cosine - sine) : 4;
}

/** The rings into which a boundary falls that comes to some corners more than once. */
function simpleLoops(boundary: readonly number[]): number[][] {
  const loops: number[][] = [];
  const [walk, placeOf]: [number[], Map<number, number>] = [[], new Map()];
  for (const corner of boundary) {
    const place = placeOf.get(corner);
    if (place !== undefined) {
      const loop = walk.splice(place);
      for (const left of loop) placeOf.delete(left);
      loops.push(loop);
    }
    placeOf.set(corner, walk.length);
    walk.push(corner);
  }
  return [...loops, walk].filter(({ length }) => length > 2);
}
