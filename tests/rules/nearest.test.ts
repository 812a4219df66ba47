import { expect, test } from "vitest";
import { viewOf } from "../../src/rules/engine.ts";
import { aLayer, aPack } from "../builders/layers.ts";
import { aPlot } from "../builders/plots.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { area, spot } from "../builders/shapes.ts";

test("the nearest feature is the first of all that are near, however its distance rounds", () => {
  const random = createRandom(4);
  const some = (most: number) => Math.round(100 * most * random()) / 100;
  for (let turn = 0; turn < 1000; turn++) {
    const corner = (x: number, y: number): [number, number] => [x + some(30), y + some(30)];
    const plot = aPlot(area([corner(0, 0), corner(100, 0), corner(100, 100), corner(0, 100)]));
    const stations = Array.from({ length: 3 }, () => ({ shape: spot(some(2000) - 1000, some(2000) - 1000) }));
    const view = viewOf(aPack({ stationer: aLayer("stationer", stations) }), "stationer");
    expect(view.nearest(plot, 5000)?.id).toBe(view.within(plot, 5000)[0].id);
  }
});
