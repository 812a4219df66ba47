import { beforeAll, describe, expect, it } from "vitest";
import { locate } from "../../../src/geo/predicates.ts";
import { area, boxOf, type Shape } from "../../../src/geo/shape.ts";
import { prepareArea } from "../../../src/geo/shared-area.ts";
import { type Cutter, cutGround, type Part } from "../../../src/rules/plan/cut.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { createRandom, randomStar } from "../../builders/random-shapes.ts";
import { rectangle } from "../../builders/shapes.ts";

interface Named extends Cutter {
  readonly name: string;
}
const cutter = (name: string, shape: Shape): Named => ({ name, shape, box: boxOf(shape), prepared: () => prepareArea(shape) });

const cut = (ground: Shape, borders: readonly Named[], sliver = 0): readonly Part<Named>[] =>
  cutGround(ground, [], borders, { ruling: (under) => under, nameOf: ({ name }) => name, isSliver: (part) => part.area <= sliver });
const shown = (parts: readonly Part<Named>[]) =>
  parts.map(({ area: size, marks }) => [Math.round(size), marks.map(({ name }) => name).join()]);

beforeAll(overlayReady);

describe("cut ground", () => {
  const ground = rectangle(0, 0, 100);

  it("is told apart by what lies on it, the largest first", () => {
    const parts = cut(ground, [cutter("west", rectangle(-10, -10, 70, 120)), cutter("south", rectangle(-10, -10, 120, 30))]);
    expect(shown(parts)).toEqual([
      [4800, "west"],
      [3200, ""],
      [1200, "west,south"],
      [800, "south"],
    ]);
  });

  it("gives a sliver to the part that is most like it", () => {
    expect(shown(cut(ground, [cutter("west", rectangle(-10, -10, 70, 120)), cutter("edge", rectangle(99.9, -10, 10, 120))], 10))).toEqual([
      [6000, "west"],
      [4000, ""],
    ]);
  });

  it("has the areas of its shapes, loses no ground, and holds them in its boxes: 60 random cuts", () => {
    const random = createRandom(20261122);
    for (let round = 0; round < 60; round++) {
      const whole = randomStar(random);
      const borders = Array.from({ length: 1 + Math.floor(random() * 5) }, (_, at) => cutter(`b${at}`, randomStar(random)));
      const parts = cut(whole, borders, random() < 0.5 ? 0 : 20);
      expect(parts.reduce((sum, part) => sum + part.area, 0)).toBeCloseTo(area(whole), 6);
      for (const part of parts) {
        expect(Math.abs(area(part.shape()) - part.area)).toBeLessThan(0.1);
        const [box, own] = [part.box, boxOf(part.shape())];
        expect(own[0] > box[0] - 0.01 && own[1] > box[1] - 0.01 && own[2] < box[2] + 0.01 && own[3] < box[3] + 0.01).toBe(true);
      }
    }
  });

  it("lies where its marks lie: 30 random cuts without slivers", () => {
    const random = createRandom(7);
    for (let round = 0; round < 30; round++) {
      const whole = randomStar(random);
      const borders = Array.from({ length: 3 }, (_, at) => cutter(`b${at}`, randomStar(random)));
      const parts = cut(whole, borders);
      const [minX, minY, maxX, maxY] = boxOf(whole);
      for (let shot = 0; shot < 100; shot++) {
        const [x, y] = [minX + random() * (maxX - minX), minY + random() * (maxY - minY)];
        const inside = parts.filter(({ shape }) => locate(x, y, shape()) === "inside");
        if (locate(x, y, whole) !== "inside") continue;
        const under = borders.flatMap(({ name, shape }) => (locate(x, y, shape) === "inside" ? [name] : []));
        expect(inside.map(({ marks }) => marks.map(({ name }) => name))).toEqual([under]);
      }
    }
  });
});
