import { expect, it } from "vitest";
import { perimeter } from "../../src/geo/perimeter.ts";
import { frame, path, rectangle, spot, together } from "../builders/shapes.ts";

it("is the length of all borders: of a hole too, and of every part", () => {
  expect(perimeter(rectangle(0, 0, 30, 40))).toBe(140);
  expect(perimeter(frame(0, 0, 100, 40))).toBe(400 + 80);
  expect(perimeter(together(rectangle(0, 0, 10), rectangle(50, 0, 20)))).toBe(120);
});

it("of a line is its length, of a point none", () => {
  expect(perimeter(path([0, 0], [3, 4], [3, 10]))).toBe(11);
  expect(perimeter(spot(1, 1))).toBe(0);
});
