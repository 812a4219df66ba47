import { describe, expect, it } from "vitest";
import { repairPolygon } from "../../src/geo/repair.ts";
import { area as areaOf, isEmpty, type Shape } from "../../src/geo/shape.ts";
import { findFaults, isValid } from "../../src/geo/validity.ts";
import { createRandom, randomStar } from "../builders/random-shapes.ts";
import { area, corners, frame, origin, path, rectangle, spot, together } from "../builders/shapes.ts";

const raw = (...points: readonly (readonly [number, number])[]): Shape => ({
  kind: "polygon",
  parts: [[Float64Array.from(points.flatMap(([x, y]) => [origin.x + x, origin.y + y]))]],
});

const bowTie = raw([0, 0], [10, 10], [10, 0], [0, 10], [0, 0]);
const figureOfEight = area([
  [0, 0],
  [10, 0],
  [10, 10],
  [20, 10],
  [20, 20],
  [10, 20],
  [10, 10],
  [0, 10],
]);

describe("shapes without faults", () => {
  it.each([
    ["a square", rectangle(0, 0, 10)],
    ["a frame", frame(0, 0, 10, 2)],
    ["parts that touch in a corner", together(rectangle(0, 0, 10), rectangle(10, 10, 10))],
    ["a part in the hole of another", together(frame(0, 0, 100, 10), rectangle(40, 40, 20))],
    [
      "a hole that touches its shell in one point",
      area(corners(0, 0, 10), [
        [5, 0],
        [7, 4],
        [3, 4],
      ]),
    ],
    [
      "a part that touches a hole from within in its corners",
      together(
        frame(0, 0, 30, 10),
        area([
          [15, 10],
          [20, 15],
          [15, 20],
          [10, 15],
        ]),
      ),
    ],
    ["a path", path([0, 0], [5, 5])],
    ["a point", spot(1, 1)],
  ])("%s", async (_, shape) => {
    expect(findFaults(shape)).toEqual([]);
    const repair = await repairPolygon(shape);
    expect(repair.shape).toEqual(shape);
    expect(repair.changed).toBe(false);
  });

  it("random stars", () => {
    const random = createRandom(13);
    for (let round = 0; round < 100; round++) expect(isValid(randomStar(random))).toBe(true);
  });
});

describe("repairs", () => {
  const twoSquares = together(rectangle(0, 0, 10), rectangle(5, 5, 10));
  it.each([
    ["a bow-tie becomes its two triangles", bowTie, "selfCrossing", 50],
    ["a ring that touches itself becomes two parts", figureOfEight, "selfCrossing", 200],
    ["a spike goes", raw([0, 0], [10, 0], [10, 10], [5, 10], [5, 50], [5, 10], [0, 10], [0, 0]), "spike", 100],
    ["a spike over the seam goes", raw([5, 50], [5, 10], [0, 10], [0, 0], [10, 0], [10, 10], [5, 10], [5, 50]), "spike", 100],
    ["repeated nodes go", raw([0, 0], [0, 0], [10, 0], [10, 10], [10, 10], [0, 10], [0, 0], [0, 0]), "duplicateNodes", 100],
    ["parts that overlap are merged, so that nothing drawn twice is lost", twoSquares, "partsOverlap", 175],
    ["a part within another is merged", together(rectangle(0, 0, 10), rectangle(2, 2, 3)), "partsOverlap", 100],
    [
      "a loop that runs round twice is kept",
      raw([0, 0], [10, 0], [10, 10], [0, 10], [0, 1], [8, 1], [8, 8], [0, 8], [0, 0]),
      "selfCrossing",
      100,
    ],
    ["parts that share an edge are joined", together(rectangle(0, 0, 10), rectangle(10, 0, 10)), "partsOverlap", 200],
    ["a hole that sticks out cuts only what it covers", area(corners(0, 0, 10), corners(8, 2, 4)), "holeOutsideShell", 92],
    ["a hole on the shell's edge becomes a bay", area(corners(0, 0, 10), corners(0, 2, 4)), "holeOutsideShell", 84],
    [
      "a hole that leaves through a corner and a point of an edge cuts what it covers",
      area(corners(0, 0, 10), [
        [10, 10],
        [2, 8],
        [5, 5],
        [10, 4],
        [12, 7],
      ]),
      "holeOutsideShell",
      100 - 30,
    ],
    [
      "a hole that touches its shell in two corners cuts it in two",
      area(corners(0, 0, 10), [
        [0, 0],
        [6, 4],
        [10, 10],
        [4, 6],
      ]),
      "interiorCut",
      100 - 20,
    ],
    ["a hole outside becomes a part, as JTS documents", area(corners(0, 0, 10), corners(20, 0, 2)), "holeOutsideShell", 104],
  ])("%s", async (_, shape, fault, expected) => {
    expect(findFaults(shape)).toContain(fault);
    const repair = await repairPolygon(shape);
    expect(repair.faults).toContain(fault);
    expect(repair.changed).toBe(true);
    expect(repair.before).toBe(areaOf(shape));
    expect(repair.after).toBeCloseTo(expected, 6);
    expect(areaOf(repair.shape)).toBe(repair.after);
    expect(findFaults(repair.shape)).toEqual([]);
  });

  it("leaves out a hole without an area and keeps the shell", async () => {
    const pinched = area(corners(0, 0, 10), [
      [2, 2],
      [4, 4],
      [6, 6],
    ]);
    const repair = await repairPolygon(pinched);
    expect([repair.faults, repair.after]).toEqual([["spike", "noArea"], 100]);
  });
});

describe("refusals say why and leave nothing", () => {
  const scribble = (count: number): Shape => {
    const random = createRandom(4);
    return area(Array.from({ length: count }, () => [random() * 1000, random() * 1000]));
  };

  it.each([
    ["not a number", raw([0, 0], [10, 0], [Number.NaN, 10], [0, 0]), "notFinite"],
    ["infinite", raw([0, 0], [10, 0], [Number.POSITIVE_INFINITY, 10], [0, 0]), "notFinite"],
    ["beyond the earth", raw([0, 0], [10, 0], [1e300, 10], [0, 0]), "notFinite"],
    ["two points", raw([0, 0], [10, 0], [0, 0]), "tooFewPoints"],
    ["one point", raw([0, 0], [0, 0], [0, 0], [0, 0]), "tooFewPoints"],
    ["all on a line", raw([0, 0], [10, 10], [20, 20], [5, 5], [0, 0]), "noArea"],
    ["a scribble of 150,000 points", scribble(150000), "tooComplex"],
  ])("%s", async (_, shape, fault) => {
    const repair = await repairPolygon(shape);
    expect(isEmpty(repair.shape)).toBe(true);
    expect(repair.faults).toContain(fault);
    expect(repair.after).toBe(0);
  });

  it("a path of one point and a point that is not a number", () => {
    expect(findFaults(path([1, 1]))).toEqual(["tooFewPoints"]);
    expect(findFaults(spot(Number.NaN, 1))).toEqual(["notFinite"]);
  });
});

describe("150,000 points", () => {
  const count = 150000;
  const circle = (swap: boolean): Shape => {
    const points = Array.from({ length: count }, (_, i): [number, number] => {
      const angle = (2 * Math.PI * i) / count;
      return [5000 * Math.cos(angle), 5000 * Math.sin(angle)];
    });
    if (swap) [points[500], points[510]] = [points[510], points[500]];
    return area(points);
  };

  it("of a valid shape are looked through", async () => {
    expect((await repairPolygon(circle(false))).faults).toEqual([]);
  }, 5000);

  it("with a crossing are repaired", async () => {
    const repair = await repairPolygon(circle(true));
    expect(repair.faults).toEqual(["selfCrossing"]);
    expect(repair.after).toBeCloseTo(Math.PI * 25e6, -2);
  }, 5000);
});
