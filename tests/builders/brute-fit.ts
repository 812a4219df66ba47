import type { Shape } from "../../src/geo/shape.ts";
import type { HallSize } from "./fit-plots.ts";

/** How closely a plot is searched: places along each axis, directions over half a turn, and how often the best are searched around again. */
export interface Fineness {
  readonly places: number;
  readonly directions: number;
  readonly zooms: number;
}

type Edge = readonly [number, number, number, number];
type Rectangle = readonly [number, number, number, number];

const edgesOf = (shape: Shape): Edge[] =>
  shape.parts.flat().flatMap((ring) => {
    const edges: Edge[] = [];
    for (let i = 0; i + 3 < ring.length; i += 2) edges.push([ring[i], ring[i + 1], ring[i + 2], ring[i + 3]]);
    return edges;
  });

const turned = (edges: readonly Edge[], angle: number): Edge[] => {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  return edges.map(([x0, y0, x1, y1]) => [x0 * c + y0 * s, y0 * c - x0 * s, x1 * c + y1 * s, y1 * c - x1 * s]);
};

function isInside(edges: readonly Edge[], x: number, y: number): boolean {
  let inside = false;
  for (const [x0, y0, x1, y1] of edges) if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  return inside;
}

/** Does a segment come into the open upright rectangle? */
function enters([x0, y0, x1, y1]: Edge, [left, low, right, high]: Rectangle): boolean {
  const [dx, dy] = [x1 - x0, y1 - y0];
  let [from, to] = [0, 1];
  if (dx === 0 && (x0 <= left || x0 >= right)) return false;
  if (dy === 0 && (y0 <= low || y0 >= high)) return false;
  if (dx !== 0) {
    from = Math.max(from, Math.min((left - x0) / dx, (right - x0) / dx));
    to = Math.min(to, Math.max((left - x0) / dx, (right - x0) / dx));
  }
  if (dy !== 0) {
    from = Math.max(from, Math.min((low - y0) / dy, (high - y0) / dy));
    to = Math.min(to, Math.max((low - y0) / dy, (high - y0) / dy));
  }
  return from < to - 1e-12;
}

const pointToSegment = (x: number, y: number, [x0, y0, x1, y1]: Edge): number => {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const t = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x0 - t * dx, y - y0 - t * dy);
};

const pointToRectangle = (x: number, y: number, [left, low, right, high]: Rectangle): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(low - y, 0, y - high));

/** Metres from an upright rectangle to the nearest edge; −1 where one comes into it. `enough` ends it early where it is less than that. */
function roomOf(edges: readonly Edge[], rectangle: Rectangle, enough: number): number {
  const [left, low, right, high] = rectangle;
  let room = Number.POSITIVE_INFINITY;
  for (const edge of edges) {
    const [x0, y0, x1, y1] = edge;
    const apart = Math.max(Math.min(x0, x1) - right, left - Math.max(x0, x1), Math.min(y0, y1) - high, low - Math.max(y0, y1));
    if (apart >= room) continue;
    if (enters(edge, rectangle)) return -1;
    const ends = Math.min(pointToRectangle(x0, y0, rectangle), pointToRectangle(x1, y1, rectangle));
    const corners = Math.min(
      pointToSegment(left, low, edge),
      pointToSegment(right, low, edge),
      pointToSegment(left, high, edge),
      pointToSegment(right, high, edge),
    );
    room = Math.min(room, ends, corners);
    if (room < enough) return room;
  }
  return room;
}

interface Pose {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
}
interface Found extends Pose {
  readonly room: number;
}

/** Most room that any place of a grid gives a hall on its own ground and its yard on its own; −1 where no place holds both. */
export function bruteRoom(
  ground: { readonly hall: Shape; readonly yard: Shape },
  hall: HallSize,
  { places, directions, zooms }: Fineness,
): number {
  const edges = { hall: edgesOf(ground.hall), yard: edgesOf(ground.yard) };
  const [x, y, reach] = middleOf(edges.hall);
  const whole = hall.yardDepth > 0 ? 2 : 1;
  const steps = { x: reach / places, angle: (Math.PI * whole) / directions };
  const range = { from: -places, to: places };
  let best = search(edges, hall, { x, y, angle: 0 }, { ...steps, ...range, turns: [0, directions * whole - 1] });
  for (let zoom = 1; zoom <= zooms; zoom++) {
    const finer = { x: (2 * steps.x) / 4 ** zoom, angle: (2 * steps.angle) / 4 ** zoom, from: -4, to: 4, turns: [-4, 4] as const };
    best = best
      .flatMap((each) => [each, ...search(edges, hall, each, finer)])
      .sort((a, b) => b.room - a.room)
      .slice(0, 6);
  }
  return best[0]?.room ?? -1;
}

interface Steps {
  readonly x: number;
  readonly angle: number;
  readonly from: number;
  readonly to: number;
  readonly turns: readonly [number, number];
}

interface Borders {
  readonly hall: readonly Edge[];
  readonly yard: readonly Edge[];
}

function search(all: Borders, { length, width, yardDepth }: HallSize, middle: Pose, steps: Steps): Found[] {
  const best: Found[] = [];
  const most = mostRooms(all.hall, Math.min(length, width) / 2, middle, steps);
  for (let turn = steps.turns[0]; turn <= steps.turns[1]; turn++) {
    const angle = middle.angle + turn * steps.angle;
    const edges = { hall: turned(all.hall, angle), yard: turned(all.yard, angle) };
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    for (const { x, y, room: hoped } of most) {
      const enough = best.length < 6 ? 0 : best[5].room;
      if (hoped <= enough) continue;
      const [u, v] = [x * c + y * s, y * c - x * s];
      const [left, right, low, high] = [u - length / 2, u + length / 2, v - width / 2, v + width / 2];
      const forHall = roomOf(edges.hall, [left, low, right, high], enough);
      if (forHall <= enough) continue;
      const forYard = yardDepth > 0 ? roomOf(edges.yard, [left, low - yardDepth, right, low], enough) : forHall;
      if (forYard <= enough || !isInside(edges.yard, u, low - yardDepth / 2)) continue;
      const room = Math.min(forHall, forYard);
      best.push({ x, y, angle, room });
      best.sort((a, b) => b.room - a.room);
      best.length = Math.min(best.length, 6);
    }
  }
  return best;
}

/** The places of a grid inside the ground, with the room that no hall there can have more of: up to its middle it keeps half its shorter side. */
function mostRooms(edges: readonly Edge[], half: number, middle: Pose, { x: step, from, to }: Steps): Omit<Found, "angle">[] {
  const found: Omit<Found, "angle">[] = [];
  for (let i = from; i <= to; i++) {
    for (let k = from; k <= to; k++) {
      const [x, y] = [middle.x + i * step, middle.y + k * step];
      if (!isInside(edges, x, y)) continue;
      const away = edges.reduce((least, edge) => Math.min(least, pointToSegment(x, y, edge)), Number.POSITIVE_INFINITY);
      found.push({ x, y, room: away - half });
    }
  }
  return found;
}

/** Metres between a hall, or its yard, in a given place and the border of its ground; −1 where it crosses the border or lies outside. */
export function bruteRoomAt(shape: Shape, { x, y, angle }: Pose, [left, low, right, high]: Rectangle): number {
  const edges = turned(edgesOf(shape), angle);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const [u, v] = [x * c + y * s, y * c - x * s];
  const rectangle: Rectangle = [u + left, v + low, u + right, v + high];
  return isInside(edges, u + (left + right) / 2, v + (low + high) / 2) ? roomOf(edges, rectangle, 0) : -1;
}

function middleOf(edges: readonly Edge[]): readonly [number, number, number] {
  const [xs, ys] = [edges.map(([x]) => x), edges.map(([, y]) => y)];
  const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return [(left + right) / 2, (low + high) / 2, Math.max(right - left, high - low) / 2];
}

/** Area of the largest rectangle of whole cells, none of which a border comes into, over directions of a quarter turn; m². */
export function bruteRectangle(shape: Shape, cells: number, directions: number): number {
  let best = 0;
  for (let turn = 0; turn < directions; turn++) {
    const edges = turned(edgesOf(shape), (turn * Math.PI) / 2 / directions);
    best = Math.max(best, largestOfCells(edges, cells));
  }
  return best;
}

function largestOfCells(edges: readonly Edge[], cells: number): number {
  const [x, y, reach] = middleOf(edges);
  const cell = (2 * reach) / cells;
  const [left, low] = [x - reach, y - reach];
  const free = freeCells(edges, cells, left, low, cell);
  const open = new Uint8Array(cells);
  let best = 0;
  // From every row upwards: columns that stay free all the way, and the longest run of them.
  for (let bottom = 0; bottom < cells; bottom++) {
    open.fill(1);
    for (let top = bottom; top < cells; top++) {
      let [run, longest] = [0, 0];
      for (let column = 0; column < cells; column++) {
        if (free[top * cells + column] === 0) open[column] = 0;
        run = open[column] === 1 ? run + 1 : 0;
        if (run > longest) longest = run;
      }
      if (longest * (cells - bottom) <= best) break;
      best = Math.max(best, longest * (top - bottom + 1));
    }
  }
  return best * cell * cell;
}

function freeCells(edges: readonly Edge[], cells: number, left: number, low: number, cell: number): Uint8Array {
  const free = new Uint8Array(cells * cells);
  for (let row = 0; row < cells; row++) {
    const y = low + (row + 0.5) * cell;
    const crossings = edges.filter(([, y0, , y1]) => y0 > y !== y1 > y).map(([x0, y0, x1, y1]) => x0 + ((y - y0) / (y1 - y0)) * (x1 - x0));
    crossings.sort((a, b) => a - b);
    for (let k = 0; k + 1 < crossings.length; k += 2) {
      const from = Math.ceil((crossings[k] - left) / cell - 0.5);
      const to = Math.floor((crossings[k + 1] - left) / cell - 0.5);
      for (let column = Math.max(0, from); column <= Math.min(cells - 1, to); column++) free[row * cells + column] = 1;
    }
  }
  for (const edge of edges) closeCells(free, edge, cells, left, low, cell);
  return free;
}

/** Takes away the cells that an edge comes into. */
function closeCells(free: Uint8Array, edge: Edge, cells: number, left: number, low: number, cell: number): void {
  const [x0, y0, x1, y1] = edge;
  const clamp = (value: number) => Math.max(0, Math.min(cells - 1, Math.floor(value)));
  for (let row = clamp((Math.min(y0, y1) - low) / cell - 1); row <= clamp((Math.max(y0, y1) - low) / cell + 1); row++) {
    const y = low + row * cell;
    const at = (height: number) => (y1 === y0 ? 0 : Math.max(0, Math.min(1, (height - y0) / (y1 - y0))));
    const ends = [x0 + at(y) * (x1 - x0), x0 + (y1 === y0 ? 1 : at(y + cell)) * (x1 - x0)];
    for (let column = clamp((Math.min(...ends) - left) / cell - 1); column <= clamp((Math.max(...ends) - left) / cell + 1); column++) {
      const x = left + column * cell;
      if (enters(edge, [x, y, x + cell, y + cell])) free[row * cells + column] = 0;
    }
  }
}
