import { describe, expect, it } from "vitest";
import { largestPiece, pieces } from "../../src/geo/pieces.ts";
import { type Box, boxesMeet, boxOf, emptyShape } from "../../src/geo/shape.ts";
import { createIndex } from "../../src/geo/spatial-index.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { rectangle, together } from "../builders/shapes.ts";

describe("spatial index", () => {
  it("finds nothing in an empty list", () => {
    expect(createIndex([]).search([0, 0, 10, 10])).toEqual([]);
  });

  it("finds boxes that overlap or touch, in ascending order, and never an empty shape's", () => {
    const index = createIndex([[20, 0, 30, 10], boxOf(emptyShape), [0, 0, 10, 10], [10, 10, 12, 12]]);
    expect(index.search([5, 5, 20, 10])).toEqual([0, 2, 3]);
    expect(index.search([13, 13, 14, 14])).toEqual([]);
    expect(index.search(boxOf(emptyShape))).toEqual([]);
  });

  it("finds what a look at every box finds", () => {
    const random = createRandom(2);
    const randomBox = (): Box => {
      const [x, y] = [random() * 1000, random() * 1000];
      return [x, y, x + random() * 60, y + random() * 60];
    };
    const boxes = Array.from({ length: 500 }, randomBox);
    const index = createIndex(boxes);
    for (let round = 0; round < 50; round++) {
      const wanted = randomBox();
      const expected = boxes.flatMap((box, position) => (boxesMeet(box, wanted) ? [position] : []));
      expect(index.search(wanted)).toEqual(expected);
    }
  });
});

describe("pieces", () => {
  const three = together(rectangle(0, 0, 2), rectangle(10, 0, 5), rectangle(20, 0, 5));

  it("are one per part", () => {
    expect(pieces(three)).toEqual([rectangle(0, 0, 2), rectangle(10, 0, 5), rectangle(20, 0, 5)]);
    expect(pieces(emptyShape)).toEqual([]);
  });

  it("have a largest, the first of equals", () => {
    expect(largestPiece(three)).toEqual(rectangle(10, 0, 5));
    expect(largestPiece(emptyShape)).toBeNull();
  });
});
