import { expect, test } from "vitest";
import { viewOf } from "../../src/rules/engine.ts";
import { aLayer, aPack } from "../builders/layers.ts";
import { aPlot } from "../builders/plots.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { area, rectangle, spot } from "../builders/shapes.ts";

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

test("the nearest feature within a reach is the same whatever was asked of the plot before", () => {
  const random = createRandom(5);
  const [homes, others] = [(fields: { isDwelling: boolean }) => fields.isDwelling, (fields: { isDwelling: boolean }) => !fields.isDwelling];
  const buildings = Array.from({ length: 60 }, () => ({
    shape: rectangle(2000 * random() - 1000, 2000 * random() - 1000, 5 + 30 * random()),
    fields: { isDwelling: random() < 0.5 },
  }));
  const layer = () => viewOf(aPack({ bygninger: aLayer("bygninger", buildings) }), "bygninger");
  const view = layer();
  const plots = Array.from({ length: 8 }, () => aPlot(rectangle(1000 * random() - 500, 1000 * random() - 500, 60)));
  let found = 0;
  for (let turn = 0; turn < 400; turn++) {
    const plot = plots[Math.floor(turn / 10) % plots.length];
    const where = random() < 0.5 ? homes : others;
    const reach = 400 * random() * random();
    const nearest = view.nearest(plot, reach, where);
    expect(nearest).toEqual(layer().nearest(plot, reach, where));
    expect(nearest?.distance).toBe(view.within(plot, reach, where)[0]?.distance);
    if (nearest) found += 1;
  }
  expect(found).toBeGreaterThan(50);
  expect(found).toBeLessThan(350);
});

test("what lies at the reach but for the rounding of its coordinates is near: 200 buildings 20.1 m beside plots, on decimetres", () => {
  for (let n = 0; n < 200; n++) {
    const [x, y] = [n / 10, (7 * n) / 10];
    const beside = [rectangle(x + 70.1, y, 10), rectangle(x - 30.1, y, 10), rectangle(x, y + 70.1, 10), rectangle(x, y - 30.1, 10)][n % 4];
    const plot = aPlot(rectangle(x, y, 50));
    const view = viewOf(aPack({ bygninger: aLayer("bygninger", [{ shape: beside }]) }), "bygninger");
    expect(view.within(plot, 20.1).map(({ distance }) => distance)).toEqual([expect.closeTo(20.1, 8)]);
    expect(view.nearest(plot, 20.1)?.distance).toBe(view.within(plot, 20.1)[0].distance);
    expect([view.within(plot, 20.09), view.nearest(plot, 20.09)]).toEqual([[], null]);
  }
});
