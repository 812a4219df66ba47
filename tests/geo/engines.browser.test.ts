import wasmUrl from "clipper2-wasm/dist/es/clipper2z.wasm?url";
import { describe, expect, it } from "vitest";
import { difference, grow, loadOverlay } from "../../src/geo/overlay.ts";
import { repairPolygon } from "../../src/geo/repair.ts";
import { area as areaOf } from "../../src/geo/shape.ts";
import { area, rectangle, spot } from "../builders/shapes.ts";

describe("the geometry engines in a browser", () => {
  it("cut and grow", async () => {
    await loadOverlay(await (await fetch(wasmUrl)).arrayBuffer());
    expect(areaOf(difference(rectangle(0, 0, 10), [rectangle(2, 2, 6)]))).toBeCloseTo(64, 6);
    expect(areaOf(grow(spot(0, 0), 3))).toBeCloseTo(9 * Math.PI, 0);
  });

  it("repair a bow-tie", async () => {
    const bowTie = area([
      [0, 0],
      [10, 10],
      [10, 0],
      [0, 10],
    ]);
    expect((await repairPolygon(bowTie)).after).toBeCloseTo(50, 6);
  });
});
