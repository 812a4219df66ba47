import { expect, test } from "vitest";
import { TooComplex } from "../../../src/geo/too-complex.ts";
import { fitOrRefuse } from "../../../src/rules/fit/refused-fit.ts";

test("ground with too many corners to be measured has no verdict, and says why", () => {
  const refused = fitOrRefuse("plot", () => {
    throw new TooComplex("200,000 coordinates");
  });
  expect(refused).toMatchObject({ plot: "plot", verdict: null, placements: [], largestRectangle: null });
  expect(refused.notExamined.map(({ en }) => en).join()).toContain("so many corners");
});

test("a fault of ours is not hidden", () => {
  const fault = () => {
    throw new Error("got x, expected y");
  };
  expect(() => fitOrRefuse("plot", fault)).toThrow("got x, expected y");
});
