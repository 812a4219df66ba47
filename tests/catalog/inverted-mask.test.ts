import { describe, expect, it } from "vitest";
import { datasets } from "../../src/catalog/index.ts";
import { isInvertedMask, maskedOut } from "../../src/catalog/plan/inverted-mask.ts";
import { area, boxOf, polygon, ringArea, type Shape } from "../../src/geo/shape.ts";
import { at, rectangle, together } from "../builders/plots.ts";

const frame = [at(0, 0), at(10_000, 0), at(10_000, 8000), at(0, 8000)];
const town = [at(2000, 2000), at(6000, 2000), at(6000, 5000), at(2000, 5000)];
const island = [at(7000, 6000), at(8000, 6000), at(8000, 7000), at(7000, 7000)];

describe("an inverted mask", () => {
  it("gives its hole: 4 km × 3 km is 12 km²", () => {
    const shape = maskedOut(polygon(frame, town));
    expect(area(shape)).toBe(12_000_000);
    expect(boxOf(shape)).toEqual(boxOf(polygon(town)));
    expect(ringArea(shape.parts[0][0])).toBeGreaterThan(0);
  });

  it("gives every hole when the municipality has islands", () => {
    expect(area(maskedOut(polygon(frame, town, island)))).toBe(13_000_000);
  });

  it("leaves foreign land inside the municipality out", () => {
    const enclave = rectangle(3000, 3000, 1000, 500);
    const shape = maskedOut(together(polygon(frame, town), enclave));
    expect(shape.parts).toHaveLength(1);
    expect(area(shape)).toBe(12_000_000 - 500_000);
    expect(ringArea(shape.parts[0][1])).toBeLessThan(0);
  });

  it("may lean as a frame drawn in degrees does", () => {
    const lean = (points: readonly [number, number][], degrees: number) => {
      const [x0, y0] = points[0];
      const [c, s] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
      return points.map(([x, y]): [number, number] => [x0 + (x - x0) * c - (y - y0) * s, y0 + (x - x0) * s + (y - y0) * c]);
    };
    expect(isInvertedMask(polygon(lean(frame, 3), lean(town, 3)))).toBe(true);
  });

  it("is not a municipality that surrounds another one", () => {
    const surrounding = polygon(
      [at(0, 0), at(9000, 1000), at(5000, 3000), at(6000, 9000), at(1000, 7000)],
      [at(3000, 3000), at(4000, 3000), at(4000, 4000)],
    );
    expect(isInvertedMask(surrounding)).toBe(false);
    expect(maskedOut(surrounding)).toBe(surrounding);
  });

  it("is not a plain rectangle, a line or nothing", () => {
    const empty: Shape = { kind: "polygon", parts: [] };
    expect(isInvertedMask(polygon(frame))).toBe(false);
    expect(isInvertedMask({ kind: "line", parts: polygon(frame, town).parts })).toBe(false);
    expect(isInvertedMask(empty)).toBe(false);
  });

  it("is what the boundary's dataset turns over", () => {
    expect(datasets.kommunegraense.reshape?.(polygon(frame, town))).toEqual(maskedOut(polygon(frame, town)));
  });
});
