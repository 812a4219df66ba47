import { type Load, roomOf } from "./fit-ascent.ts";
import type { Body } from "./fit-contacts.ts";
import type { FitRegion } from "./fit-region.ts";
import type { Box } from "./shape.ts";

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

/** Room of a hall in a given place, metres; below zero where it does not fit. */
export function roomAt(regions: HallRegions, { x, y, length, width, angle }: Omit<HallPlace, "room">, yardDepth: number): number {
  return roomOf(loadOf(regions, { sides: { length, width }, yardDepth }), { x, y, angle, form: [] });
}

/** Sides of the hall for a form: none where they are fixed, else the length alone. */
export function sidesOf({ sides }: WantedHall, [length]: readonly number[]): { readonly length: number; readonly width: number } {
  return "area" in sides ? { length, width: sides.area / length } : { length: sides.length, width: sides.width };
}

/** Hall and yard along the hall's own axes. */
export function spansOf(wanted: WantedHall, form: readonly number[]): { readonly hall: Box; readonly yard: Box | null } {
  const { length, width } = sidesOf(wanted, form);
  const [a, b] = [length / 2, width / 2];
  return { hall: [-a, -b, a, b], yard: wanted.yardDepth > 0 ? [-a, -b - wanted.yardDepth, a, -b] : null };
}

export function loadOf({ hall, ground }: HallRegions, wanted: WantedHall): Load {
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
