import { describe, expect, it } from "vitest";
import { contains, crossesOrTouches, locate, relate } from "../../src/geo/predicates.ts";
import { emptyShape } from "../../src/geo/shape.ts";
import { area, corners, frame, origin, path, rectangle, spot, together } from "../builders/shapes.ts";

const at = (x: number, y: number, shape = frame(0, 0, 10, 3)) => locate(origin.x + x, origin.y + y, shape);

describe("locate", () => {
  it("tells inside, boundary and outside apart in a polygon with a hole", () => {
    expect([at(1, 1), at(5, 5), at(-1, 5)]).toEqual(["inside", "outside", "outside"]);
    expect([at(0, 5), at(10, 10), at(5, 0), at(3, 5), at(7, 7)]).toEqual(Array(5).fill("boundary"));
  });

  it("is exact a tenth of a micrometre from a slanted edge", () => {
    const triangle = area([
      [0, 0],
      [1000, 0],
      [1000, 1000],
    ]);
    expect(at(500, 500, triangle)).toBe("boundary");
    expect(at(500, 500 - 1e-7, triangle)).toBe("inside");
    expect(at(500, 500 + 1e-7, triangle)).toBe("outside");
  });

  it("counts a ray through a corner once", () => {
    const diamond = area([
      [0, -5],
      [5, 0],
      [0, 5],
      [-5, 0],
    ]);
    expect([at(-6, 0, diamond), at(0, 0, diamond), at(6, 0, diamond)]).toEqual(["outside", "inside", "outside"]);
  });

  it("knows a line and a point by their boundary only", () => {
    expect(at(1, 1, path([0, 0], [2, 2]))).toBe("boundary");
    expect(at(1, 1.1, path([0, 0], [2, 2]))).toBe("outside");
    expect(at(1, 1, spot(1, 1))).toBe("boundary");
  });
});

describe("relate", () => {
  const square = rectangle(0, 0, 10);

  it.each([
    ["apart", rectangle(20, 0, 5), "disjoint"],
    ["sharing an edge", rectangle(10, 0, 5), "meet"],
    ["sharing a corner", rectangle(10, 10, 5), "meet"],
    ["2 mm apart", rectangle(10.002, 0, 5), "disjoint"],
    ["2 mm over", rectangle(9.998, 0, 5), "meet"],
    ["within", rectangle(2, 2, 5), "bWithinA"],
    ["within, touching from inside", rectangle(0, 2, 5), "meet"],
    ["around", rectangle(-5, -5, 30), "aWithinB"],
    ["a frame around", frame(-5, -5, 20, 2), "disjoint"],
    ["a frame around that touches with its hole", frame(-5, -5, 20, 5), "meet"],
    ["one part in, one out", together(rectangle(2, 2, 2), rectangle(20, 0, 2)), "meet"],
    ["a path within", path([2, 2], [4, 4]), "bWithinA"],
    ["a path across", path([-2, 2], [14, 4]), "meet"],
    ["a path beside", path([-2, 2], [-1, 14]), "disjoint"],
    ["a point within", spot(2, 2), "bWithinA"],
    ["a point on the edge", spot(10, 2), "meet"],
    ["a point beside", spot(11, 2), "disjoint"],
    ["nothing", emptyShape, "disjoint"],
  ])("knows a square and something %s", (_, other, relation) => {
    expect(relate(square, other)).toBe(relation);
    expect(crossesOrTouches(square, other)).toBe(relation !== "disjoint");
  });

  it("does not call a square within a frame whose hole lies inside that square", () => {
    const outer = frame(0, 0, 100, 48);
    expect(relate(outer, rectangle(20, 20, 60))).toBe("meet");
    expect(relate(rectangle(20, 20, 60), outer)).toBe("meet");
    expect(relate(outer, rectangle(10, 10, 20))).toBe("bWithinA");
    expect(relate(outer, frame(20, 20, 60, 5))).toBe("bWithinA");
  });

  it("knows a shape in the hole of another as apart", () => {
    expect(relate(frame(0, 0, 100, 20), rectangle(40, 40, 20))).toBe("disjoint");
  });
});

describe("contains", () => {
  const municipality = area(corners(0, 0, 1000), corners(400, 400, 100));

  it.each([
    ["well inside", rectangle(10, 10, 50), true],
    ["touching from inside", rectangle(0, 0, 50), true],
    ["touching a hole from outside it", rectangle(500, 400, 50), true],
    ["all of it", municipality, true],
    ["sticking out by 0.9 mm", rectangle(-0.0009, 10, 50), true],
    ["sticking out by 1.1 mm", rectangle(-0.0011, 10, 50), false],
    ["with a thin arm 5 m long outside", together(rectangle(10, 10, 500, 300), rectangle(-5, 20, 5, 0.01)), false],
    ["around the hole", rectangle(300, 300, 300), false],
    ["in the hole", rectangle(420, 420, 20), false],
    ["wider all round by 0.7 mm, so by 0.99 mm at the corners", area(corners(-0.0007, -0.0007, 1000.0014), corners(400, 400, 100)), true],
    ["wider all round by 0.8 mm, so by 1.13 mm at the corners", area(corners(-0.0008, -0.0008, 1000.0016), corners(400, 400, 100)), false],
    ["outside", rectangle(2000, 0, 50), false],
    ["larger", rectangle(-10, -10, 2000), false],
    ["one part outside", together(rectangle(10, 10, 50), rectangle(2000, 0, 1)), false],
    ["a point inside", spot(5, 5), true],
    ["a point on the edge", spot(0, 5), true],
    ["a point 0.9 mm outside", spot(-0.0009, 5), true],
    ["a point 1.1 mm outside", spot(-0.0011, 5), false],
    ["a path across the hole", path([350, 450], [550, 450]), false],
    ["a path along the edge", path([0, 0], [0, 1000]), true],
    ["nothing", emptyShape, false],
  ])("of a municipality with a hole: %s", (_, inner, expected) => {
    expect(contains(municipality, inner)).toBe(expected);
  });

  it("does not hold a shape in which it has a hole of half a metre", () => {
    const pierced = area(corners(0, 0, 1000), corners(50, 50, 0.5));
    expect(contains(pierced, rectangle(10, 10, 250))).toBe(false);
    expect(contains(pierced, rectangle(100, 100, 250))).toBe(true);
  });

  it("holds a shape that lies across two parts that share an edge", () => {
    expect(contains(together(rectangle(0, 0, 100), rectangle(100, 0, 100)), rectangle(50, 20, 100, 30))).toBe(true);
    expect(contains(together(rectangle(0, 0, 100), rectangle(100.5, 0, 100)), rectangle(50, 20, 100, 30))).toBe(false);
  });
});
