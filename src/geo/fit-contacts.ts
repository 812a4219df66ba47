import { boxRound } from "./fit-clearance.ts";
import { apartness, edge, gap, nearest, type Pose, type separation, toFrame } from "./fit-edge.ts";
import type { FitRegion } from "./fit-region.ts";
import { openRow, type Rows } from "./linear-program.ts";
import type { Box } from "./shape.ts";

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
    const apart = apartness(span, frame.within);
    if (apart.value > frame.within) continue;
    if (apart.value > 0 && gap(span) > apart.value * (1 + 1e-9)) addCorner(rows, span, growth, frame);
    else if (apart.axis === 2) addEdgeLine(rows, span, growth, frame, apart);
    else addSide(rows, span, growth, frame, apart);
  }
}

/** Where the border may touch: moving the rectangle along (nu, nv) makes room, turning it does by its arm (lu, lv); `u`, `v` say which sides matter. */
interface Contact {
  nu: number;
  nv: number;
  lu: number;
  lv: number;
  room: number;
  u: 0 | 2;
  v: 1 | 3;
}

/** The contact at hand: one place for all, as rows are what a search makes most of. */
const contact: Contact = { nu: 0, nv: 0, lu: 0, lv: 0, room: 0, u: 0, v: 1 };

/** Adds the row of the contact at hand. */
function addContact(rows: Rows, growth: readonly Box[], { lever, gains, room: now }: StepFrame): void {
  const { nu, nv, lu, lv, room, u, v } = contact;
  let at = openRow(rows, gains ? room - now : room);
  const { normals } = rows;
  normals[at++] = -nu;
  normals[at++] = -nv;
  normals[at++] = -(nv * lu - nu * lv) / lever;
  for (const sides of growth) normals[at++] = -(nu * sides[u] + nv * sides[v]);
  if (gains) normals[at] = 1;
}

function addCorner(rows: Rows, span: Box, growth: readonly Box[], frame: StepFrame): void {
  const { pu, pv, qu, qv } = nearest;
  contact.room = Math.sqrt(nearest.squared);
  contact.nu = (qu - pu) / contact.room;
  contact.nv = (qv - pv) / contact.room;
  contact.lu = qu;
  contact.lv = qv;
  contact.u = qu === span[0] ? 0 : 2;
  contact.v = qv === span[1] ? 1 : 3;
  addContact(rows, growth, frame);
}

function addSide(rows: Rows, span: Box, growth: readonly Box[], frame: StepFrame, { axis, sign }: typeof separation): void {
  contact.nu = axis === 0 ? -sign : 0;
  contact.nv = axis === 0 ? 0 : -sign;
  contact.u = sign > 0 ? 2 : 0;
  contact.v = sign > 0 ? 3 : 1;
  addEnd(rows, edge.au, edge.av, span, growth, frame);
  addEnd(rows, edge.bu, edge.bv, span, growth, frame);
}

/** The row that keeps an end of the edge at hand off the side that the contact at hand says. */
function addEnd(rows: Rows, lu: number, lv: number, span: Box, growth: readonly Box[], frame: StepFrame): void {
  const { nu, nv, u, v } = contact;
  contact.room = nu === 0 ? nv * (span[v] - lv) : nu * (span[u] - lu);
  contact.lu = lu;
  contact.lv = lv;
  if (contact.room <= frame.within) addContact(rows, growth, frame);
}

function addEdgeLine(rows: Rows, span: Box, growth: readonly Box[], frame: StepFrame, { nu, nv }: typeof separation): void {
  contact.nu = nu;
  contact.nv = nv;
  for (const u of [0, 2] as const) {
    for (const v of [1, 3] as const) {
      contact.lu = span[u];
      contact.lv = span[v];
      contact.u = u;
      contact.v = v;
      contact.room = nu * (span[u] - edge.au) + nv * (span[v] - edge.av);
      if (contact.room <= frame.within) addContact(rows, growth, frame);
    }
  }
}
