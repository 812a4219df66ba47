import { boxRound } from "./fit-clearance.ts";
import { apartness, edge, gap, nearest, type Pose, type separation, toFrame } from "./fit-edge.ts";
import type { FitRegion } from "./fit-region.ts";
import { addRow, type Rows } from "./linear-program.ts";
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
