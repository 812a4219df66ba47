import { beforeAll, describe, expect, it } from "vitest";
import { areasLeft, union } from "../../../src/geo/overlay.ts";
import { area, type Shape } from "../../../src/geo/shape.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { createRandom } from "../../builders/random-shapes.ts";
import { area as polygonOf } from "../../builders/shapes.ts";

beforeAll(overlayReady);

/** Cells of a net of knots that are moved about, each cell's corners once more by up to `apart` metres. */
function netOf(random: () => number, count: number, apart: number): Shape[] {
  const about = (by: number) => by * (2 * random() - 1);
  const knots = Array.from({ length: (count + 1) ** 2 }, (_, knot): readonly [number, number] => [
    60 * ((knot % (count + 1)) + about(0.3)),
    60 * (Math.floor(knot / (count + 1)) + about(0.3)),
  ]);
  return Array.from({ length: count * count }, (_, cell) => {
    const first = (cell % count) + Math.floor(cell / count) * (count + 1);
    const corners = [first, first + 1, first + count + 2, first + count + 1].map((knot) => knots[knot]);
    return polygonOf(corners.map(([x, y]) => [x + about(apart), y + about(apart)] as const));
  });
}

const sum = (shapes: readonly Shape[]): number => shapes.reduce((total, shape) => total + area(shape), 0);

describe("003 (fuzz seed 102, pair 2334; seed 101, pair 3557): cells that share borders but for 1e-8 m, some of them gone", () => {
  it.each(Array.from({ length: 80 }, (_, seed) => seed))("cover together what they cover each, and leave the rest (net %i)", (seed) => {
    const random = createRandom(2000 + seed);
    const apart = seed % 2 === 0 ? 0 : 1e-8;
    const cells = netOf(random, 4 + (seed % 4), apart);
    const [kept, gone]: [Shape[], Shape[]] = [[], []];
    for (const cell of cells) (random() < 0.65 ? kept : gone).push(cell);
    const all = union(cells);
    expect(area(union(kept))).toBeCloseTo(sum(kept), 2);
    expect(area(all)).toBeCloseTo(sum(cells), 2);
    expect(areasLeft(all, kept).area).toBeCloseTo(sum(gone), 2);
  });
});
