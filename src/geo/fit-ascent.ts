import { sineAndCosine } from "./elementary.ts";
import { clearance } from "./fit-clearance.ts";
import { addBorder, type Body } from "./fit-contacts.ts";
import type { Pose } from "./fit-edge.ts";
import { addRow, maximise, type Rows, reusedRows } from "./linear-program.ts";

/** A rectangle on its way to a better place: `x`, `y` in the regions' own coordinates, `angle` in radians, `form` what its sides depend on. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly form: readonly number[];
}

/** What is placed. */
export interface Load {
  /** Its rectangles for a form. */
  readonly bodies: (form: readonly number[]) => readonly Body[];
  /** The least and the greatest value of each form variable. */
  readonly range: readonly (readonly [number, number])[];
  /** Half its diagonal, metres: what a turn of one radian moves. */
  readonly lever: number;
}

/** The pose of a stand. */
export function poseOf({ x, y, angle }: Stand): Pose {
  const [sine, cosine] = sineAndCosine(angle);
  return { x, y, cosine, sine };
}

/** Room between a load and the borders it must keep, metres; negative where it does not fit. */
export function roomOf(load: Load, stand: Stand): number {
  const pose = poseOf(stand);
  let least = Number.POSITIVE_INFINITY;
  for (const { region, span } of load.bodies(stand.form)) {
    least = Math.min(least, clearance(region, pose, span));
    if (least === Number.NEGATIVE_INFINITY) return least;
  }
  return least;
}

/** A stand with its room, and how far the next step may go; 0 where there is no better place round about. */
export interface Climbed {
  readonly stand: Stand;
  readonly room: number;
  readonly reach: number;
}

/** How long to climb: so many steps, and while a step may go farther than so many metres. */
export interface Patience {
  readonly steps: number;
  readonly least: number;
}

/** Climbing until nothing is gained any more. */
export const toTheTop: Patience = { steps: 60, least: 1e-10 };

/** Moves, turns and reforms a load for the most room, starting near `stand`: towards the best place round about, not of the whole region. */
export function climb(load: Load, start: Stand, firstReach: number, { steps, least } = toTheTop): Climbed {
  let stand = start;
  let room = roomOf(load, stand);
  let reach = firstReach;
  for (let step = 0; step < steps && reach > least && room > Number.NEGATIVE_INFINITY; step++) {
    const found = stepOf(load, stand, room, reach);
    if (found === null || found.gain <= 1e-12) return { stand, room, reach: 0 };
    const next = roomOf(load, found.stand);
    const share = (next - room) / found.gain;
    if (next > room) [stand, room] = [found.stand, next];
    if (share < 0.25) reach *= 0.3;
    else if (share > 0.75) reach *= 1.7;
  }
  return { stand, room, reach };
}

/** The step of at most `reach` metres that to first order gains most room. */
function stepOf(load: Load, stand: Stand, room: number, reach: number): { readonly stand: Stand; readonly gain: number } | null {
  const forms = load.range.length;
  const rows = reusedRows(4 + forms);
  const frame = { pose: poseOf(stand), lever: load.lever, room, gains: true, within: room + (6 + 2 * forms) * reach };
  for (const body of load.bodies(stand.form)) addBorder(rows, body, frame);
  const bounds = [reach, reach, Math.min(reach, load.lever / 4), ...load.range.map(() => reach), (4 + 2 * forms) * reach];
  addFormRange(rows, load, stand);
  const step = maximise([0, 0, 0, ...load.range.map(() => 0), 1], rows, bounds);
  return step && { stand: moveBy(load, stand, step), gain: step[3 + forms] };
}

/** Adds the rows that keep each form variable in its range. */
export function addFormRange(rows: Rows, { range }: Load, { form }: Stand): void {
  form.forEach((value, i) => {
    const unit = (sign: number) => Array.from({ length: rows.size }, (_, k) => (k === 3 + i ? sign : 0));
    addRow(rows, unit(1), range[i][1] - value);
    addRow(rows, unit(-1), value - range[i][0]);
  });
}

/** The stand after a step (du, dv along the load's axes, turn × lever, form…). */
export function moveBy(load: Load, stand: Stand, step: Float64Array): Stand {
  const { cosine, sine } = poseOf(stand);
  const form = stand.form.map((value, i) => Math.max(load.range[i][0], Math.min(load.range[i][1], value + step[3 + i])));
  return {
    x: stand.x + step[0] * cosine - step[1] * sine,
    y: stand.y + step[0] * sine + step[1] * cosine,
    angle: stand.angle + step[2] / load.lever,
    form,
  };
}
