import { expect, it } from "vitest";
import { distance } from "../../src/geo/distance.ts";
import { contains } from "../../src/geo/predicates.ts";
import { polygon, type Shape } from "../../src/geo/shape.ts";
import { covers } from "../../src/rules/covers.ts";
import { aPlot, at, rectangle, together } from "../builders/plots.ts";
import { createRandom } from "../builders/random-shapes.ts";

const town = polygon(
  [at(0, 0), at(5000, 300), at(4700, 5200), at(-200, 4900)],
  [at(2000, 2000), at(2600, 2000), at(2600, 2600), at(2000, 2600)],
);
const outline: Shape = { kind: "line", parts: town.parts.flat().map((ring) => [ring]) };

it("a plot is covered where contains and the distance to the edge say so, on random plots", () => {
  const random = createRandom(61);
  let covered = 0;
  for (let round = 0; round < 400; round++) {
    const plot = aPlot(rectangle(6000 * random() - 500, 6000 * random() - 500, 50 + 300 * random(), 50 + 300 * random()));
    for (const reach of [0, 200]) {
      const expected = contains(town, plot.shape) && (reach === 0 || distance(plot.shape, outline) >= reach - 0.001);
      expect(covers(town, plot, reach)).toBe(expected);
      covered += expected ? 1 : 0;
    }
  }
  expect(covered).toBeGreaterThan(200);
  expect(covered).toBeLessThan(700);
});

it("a plot of two parts is covered where both are", () => {
  const inside = rectangle(500, 500, 50, 50);
  expect(covers(town, aPlot(together(inside, rectangle(1000, 500, 50, 50))), 0)).toBe(true);
  expect(covers(town, aPlot(together(inside, rectangle(2100, 2100, 50, 50))), 0)).toBe(false);
});

it("a plot without ground is not covered", () => {
  expect(covers(town, aPlot({ kind: "polygon", parts: [] }), 0)).toBe(false);
});
