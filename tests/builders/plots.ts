import type { Plot } from "../../src/domain/plot.ts";
import { area, polygon, type Shape } from "../../src/geo/shape.ts";
import type { PlotView } from "../../src/rules/layer-view.ts";

/** Where the tests' ground has its zero: a true place in EPSG:25832, so that coordinates have real size. */
export const origin = { x: 700_000, y: 6_190_000 } as const;

/** A pair in metres from the tests' origin as a pair in EPSG:25832. */
export const at = (x: number, y: number): [number, number] => [origin.x + x, origin.y + y];

/** A rectangle whose lower left corner lies `x`, `y` metres from the tests' origin. */
export const rectangle = (x: number, y: number, width: number, height: number): Shape =>
  polygon([at(x, y), at(x + width, y), at(x + width, y + height), at(x, y + height)]);

/** One shape of several polygons. */
export const together = (...shapes: readonly Shape[]): Shape => ({ kind: "polygon", parts: shapes.flatMap((shape) => shape.parts) });

/** A plot of 100 × 100 m at the tests' origin, or with the shape that the test gives; it can be used as candidate and as rules see it. */
export function aPlot(shape: Shape = rectangle(0, 0, 100, 100), rest: Partial<Plot> = {}): Plot & PlotView {
  return { id: "plot", name: "Prøvegrund", origin: "user", offer: null, ...rest, shape, area: area(shape) };
}
