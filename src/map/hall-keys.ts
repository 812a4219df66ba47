import type { Placement } from "../domain/fit.ts";

/** What of a key press moves a hall. */
type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "altKey" | "ctrlKey" | "metaKey">;

const ways: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

/** Keys that turn a hall counter-clockwise and clockwise, as they come with and without Shift on a Danish and an English keyboard. */
const turns: Readonly<Record<string, 1 | -1>> = { q: 1, ",": 1, ";": 1, "<": 1, e: -1, ".": -1, ":": -1, ">": -1 };

/** Where a key puts the hall: arrows by a metre (ten with Shift, a tenth with Alt), Q and E by a degree (fifteen with Shift). Null for other keys. */
export function steppedBy({ key, shiftKey, altKey, ctrlKey, metaKey }: Press, placement: Placement): Placement | null {
  if (ctrlKey || metaKey) return null;
  const way = Object.hasOwn(ways, key) ? ways[key] : null;
  if (way) {
    const step = shiftKey ? 10 : altKey ? 0.1 : 1;
    return { ...placement, x: placement.x + way[0] * step, y: placement.y + way[1] * step };
  }
  const name = key.toLowerCase();
  if (altKey || !Object.hasOwn(turns, name)) return null;
  return { ...placement, angle: placement.angle + turns[name] * (shiftKey ? 15 : 1) };
}
