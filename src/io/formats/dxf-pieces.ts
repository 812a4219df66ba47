import { sineAndCosine } from "../../geo/elementary.ts";
import { addArc, type Point } from "./dxf-arcs.ts";
import type { Piece } from "./dxf-chains.ts";
import type { DxfEntity, DxfGroup } from "./dxf-groups.ts";

/** Most corners of a drawing, those of its arcs too; nothing is drawn beyond. */
export const mostCorners = 1_000_000;

interface Corner {
  readonly at: Point;
  /** Bend of the side that begins here: the tangent of a quarter of its angle, positive to the left; 0 for a straight one. */
  readonly bulge: number;
}

/**
 * The line that an entity draws, in metres, arcs as chords that stay within 0.05 m of them; null for an entity that draws none: text, hatching, points, curves
 * that are no arcs, meshes, and drawings within the drawing (INSERT).
 */
export function entityPieces(entity: DxfEntity, scale: number): Piece | null {
  const mirror = mirrorOf(entity.groups);
  const corners = mirror === null ? null : cornersOf(entity);
  if (corners === null || corners.list.length === 0 || mirror === null) return null;
  const placed = corners.list.map(({ at: [x, y], bulge }): Corner => ({ at: [x * scale * mirror, y * scale], bulge: bulge * mirror }));
  const points: Point[] = [placed[0].at];
  for (const [index, { at, bulge }] of placed.entries()) {
    const next = placed[index + 1] ?? (corners.isClosed ? placed[0] : undefined);
    if (next !== undefined) addArc(points, at, next.at, bulge);
    if (points.length > mostCorners) break;
  }
  return { layer: entity.layer, points };
}

/** 1 for a drawing seen from above, -1 for one from below (its x runs the other way); null for one from the side. */
function mirrorOf(groups: readonly DxfGroup[]): number | null {
  const [x, y, z] = [numberOf(groups, 210) ?? 0, numberOf(groups, 220) ?? 0, numberOf(groups, 230) ?? 1];
  return Math.abs(x) > 1e-6 || Math.abs(y) > 1e-6 || z === 0 ? null : Math.sign(z);
}

interface Corners {
  readonly list: readonly Corner[];
  readonly isClosed: boolean;
}

function cornersOf({ type, groups, vertices }: DxfEntity): Corners | null {
  const flags = numberOf(groups, 70) ?? 0;
  switch (type) {
    case "LWPOLYLINE":
      return { list: cornersIn(groups), isClosed: (flags & 1) === 1 };
    case "POLYLINE":
      return (flags & (16 | 64)) !== 0 ? null : { list: vertices.filter(isOnLine).flatMap(cornersIn), isClosed: (flags & 1) === 1 };
    case "LINE":
      return { list: [...straight(groups, 10), ...straight(groups, 11)], isClosed: false };
    case "ARC":
      return roundCorners(groups, numberOf(groups, 50), numberOf(groups, 51));
    case "CIRCLE":
      return roundCorners(groups, 0, 360);
    default:
      return null;
  }
}

/** Corners in their order: x begins one, y and bend belong to the one begun. */
function cornersIn(groups: readonly DxfGroup[]): Corner[] {
  const corners: { at: [number, number]; bulge: number }[] = [];
  for (const { code, value } of groups) {
    if (code === 10) corners.push({ at: [Number(value), Number.NaN], bulge: 0 });
    const last = corners[corners.length - 1];
    if (last !== undefined && code === 20) last.at[1] = Number(value);
    if (last !== undefined && code === 42) last.bulge = Number(value);
  }
  return corners;
}

/** Whether a vertex is a corner of the line itself, and not a point that only shapes a spline. */
const isOnLine = (vertex: readonly DxfGroup[]): boolean => ((numberOf(vertex, 70) ?? 0) & 16) === 0;

function straight(groups: readonly DxfGroup[], code: number): Corner[] {
  const [x, y] = [numberOf(groups, code), numberOf(groups, code + 10)];
  return x === null || y === null ? [] : [{ at: [x, y], bulge: 0 }];
}

/** An arc from one angle to another (degrees, counter-clockwise) in pieces of a quarter turn or less. */
function roundCorners(groups: readonly DxfGroup[], from: number | null, to: number | null): Corners | null {
  const [centre] = straight(groups, 10);
  const radius = numberOf(groups, 40);
  if (centre === undefined || radius === null || from === null || to === null || !(radius > 0)) return null;
  const whole = to - from === 360;
  const turn = whole ? 360 : (((to - from) % 360) + 360) % 360;
  const count = Math.max(1, Math.ceil(turn / 90));
  const [sine, cosine] = sineAndCosine(((turn / count) * Math.PI) / 180 / 4);
  const list = Array.from({ length: whole ? count : count + 1 }, (_, index): Corner => {
    const [y, x] = sineAndCosine(((from + (turn * index) / count) * Math.PI) / 180);
    return { at: [centre.at[0] + radius * x, centre.at[1] + radius * y], bulge: sine / cosine };
  });
  return { list, isClosed: whole };
}

function numberOf(groups: readonly DxfGroup[], code: number): number | null {
  const value = groups.find((group) => group.code === code)?.value;
  const number = Number(value);
  return value === undefined || value === "" || !Number.isFinite(number) ? null : number;
}
