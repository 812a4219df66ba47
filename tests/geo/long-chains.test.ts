import { describe, expect, it } from "vitest";
import { clipToBox } from "../../src/geo/clip.ts";
import { distance } from "../../src/geo/distance.ts";
import { locate, relate } from "../../src/geo/predicates.ts";
import { someNearPair } from "../../src/geo/segment-pairs.ts";
import { segmentsWithin } from "../../src/geo/segments.ts";
import { area as areaOf, type Box, boxOf, type Chain, type Shape } from "../../src/geo/shape.ts";
import { prepareArea, sharedArea } from "../../src/geo/shared-area.ts";
import { TooComplex } from "../../src/geo/too-complex.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { area, origin, rectangle } from "../builders/shapes.ts";

/** A jagged ring of many corners about the origin, 400 to 500 m from it, or more for a larger scale. */
function jagged(count: number, random: () => number, scale = 1): Shape {
  return area(
    Array.from({ length: count }, (_, corner) => {
      const turn = (2 * Math.PI * corner) / count;
      const radius = scale * (450 + 45 * Math.cos(17 * turn) + 5 * random());
      return [radius * Math.cos(turn), radius * Math.sin(turn)] as const;
    }),
  );
}

/** The same outline as pieces that are short enough to be looked through one segment after the other. */
const inPieces = ({ parts: [[ring]] }: Shape): Shape => {
  const chains: Chain[] = [];
  for (let start = 0; start + 2 < ring.length; start += 100) chains.push(ring.slice(start, Math.min(ring.length, start + 102)));
  return { kind: "line", parts: chains.map((chain) => [chain]) };
};

const random = createRandom(51);
const long = jagged(3000, random);
const randomBox = (): Box => {
  const [x, y] = [origin.x + 1000 * random() - 500, origin.y + 1000 * random() - 500];
  return [x, y, x + 100 * random(), y + 100 * random()];
};

describe("a ring of 3,000 corners", () => {
  it("has the segments in a box that its pieces have there", () => {
    for (let round = 0; round < 100; round++) {
      const box = randomBox();
      expect(segmentsWithin(long, box)).toEqual(segmentsWithin(inPieces(long), box));
    }
  });

  it("holds a point where the winding of its corners says so", () => {
    for (let round = 0; round < 200; round++) {
      const [x, y] = [1100 * random() - 550, 1100 * random() - 550];
      const [ring] = long.parts[0];
      let turn = 0;
      for (let i = 0; i + 3 < ring.length; i += 2) {
        const [ax, ay] = [ring[i] - origin.x - x, ring[i + 1] - origin.y - y];
        const [bx, by] = [ring[i + 2] - origin.x - x, ring[i + 3] - origin.y - y];
        turn += Math.atan2(ax * by - ay * bx, ax * bx + ay * by);
      }
      expect(locate(origin.x + x, origin.y + y, long)).toBe(Math.abs(turn) > Math.PI ? "inside" : "outside");
    }
    const [ring] = long.parts[0];
    for (let i = 0; i < ring.length; i += 398) expect(locate(ring[i], ring[i + 1], long)).toBe("boundary");
  });

  it("is as far from a rectangle as the nearest of its pieces", () => {
    for (let round = 0; round < 60; round++) {
      const small = rectangle(1000 * random() - 500, 1000 * random() - 500, 20 * random());
      const expected = relate(long, small) === "disjoint" ? distance(inPieces(long), small) : 0;
      expect(distance(long, small)).toBe(expected);
      expect(distance(small, long)).toBeCloseTo(expected, 9);
    }
  });

  it("shares with a rectangle what the rectangle shares with it", () => {
    const prepared = prepareArea(long);
    for (let round = 0; round < 200; round++) {
      const size = (round % 4 === 0 ? 600 : 40) * random();
      const small = rectangle(1100 * random() - 550, 1100 * random() - 550, size);
      expect(Math.abs(sharedArea(prepareArea(small), long) - sharedArea(prepared, small))).toBeLessThan(1e-6 * Math.max(1, size * size));
    }
  });

  it("keeps its area when it is clipped", () => {
    for (let round = 0; round < 50; round++) {
      const [minX, minY, maxX, maxY] = randomBox();
      const window = rectangle(minX - origin.x, minY - origin.y, maxX - minX, maxY - minY);
      const clipped = clipToBox(long, boxOf(window));
      expect(areaOf(clipped)).toBeCloseTo(sharedArea(prepareArea(window), long), 4);
    }
  });
});

describe("two shapes of 150,000 corners", () => {
  it("are told apart, and measured, within seconds", () => {
    const [one, other] = [jagged(150_000, random), jagged(150_000, random, 1.5)];
    expect(relate(one, other)).toBe("aWithinB");
    expect(sharedArea(prepareArea(one), other)).toBeCloseTo(areaOf(one), 3);
    expect(relate(one, jagged(150_000, random))).toBe("meet");
  }, 10_000);
});

describe("pairs of segments", () => {
  it("are visited wherever they come near", () => {
    const lines = (count: number) => Float64Array.from({ length: 4 * count }, () => 100 * random());
    const [a, b] = [lines(90), lines(70)];
    const reach = 3;
    const visited = new Set<string>();
    someNearPair(
      a,
      b,
      () => reach,
      (i, k) => {
        visited.add(`${i}/${k}`);
        return false;
      },
    );
    const gap = (i: number, k: number, axis: number) =>
      Math.max(
        Math.min(a[i + axis], a[i + 2 + axis]) - Math.max(b[k + axis], b[k + 2 + axis]),
        Math.min(b[k + axis], b[k + 2 + axis]) - Math.max(a[i + axis], a[i + 2 + axis]),
      );
    for (let i = 0; i < a.length; i += 4) {
      for (let k = 0; k < b.length; k += 4) {
        if (Math.max(gap(i, k, 0), gap(i, k, 1)) <= reach) expect(visited).toContain(`${i}/${k}`);
      }
    }
  });

  it("are given up where tens of thousands of edges lie among as many others", () => {
    const hatch = (shift: number) =>
      Float64Array.from({ length: 4 * 60_000 }, (_, i) => ((i % 4 < 2 ? 0 : 1e6) + (i >> 2) + shift) / (i % 2 ? 1 : 2));
    expect(() =>
      someNearPair(
        hatch(0),
        hatch(0.5),
        () => 0,
        () => false,
      ),
    ).toThrow(TooComplex);
  }, 10_000);
});
