import type { Municipality, Nature } from "./describe.ts";
import { distance, distanceToRing, inside, type Point, type Points } from "./measure.ts";
import type { Random } from "./random.ts";

/** Scattered far enough from business areas that no rule there ever meets them; they only keep the open land from being empty. */
const clearance = { business: 800, housing: 250, border: 200 };
const types = ["Eng", "Mose", "Overdrev", "Eng"] as const;

export interface Countryside {
  readonly farms: readonly Point[];
  readonly ponds: readonly Nature[];
  readonly meadows: readonly (Nature & { readonly type: string })[];
}

/** Farms, ponds and meadows strewn over the open land inside the border. */
export function strew(
  { scattered }: Municipality,
  border: Points,
  taken: { business: readonly Points[]; housing: readonly Points[] },
  random: Random,
): Countryside {
  const isOpen = (point: Point) =>
    inside(point, border) &&
    border.every((corner) => distance(point, corner) > clearance.border) &&
    taken.business.every((outline) => distanceToRing(point, outline) > clearance.business) &&
    taken.housing.every((outline) => distanceToRing(point, outline) > clearance.housing);
  const spots = (count: number, stream: Random): Point[] => {
    const [west, east] = rangeOf(border.map(([x]) => x));
    const [south, north] = rangeOf(border.map(([, y]) => y));
    const found: Point[] = [];
    while (found.length < count) {
      const point: Point = [stream.between(west, east), stream.between(south, north)];
      if (isOpen(point)) found.push(point);
    }
    return found;
  };
  const thing = (at: Point, name: string, [low, high]: Point, stream: Random): Nature => ({
    name,
    at,
    hectares: low * (high / low) ** stream.next(),
    stretch: stream.between(1, 2.4),
    turn: stream.between(0, 180),
    corners: 22,
  });
  const [ponds, meadows] = [random.fork("ponds"), random.fork("meadows")];
  return {
    farms: spots(scattered.farms, random.fork("farms")),
    ponds: spots(scattered.ponds, ponds).map((at, i) => thing(at, `Vandhul ${i + 1}`, [0.02, 0.6], ponds)),
    meadows: spots(scattered.meadows, meadows).map((at, i) => ({
      ...thing(at, `Natur ${i + 1}`, scattered.hectares, meadows),
      type: types[i % types.length],
    })),
  };
}

const rangeOf = (values: readonly number[]): Point => [Math.min(...values), Math.max(...values)];
