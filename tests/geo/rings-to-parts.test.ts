import { beforeAll, describe, expect, it } from "vitest";
import { areasLeft, difference, union } from "../../src/geo/overlay.ts";
import { partsOfRings } from "../../src/geo/rings-to-parts.ts";
import { area as areaOf, ringArea, type Shape } from "../../src/geo/shape.ts";
import { TooComplex } from "../../src/geo/too-complex.ts";
import { isValid } from "../../src/geo/validity.ts";
import { overlayReady } from "../builders/overlay.ts";
import { area, rectangle } from "../builders/shapes.ts";

beforeAll(overlayReady);

type Corner = readonly [number, number];

/** A ring from its corners in words: `0 0, 10 0, …`. */
const ring = (words: string): Corner[] =>
  words.split(",").map((pair) => {
    const [x, y] = pair.trim().split(" ").map(Number);
    return [x, y];
  });

const polygonOf = (rings: string): Shape => area(...rings.split("/").map(ring));

/** Sizes in m² of the parts that rings make, the largest first, each as its shell and then its holes. */
function split(rings: string): number[][] {
  const parts = partsOfRings(polygonOf(rings).parts[0]);
  expect(parts.every((part) => isValid({ kind: "polygon", parts: [part] }))).toBe(true);
  const sizes = parts.map(([shell, ...holes]) => [ringArea(shell), ...holes.map(ringArea).sort((a, b) => a - b)]);
  return sizes.map((part) => part.map((size) => Math.round(size * 1000) / 1000)).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
}

const square = "0 0, 10 0, 10 10, 0 10";
const notched = "0 0, 10 0, 10 10, 7 10, 5 0, 3 10, 0 10";
const ringOfFour = "5 10, 10 5, 10 4, 4 10 / 10 5, 15 10, 16 10, 10 4 / 15 10, 10 15, 10 16, 16 10 / 10 15, 5 10, 4 10, 10 16";

describe("a part falls apart where its rings touch", () => {
  it.each<readonly [string, string, number[][]]>([
    ["nothing touches", `${square} / 2 2, 5 2, 5 5, 2 5`, [[100, -9]]],
    ["two squares joined at a corner", "0 0, 10 0, 10 10, 13 10, 13 13, 10 13, 10 10, 0 10", [[100], [9]]],
    ["a chain of three", "0 0, 10 0, 10 10, 13 10, 13 13, 15 13, 15 15, 13 15, 13 13, 10 13, 10 10, 0 10", [[100], [9], [4]]],
    ["a shell that runs round a hole and comes back to itself", "0 0, 5 0, 3 4, 7 4, 5 0, 10 0, 10 10, 0 10", [[100, -8]]],
    ["a hole with a corner on a corner of the shell", `${square} / 0 0, 6 2, 2 6`, [[100, -16]]],
    ["a hole with a corner on an edge of the shell", `${square} / 5 0, 7 4, 3 4`, [[100, -8]]],
    ["a hole from corner to corner", `${square} / 0 0, 6 4, 10 10, 4 6`, [[40], [40]]],
    ["a hole from edge to edge", `${square} / 5 0, 6 5, 5 10, 4 5`, [[45], [45]]],
    ["an edge of the shell that a corner of it reaches", notched, [[40], [40]]],
    [
      "a hole in each of two halves",
      `${notched} / 1 2, 2 2, 2 3, 1 3 / 8 2, 9 2, 9 4, 8 4`,
      [
        [40, -2],
        [40, -1],
      ],
    ],
    ["holes in a row from a corner", `${square} / 2 2, 5 2, 5 5, 2 5 / 5 5, 7 5, 7 7, 5 7 / 0 0, 2 2, 1 2`, [[100, -9, -4, -1]]],
    ["two holes that together reach from corner to corner", `${square} / 0 0, 5 0, 5 5, 0 5 / 5 5, 10 5, 10 10, 5 10`, [[25], [25]]],
    ["a ring of four holes round ground", `0 0, 20 0, 20 20, 0 20 / ${ringOfFour}`, [[400, -72], [50]]],
    ["a neck without width", "0 0, 10 0, 10 5, 12 5, 12 0, 20 0, 20 10, 12 10, 12 5, 10 5, 10 10, 0 10", [[100], [80]]],
    ["a slit without width", "0 0, 10 0, 10 5, 4 5, 10 5, 10 10, 0 10", [[100]]],
    ["corners one step of the grid apart", "0 0, 10 0, 10 9.99999999, 13 10, 13 13, 10 13, 10 10, 0 10", [[100], [9]]],
  ])("%s", (_, rings, expected) => {
    expect(split(rings)).toEqual(expected);
  });

  it("leaves alone, as it is, what lies a hundred steps of the grid apart", () => {
    const [near] = polygonOf("0 0, 10 0, 10 9.999999, 13 10, 13 13, 10 13, 10 10.000001, 0 10").parts;
    expect(partsOfRings(near)).toEqual([near]);
  });

  it("finds each of many touches: a row of 399 holes tip to tip, from side to side", () => {
    const holes = Array.from({ length: 399 }, (_, k) => `${k} 5, ${k + 0.5} 4, ${k + 1} 5, ${k + 0.5} 6`);
    expect(split(["0 0, 399 0, 399 10, 0 10", ...holes].join("/"))).toEqual([[1995 - 199.5], [1995 - 199.5]]);
  });

  it("refuses what has a hundred thousand slanted edges beside each other", () => {
    const tooth = (k: number) => `${k / 50} 0, ${k / 50 + 900} 900, ${k / 50 + 900.01} 900, ${k / 50 + 0.01} 0`;
    const comb = Array.from({ length: 50_000 }, (_, k) => tooth(k)).join(",");
    expect(() => partsOfRings(polygonOf(`${comb}, 1000 -10, 0 -10`).parts[0])).toThrow(TooComplex);
  });
});

const sizesOf = (shape: Shape): number[] =>
  shape.parts.map((part) => Math.round(areaOf({ kind: "polygon", parts: [part] }))).sort((a, b) => b - a);

describe("what an overlay gives hangs together by more than points", () => {
  it.each<readonly [string, readonly Shape[], number[]]>([
    ["two squares taken from opposite corners", [rectangle(0, 0, 5), rectangle(5, 5, 5)], [25, 25]],
    ["a wedge that reaches the far edge", [polygonOf("3 0, 7 0, 5 10")], [40, 40]],
    ["a lozenge from edge to edge", [polygonOf("5 0, 6 5, 5 10, 4 5")], [45, 45]],
    ["a hole on a corner", [polygonOf("0 0, 6 2, 2 6")], [84]],
    ["three squares down the diagonal", [rectangle(0, 0, 2), rectangle(2, 2, 3), rectangle(5, 5, 5)], [31, 31]],
  ])("%s", (_, taken, expected) => {
    const plot = rectangle(0, 0, 10);
    const left = difference(plot, taken);
    expect(sizesOf(left)).toEqual(expected);
    expect(isValid(left)).toBe(true);
    const area = expect.closeTo(
      expected.reduce((sum, each) => sum + each),
      6,
    );
    expect(areasLeft(plot, taken)).toEqual({ area, largest: expect.closeTo(expected[0], 6) });
  });

  it("a merged shape too", () => {
    expect(sizesOf(union([rectangle(0, 0, 10), rectangle(10, 10, 3)]))).toEqual([100, 9]);
  });
});
