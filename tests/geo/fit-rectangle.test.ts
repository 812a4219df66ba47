import { describe, expect, test } from "vitest";
import { largestRectangle } from "../../src/geo/fit-rectangle.ts";
import { prepareRegion } from "../../src/geo/fit-region.ts";
import { emptyShape, line, polygon, type Shape } from "../../src/geo/shape.ts";

type Pair = readonly [number, number];

const square = (x: number, y: number, width: number, height = width): Pair[] => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

function largest(shape: Shape) {
  const region = prepareRegion(shape);
  const found = region && largestRectangle(region);
  if (!found) throw new Error("got no rectangle, expected one");
  return { ...found, area: found.length * found.width };
}

const circle = (corners: number, radius: number): Pair[] =>
  Array.from({ length: corners }, (_, i) => [
    radius * Math.cos((2 * Math.PI * i) / corners),
    radius * Math.sin((2 * Math.PI * i) / corners),
  ]);

const turned = (points: readonly Pair[], degrees: number): Pair[] => {
  const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return points.map(([x, y]) => [x * c - y * s, x * s + y * c]);
};

const lShape: Pair[] = [
  [0, 0],
  [100, 0],
  [100, 30],
  [40, 30],
  [40, 90],
  [0, 90],
];
const uShape: Pair[] = [
  [0, 0],
  [100, 0],
  [100, 60],
  [70, 60],
  [70, 20],
  [30, 20],
  [30, 60],
  [0, 60],
];

describe("areas worked out by hand", () => {
  test.each<[string, Shape, number]>([
    ["a square is its own", polygon(square(0, 0, 100)), 10_000],
    ["a rectangle turned by 17.3° is its own", polygon(turned(square(0, 0, 120, 35), 17.3)), 4200],
    [
      "half of a right triangle",
      polygon([
        [0, 0],
        [100, 0],
        [0, 100],
      ]),
      2500,
    ],
    ["the long leg of an L: 40 × 90", polygon(lShape), 3600],
    ["the same L turned by 33°", polygon(turned(lShape, 33)), 3600],
    ["a leg of a U beats its foot: 100 × 20 against 30 × 60", polygon(uShape), 2000],
    ["beside a hole in the middle: 100 × 45", polygon(square(0, 0, 100), square(45, 45, 10)), 4500],
    [
      "the larger of two pieces",
      { kind: "polygon", parts: [...polygon(square(0, 0, 30)).parts, ...polygon(square(50, 0, 40, 50)).parts] },
      2000,
    ],
    ["two kilometres of land 10 m wide that lie askew", polygon(turned(square(0, 0, 2000, 10), 45)), 20_000],
    ["a sliver 20 cm wide", polygon(turned(square(0, 0, 150, 0.2), 40)), 30],
    ["the square in a circle of 10,000 corners: 2 r²", polygon(circle(10_000, 100)), 20_000],
  ])("%s", (_, shape, area) => {
    expect(largest(shape).area / area).toBeCloseTo(1, 4);
  });
});

test("a hole that is a mere pillar cannot be forgotten, however many corners the border has", () => {
  const found = largest(polygon(circle(10_000, 100), square(-0.5, -0.5, 1)));
  // Half a metre off the middle on one side: 2x (√(100² − x²) − 0.5) is at most 9,929 m², for x = 70.5.
  expect(found.area).toBeLessThan(9930);
  expect(found.area).toBeGreaterThan(9900);
});

test("the rectangle has its long side first and a direction", () => {
  const { length, width, angle } = largest(polygon(turned(square(0, 0, 120, 35), 17.3)));
  expect([length, width].map((side) => Math.round(1e6 * side) / 1e6)).toEqual([120, 35]);
  expect((((angle * 180) / Math.PI) % 180) - 17.3).toBeCloseTo(0, 6);
});

test("no ground has no rectangle, and a thread of ground of less than a centimetre has none either", () => {
  expect(prepareRegion(emptyShape)).toBeNull();
  expect(
    prepareRegion(
      line([
        [0, 0],
        [9, 9],
      ]),
    ),
  ).toBeNull();
  const thread = prepareRegion(polygon(square(0, 0, 100, 0.005)));
  expect(thread && largestRectangle(thread)).toBeNull();
});

test("it lies in the region: no corner of it is outside, no border within it", () => {
  const shape = polygon(circle(37, 60), square(-8, -3, 12, 9));
  const { x, y, length, width, angle } = largest(shape);
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (const ring of shape.parts[0]) {
    for (let i = 0; i < ring.length; i += 2) {
      const [dx, dy] = [ring[i] - x, ring[i + 1] - y];
      const [u, v] = [Math.abs(dx * c + dy * s) - length / 2, Math.abs(dy * c - dx * s) - width / 2];
      expect(Math.max(u, v)).toBeGreaterThan(-1e-8);
    }
  }
});
