import { fieldAt } from "./fit-field.ts";
import { type FitRegion, isInside } from "./fit-region.ts";
import { addRow, type Rows } from "./linear-program.ts";
import type { Box } from "./shape.ts";

/** Where a rectangle's own axes lie: their origin, and the direction of the first one as cosine and sine. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly cosine: number;
  readonly sine: number;
}

/**
 * Room between a rectangle and the border of a region, metres: the distance to the border where the rectangle lies in the region, else minus
 * how deep the border cuts into it. `span` is the rectangle along the pose's own axes. Minus infinity when its middle lies outside.
 */
export function clearance(region: FitRegion, pose: Pose, span: Box): number {
  const [mu, mv] = [(span[0] + span[2]) / 2, (span[1] + span[3]) / 2];
  const [x, y] = [pose.x + mu * pose.cosine - mv * pose.sine, pose.y + mu * pose.sine + mv * pose.cosine];
  if (!isInside(region, x, y)) return Number.NEGATIVE_INFINITY;
  const { field } = region;
  const reach = Math.max(0, fieldAt(field, x, y) - Math.min(span[2] - span[0], span[3] - span[1]) / 2) + 3 * field.cell;
  const found = leastSeparation(region, pose, span, reach);
  return found <= reach ? found : leastSeparation(region, pose, span, Number.POSITIVE_INFINITY);
}

/** The box round a rectangle and everything within `reach` of it. */
function boxRound({ x, y, cosine, sine }: Pose, span: Box, reach: number): Box {
  const [mu, mv] = [(span[0] + span[2]) / 2, (span[1] + span[3]) / 2];
  const [hu, hv] = [(span[2] - span[0]) / 2, (span[3] - span[1]) / 2];
  const [cx, cy] = [x + mu * cosine - mv * sine, y + mu * sine + mv * cosine];
  const hx = Math.abs(cosine) * hu + Math.abs(sine) * hv + reach;
  const hy = Math.abs(sine) * hu + Math.abs(cosine) * hv + reach;
  return [cx - hx, cy - hy, cx + hx, cy + hy];
}

function leastSeparation(region: FitRegion, pose: Pose, span: Box, reach: number): number {
  const { positions, count } = region.near(boxRound(pose, span, reach));
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    toFrame(region.edges, positions[k], pose);
    const apart = apartness(span);
    if (apart.value >= least) continue;
    least = apart.value <= 0 ? apart.value : Math.min(least, gap(span));
  }
  return least;
}

/** The ends of the edge at hand in the rectangle's axes: one place for all, as this is where a search spends its time. */
const edge = { au: 0, av: 0, bu: 0, bv: 0 };

function toFrame(edges: Float64Array, i: number, { x, y, cosine, sine }: Pose): void {
  const [ax, ay, bx, by] = [edges[i] - x, edges[i + 1] - y, edges[i + 2] - x, edges[i + 3] - y];
  edge.au = ax * cosine + ay * sine;
  edge.av = ay * cosine - ax * sine;
  edge.bu = bx * cosine + by * sine;
  edge.bv = by * cosine - bx * sine;
}

/** By how much a line along one of the rectangle's sides (0, 1), or along the edge (2), keeps the two apart; negative when they meet. */
const separation = { value: 0, axis: 0, sign: 1, nu: 0, nv: 0 };

function apartness([u0, v0, u1, v1]: Box): typeof separation {
  const { au, av, bu, bv } = edge;
  const [right, left] = [Math.min(au, bu) - u1, u0 - Math.max(au, bu)];
  const [above, below] = [Math.min(av, bv) - v1, v0 - Math.max(av, bv)];
  separation.axis = 0;
  separation.sign = right >= left ? 1 : -1;
  separation.value = Math.max(right, left);
  if (Math.max(above, below) > separation.value) {
    separation.axis = 1;
    separation.sign = above >= below ? 1 : -1;
    separation.value = Math.max(above, below);
  }
  const length = Math.sqrt((bu - au) * (bu - au) + (bv - av) * (bv - av));
  if (length === 0) return separation;
  const [nu, nv] = [(av - bv) / length, (bu - au) / length];
  const offset = nu * ((u0 + u1) / 2 - au) + nv * ((v0 + v1) / 2 - av);
  const beyond = Math.abs(offset) - (Math.abs(nu) * (u1 - u0) + Math.abs(nv) * (v1 - v0)) / 2;
  if (beyond > separation.value) {
    separation.axis = 2;
    separation.value = beyond;
    separation.nu = offset >= 0 ? nu : -nu;
    separation.nv = offset >= 0 ? nv : -nv;
  }
  return separation;
}

/** Where edge and rectangle, which do not meet, are nearest: on the edge (pu, pv) and on the rectangle (qu, qv). */
const nearest = { squared: 0, pu: 0, pv: 0, qu: 0, qv: 0 };

function gap(span: Box): number {
  nearest.squared = Number.POSITIVE_INFINITY;
  fromEnd(edge.au, edge.av, span);
  fromEnd(edge.bu, edge.bv, span);
  fromCorner(span[0], span[1]);
  fromCorner(span[2], span[1]);
  fromCorner(span[0], span[3]);
  fromCorner(span[2], span[3]);
  return Math.sqrt(nearest.squared);
}

function fromEnd(pu: number, pv: number, [u0, v0, u1, v1]: Box): void {
  const [qu, qv] = [Math.max(u0, Math.min(u1, pu)), Math.max(v0, Math.min(v1, pv))];
  keepNearest(pu, pv, qu, qv);
}

function fromCorner(qu: number, qv: number): void {
  const { au, av, bu, bv } = edge;
  const [du, dv] = [bu - au, bv - av];
  const length = du * du + dv * dv;
  if (length === 0) return;
  const t = ((qu - au) * du + (qv - av) * dv) / length;
  if (t > 0 && t < 1) keepNearest(au + t * du, av + t * dv, qu, qv);
}

function keepNearest(pu: number, pv: number, qu: number, qv: number): void {
  const squared = (pu - qu) * (pu - qu) + (pv - qv) * (pv - qv);
  if (squared >= nearest.squared) return;
  nearest.squared = squared;
  nearest.pu = pu;
  nearest.pv = pv;
  nearest.qu = qu;
  nearest.qv = qv;
}

/** A rectangle that must stay in a region, and how its sides `[u0, v0, u1, v1]` move with each variable of its form. */
export interface Body {
  readonly region: FitRegion;
  readonly span: Box;
  readonly growth: readonly Box[];
}

/** How a step is limited: steps are linear in (du, dv, turn × lever, form…, and the gain in room where `gains`). */
export interface StepFrame {
  readonly pose: Pose;
  /** Metres that a turn of one radian counts for. */
  readonly lever: number;
  /** Room that is there now; rows keep `room + gain` where `gains`, and 0 where not. */
  readonly room: number;
  readonly gains: boolean;
  /** Edges farther than this from the rectangle are left out. */
  readonly within: number;
}

/** Adds the rows that keep a body clear of its region's border, to first order in the step. */
export function addBorder(rows: Rows, { region, span, growth }: Body, frame: StepFrame): void {
  const { positions, count } = region.near(boxRound(frame.pose, span, Math.max(0, frame.within)));
  for (let k = 0; k < count; k++) {
    toFrame(region.edges, positions[k], frame.pose);
    const apart = apartness(span);
    if (apart.value > frame.within) continue;
    if (apart.value > 0 && gap(span) > apart.value * (1 + 1e-9)) addCorner(rows, span, growth, frame);
    else if (apart.axis === 2) addEdgeLine(rows, span, growth, frame, apart);
    else addSide(rows, span, growth, frame, apart);
  }
}

type Contact = { readonly nu: number; readonly nv: number; readonly lu: number; readonly lv: number; readonly room: number };

/** One row: moving the rectangle along (nu, nv) makes room, and turning it does by its arm (lu, lv). `corner` says which sides matter. */
function addContact(
  rows: Rows,
  { nu, nv, lu, lv, room }: Contact,
  corner: readonly [0 | 2, 1 | 3],
  growth: readonly Box[],
  frame: StepFrame,
): void {
  const turn = (nv * lu - nu * lv) / frame.lever;
  const form = growth.map((sides) => -(nu * sides[corner[0]] + nv * sides[corner[1]]));
  addRow(rows, [-nu, -nv, -turn, ...form, ...(frame.gains ? [1] : [])], frame.gains ? room - frame.room : room);
}

function addCorner(rows: Rows, span: Box, growth: readonly Box[], frame: StepFrame): void {
  const { pu, pv, qu, qv } = nearest;
  const room = Math.sqrt(nearest.squared);
  const contact = { nu: (qu - pu) / room, nv: (qv - pv) / room, lu: qu, lv: qv, room };
  addContact(rows, contact, [qu === span[0] ? 0 : 2, qv === span[1] ? 1 : 3], growth, frame);
}

function addSide(rows: Rows, span: Box, growth: readonly Box[], frame: StepFrame, { axis, sign }: typeof separation): void {
  const [nu, nv] = axis === 0 ? [-sign, 0] : [0, -sign];
  const side = span[axis + (sign > 0 ? 2 : 0)];
  for (const [lu, lv] of [
    [edge.au, edge.av],
    [edge.bu, edge.bv],
  ]) {
    const room = sign * ((axis === 0 ? lu : lv) - side);
    const corner: readonly [0 | 2, 1 | 3] = [sign > 0 ? 2 : 0, sign > 0 ? 3 : 1];
    if (room <= frame.within) addContact(rows, { nu, nv, lu, lv, room }, corner, growth, frame);
  }
}

function addEdgeLine(rows: Rows, span: Box, growth: readonly Box[], frame: StepFrame, { nu, nv }: typeof separation): void {
  for (const u of [0, 2] as const) {
    for (const v of [1, 3] as const) {
      const [lu, lv] = [span[u], span[v]];
      const room = nu * (lu - edge.au) + nv * (lv - edge.av);
      if (room <= frame.within) addContact(rows, { nu, nv, lu, lv, room }, [u, v], growth, frame);
    }
  }
}
