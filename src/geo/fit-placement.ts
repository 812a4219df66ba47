import { climb, type Load, roomOf, type Stand } from "./fit-ascent.ts";
import type { Body } from "./fit-contacts.ts";
import { type Frame, framesOf, type SampledFrame, sample, turned } from "./fit-frames.ts";
import type { FitRegion } from "./fit-region.ts";
import { leastWithin } from "./fit-slide.ts";
import type { Box } from "./shape.ts";
import { roundTo } from "./units.ts";

/** The hall to be placed: fixed sides, or an area with the least and greatest length. Metres and m²; `length` is never below the width. */
export interface WantedHall {
  readonly sides:
    | { readonly length: number; readonly width: number }
    | { readonly area: number; readonly lengths: readonly [number, number] };
  /** Depth of the yard along the long side to the right of the hall's direction; 0 for none. */
  readonly yardDepth: number;
}

/** A place for the hall: middle in the regions' coordinates, direction of the length in radians, room to the nearest border in metres. */
export interface HallPlace {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly width: number;
  readonly angle: number;
  readonly room: number;
}

/** Where the hall may stand, and where its yard may lie. */
export interface HallRegions {
  readonly hall: FitRegion;
  readonly ground: FitRegion;
}

/** First guesses that are worked out to the end. */
const guesses = 20;
/** Of those found in a simpler region the best that are worked out in the region itself. */
const polished = 6;
/** Lengths tried for a hall of which only the area is given. */
const lengthsTried = 5;

/**
 * Places where the hall has most room, the best first, each the best of its surroundings; `room` may be a hair below zero, or far below where
 * nothing fits. The same regions and hall give the same places.
 */
export function placesFor(regions: HallRegions, wanted: WantedHall): HallPlace[] {
  const { hall, ground } = regions;
  const search = { hall: hall.coarse?.region ?? hall, ground: ground.coarse?.region ?? ground };
  const guessed = framesOf(search.hall).flatMap((sampled) => guessesAlong(search, wanted, sampled));
  const chosen = distinctGuesses(guessed.sort((a, b) => b.score - a.score));
  const rough = loadOf(search, wanted);
  const found = chosen.map(({ stand, cell }) => climb(rough, stand, cell)).sort(byRoom);
  const off = (hall.coarse?.off ?? 0) + (ground.coarse?.off ?? 0);
  const exact = loadOf(regions, wanted);
  const worked =
    off > 0
      ? found
          .slice(0, polished)
          .map(({ stand }) => climb(exact, stand, 4 * off))
          .sort(byRoom)
      : found;
  return worked
    .filter(({ room }) => room > Number.NEGATIVE_INFINITY)
    .map(({ stand, room }) => ({ x: stand.x, y: stand.y, angle: stand.angle, room, ...sidesOf(wanted, stand.form) }));
}

interface Climbed {
  readonly stand: Stand;
  readonly room: number;
}

/** Most room first, to 0.1 mm, which is far above what rounding makes; then by direction and place, so that equals have an order of their own. */
function byRoom({ stand: a, room: roomA }: Climbed, { stand: b, room: roomB }: Climbed): number {
  if (!Number.isFinite(roomA) || !Number.isFinite(roomB)) return roomA === roomB ? 0 : roomB > roomA ? 1 : -1;
  return (
    roundTo(roomB, 4) - roundTo(roomA, 4) ||
    roundTo(a.angle, 6) - roundTo(b.angle, 6) ||
    roundTo(a.x, 3) - roundTo(b.x, 3) ||
    roundTo(a.y, 3) - roundTo(b.y, 3)
  );
}

/** Room of a hall in a given place, metres; below zero where it does not fit. */
export function roomAt(regions: HallRegions, { x, y, length, width, angle }: Omit<HallPlace, "room">, yardDepth: number): number {
  return roomOf(loadOf(regions, { sides: { length, width }, yardDepth }), { x, y, angle, form: [] });
}

/** Sides of the hall for a form: none where they are fixed, else the length alone. */
function sidesOf({ sides }: WantedHall, [length]: readonly number[]): { readonly length: number; readonly width: number } {
  return "area" in sides ? { length, width: sides.area / length } : { length: sides.length, width: sides.width };
}

/** Hall and yard along the hall's own axes. */
function spansOf(wanted: WantedHall, form: readonly number[]): { readonly hall: Box; readonly yard: Box | null } {
  const { length, width } = sidesOf(wanted, form);
  const [a, b] = [length / 2, width / 2];
  return { hall: [-a, -b, a, b], yard: wanted.yardDepth > 0 ? [-a, -b - wanted.yardDepth, a, -b] : null };
}

function loadOf({ hall, ground }: HallRegions, wanted: WantedHall): Load {
  const { sides, yardDepth } = wanted;
  const range = "area" in sides ? [sides.lengths] : [];
  const { length, width } = sidesOf(wanted, [range[0]?.[1] ?? 0]);
  const deep = width / 2 + yardDepth;
  return {
    bodies: (form) => {
      const spans = spansOf(wanted, form);
      const narrowing = "area" in sides ? sides.area / (2 * form[0] * form[0]) : 0;
      const grown = (sides: Box): readonly Box[] => (form.length > 0 ? [sides] : []);
      const bodies: Body[] = [{ region: hall, span: spans.hall, growth: grown([-0.5, narrowing, 0.5, -narrowing]) }];
      if (spans.yard) bodies.push({ region: ground, span: spans.yard, growth: grown([-0.5, narrowing, 0.5, narrowing]) });
      return bodies;
    },
    range,
    lever: Math.sqrt((length * length) / 4 + deep * deep),
  };
}

/** A first guess, by the room that it seems to have. */
interface Guess {
  readonly score: number;
  readonly stand: Stand;
  readonly cell: number;
  /** Within this many metres and radians of another it is the same guess. */
  readonly near: number;
}

function guessesAlong(regions: HallRegions, wanted: WantedHall, { frame, values }: SampledFrame): Guess[] {
  const ground = wanted.yardDepth > 0 ? groundValues(regions, frame, values) : null;
  return formsTried(wanted).flatMap((form) => {
    const spans = spansOf(wanted, form);
    const guesses = (scores: Float64Array, quarters: number) =>
      bestNodes(scores, frame, sidesOf(wanted, form).width).map((node) => guessAt(node, scores, frame, { wanted, form, quarters }));
    return [0, 1].flatMap((quarters) => {
      const scores = leastWithin(values, frame, turned(spans.hall, quarters));
      const { yard } = spans;
      if (!ground || !yard) return guesses(scores, quarters);
      // The hall itself looks the same from both ends; only its yard tells them apart.
      return [quarters, quarters + 2].flatMap((facing) => guesses(lower(scores, leastWithin(ground, frame, turned(yard, facing))), facing));
    });
  });
}

const groundValues = ({ hall, ground }: HallRegions, frame: Frame, values: Float64Array): Float64Array =>
  ground === hall ? values : sample(ground.field, frame);

const lower = (scores: Float64Array, others: Float64Array): Float64Array =>
  others.map((other, i) => (other < scores[i] ? other : scores[i]));

function formsTried({ sides }: WantedHall): number[][] {
  if (!("area" in sides)) return [[]];
  const [least, most] = sides.lengths;
  if (most <= least) return [[least]];
  return Array.from({ length: lengthsTried }, (_, i) => [least + ((most - least) * i) / (lengthsTried - 1)]);
}

/** The node with the highest score, and the highest one more than `apart` metres from it. */
function bestNodes(scores: Float64Array, { columns, cell }: Frame, apart: number): number[] {
  let first = 0;
  for (let at = 1; at < scores.length; at++) if (scores[at] > scores[first]) first = at;
  let second = -1;
  const reach = Math.max(2, apart / cell);
  for (let at = 0; at < scores.length; at++) {
    if (second >= 0 && scores[at] <= scores[second]) continue;
    const [du, dv] = [(at % columns) - (first % columns), Math.floor(at / columns) - Math.floor(first / columns)];
    if (du * du + dv * dv > reach * reach) second = at;
  }
  return second < 0 ? [first] : [first, second];
}

interface Tried {
  readonly wanted: WantedHall;
  readonly form: readonly number[];
  readonly quarters: number;
}

function guessAt(
  node: number,
  scores: Float64Array,
  { u, v, cell, columns, cosine, sine, angle }: Frame,
  { wanted, form, quarters }: Tried,
): Guess {
  const [along, across] = [u + (node % columns) * cell, v + Math.floor(node / columns) * cell];
  const stand = {
    x: along * cosine - across * sine,
    y: along * sine + across * cosine,
    angle: angle + (quarters * Math.PI) / 2,
    form,
  };
  return { score: scores[node], stand, cell: 2 * cell, near: sidesOf(wanted, form).width / 2 };
}

const nearInAngle = 0.12;

/** The best guesses of which no two stand in nearly the same way. */
function distinctGuesses(guessed: readonly Guess[]): Guess[] {
  const chosen: Guess[] = [];
  for (const guess of guessed) {
    if (chosen.length === guesses) break;
    if (!chosen.some((other) => areNear(guess, other))) chosen.push(guess);
  }
  return chosen;
}

function areNear({ stand: a, near }: Guess, { stand: b }: Guess): boolean {
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  if (dx * dx + dy * dy > near * near || Math.abs(a.angle - b.angle) > nearInAngle) return false;
  return a.form.every((value, i) => Math.abs(value - b.form[i]) < near);
}
