import type { Box } from "./shape.ts";

/** Where a rectangle's own axes lie: their origin, and the direction of the first one as cosine and sine. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  readonly cosine: number;
  readonly sine: number;
}

/** The ends of the edge at hand in the rectangle's axes: one place for all, as this is where a search spends its time. */
export const edge = { au: 0, av: 0, bu: 0, bv: 0 };

/** Takes an edge at hand: `edges[i]…edges[i + 3]`, seen along a pose's axes. */
export function toFrame(edges: Float64Array, i: number, { x, y, cosine, sine }: Pose): void {
  const [ax, ay, bx, by] = [edges[i] - x, edges[i + 1] - y, edges[i + 2] - x, edges[i + 3] - y];
  edge.au = ax * cosine + ay * sine;
  edge.av = ay * cosine - ax * sine;
  edge.bu = bx * cosine + by * sine;
  edge.bv = by * cosine - bx * sine;
}

/** By how much a line along one of the rectangle's sides (0, 1), or along the edge (2), keeps the two apart; negative when they meet. */
export const separation = { value: 0, axis: 0, sign: 1, nu: 0, nv: 0 };

/**
 * How far the edge at hand and a rectangle are apart by one straight line between them; what is told stands until the next call. Where it is more
 * than `enough` already it may be more still.
 */
export function apartness([u0, v0, u1, v1]: Box, enough: number): typeof separation {
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
  if (separation.value > enough) return separation;
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
export const nearest = { squared: 0, pu: 0, pv: 0, qu: 0, qv: 0 };

/** Metres between the edge at hand and a rectangle that do not meet; `nearest` says where. */
export function gap(span: Box): number {
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
