import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Pack } from "../../src/catalog/pack.ts";
import { area, type Shape, vertexCount } from "../../src/geo/shape.ts";
import { isValid } from "../../src/geo/validity.ts";
import { groundOf } from "./town/ground.ts";
import { createLattice, halves } from "./town/lattice.ts";
import { makeTown, townDatasets } from "./town/make-town.ts";
import { plotSizes } from "./town/plots.ts";

const size = { seed: 7, plots: 40, features: 100 } as const;
const town = makeTown(size);

/** Every coordinate and field of a pack in one number. */
function fingerprint(pack: Pack): string {
  const hash = createHash("sha256");
  for (const [dataset, { features }] of Object.entries(pack.layers)) {
    for (const { id, fields, date, shape } of features) {
      hash.update(JSON.stringify([dataset, id, fields, date]));
      for (const chain of shape.parts.flat()) hash.update(chain);
    }
  }
  return hash.digest("hex");
}

/** Each straight piece of all shells, from its first end to its second. */
const edgesOf = (shapes: readonly Shape[]): string[] =>
  shapes.flatMap(({ parts }) =>
    parts.flatMap(([shell]) => Array.from({ length: shell.length / 2 - 1 }, (_, k) => [...shell.subarray(2 * k, 2 * k + 4)].join(" "))),
  );

const turned = (edge: string): string => {
  const [x0, y0, x1, y1] = edge.split(" ");
  return [x1, y1, x0, y0].join(" ");
};

const shapesOf = (dataset: "lokalplaner" | "kommuneplanrammer" | "grunde"): Shape[] =>
  (town.layers[dataset]?.features ?? []).map(({ shape }) => shape);

describe("a made municipality", () => {
  test("is the same bytes for the same seed, and others for another", () => {
    expect(fingerprint(makeTown(size))).toBe(fingerprint(town));
    expect(fingerprint(makeTown({ ...size, seed: 8 }))).not.toBe(fingerprint(town));
  });

  test.each([...townDatasets])("%s has a feature for each asked for, all of them valid", (dataset) => {
    const features = town.layers[dataset]?.features ?? [];
    expect(features).toHaveLength(size.features);
    expect(features.filter(({ shape }) => !isValid(shape)).map(({ id }) => id)).toEqual([]);
  });

  test("gives no two features of a layer one id", () => {
    for (const { features } of Object.values(town.layers)) expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
  });

  test("has plots of 2,000 to 200,000 m2, all of them valid, some of several parts and some with holes", () => {
    const plots = shapesOf("grunde");
    expect(plots).toHaveLength(size.plots);
    for (const plot of plots) {
      expect(isValid(plot)).toBe(true);
      expect(area(plot)).toBeGreaterThanOrEqual(plotSizes[0]);
      expect(area(plot)).toBeLessThanOrEqual(plotSizes[1]);
    }
    expect(plots.some(({ parts }) => parts.length > 1)).toBe(true);
    expect(plots.some(({ parts }) => parts.some((part) => part.length > 1))).toBe(true);
  });

  test("knows each feature's plan, zone or kind in more than one way", () => {
    const distinct = (values: readonly unknown[] = []) => new Set(values).size;
    expect(distinct(town.layers.zonekort?.features.map(({ fields }) => fields.zone))).toBeGreaterThan(2);
    expect(distinct(town.layers.lokalplaner?.features.map(({ fields }) => fields.useGeneral))).toBeGreaterThan(3);
    expect(distinct(town.layers.byggefelter?.features.map(({ fields }) => fields.binding))).toBe(2);
    expect(distinct(town.layers.fredninger?.features.map(({ fields }) => fields.proposed))).toBe(2);
    expect(distinct(town.layers.paragraf3?.features.map(({ fields }) => fields.kind))).toBe(3);
    expect(distinct(town.layers.drikkevandsinteresser?.features.map(({ fields }) => fields.category))).toBe(2);
    expect(distinct(town.layers.bygninger?.features.map(({ fields }) => fields.isDwelling))).toBe(2);
    expect(distinct(town.layers.veje?.features.map(({ fields }) => fields.roadClass))).toBeGreaterThan(4);
  });
});

describe("the lattice", () => {
  const lattice = createLattice(groundOf(size));
  const cells = shapesOf("kommuneplanrammer").length;

  test("gives neighbours every straight piece of their common border, in opposite directions", () => {
    const { columns } = lattice;
    const edges = edgesOf(halvesJoined());
    const known = new Set(edges);
    expect(known.size).toBe(edges.length);
    const alone = edges.filter((edge) => !known.has(turned(edge)));
    const rim = new Set(alone.flatMap((edge) => [edge.split(" ").slice(0, 2).join(" ")]));
    // What no neighbour shares is the rim: four sides of `columns` borders, each of 4 or 16 straight pieces.
    expect(alone.length).toBeGreaterThanOrEqual(4 * columns * 4);
    expect(alone.length).toBeLessThanOrEqual(4 * columns * 16);
    expect(rim.size).toBe(alone.length);
    expect(edges.length).toBeGreaterThan(4 * alone.length);
  });

  test("lies under the kommuneplanrammer as a copy that is off by a few millimetres and nowhere the same", () => {
    const copies = shapesOf("kommuneplanrammer");
    expect(cells).toBe(size.features);
    const gaps = copies.flatMap(({ parts: [[ring]] }, index) => {
      const [x, y] = lattice.border(lattice.cells[index])[0];
      return Math.max(Math.abs(ring[0] - x), Math.abs(ring[1] - y));
    });
    expect(Math.max(...gaps)).toBeLessThanOrEqual(0.0026);
    expect(gaps.filter((gap) => gap > 0).length).toBeGreaterThan(cells * 0.9);
  });

  test("gives a third of the plots their borders to the last digit", () => {
    const known = new Set(edgesOf(lattice.cells.map((cell) => asShape(lattice.border(cell)))));
    const sharing = shapesOf("grunde").filter((plot) => edgesOf([plot]).some((edge) => known.has(edge)));
    expect(sharing.length).toBeGreaterThan(size.plots / 3);
  });

  test("is cut into halves that hold the whole cell", () => {
    for (const cell of lattice.cells.slice(0, 20)) {
      const whole = area(asShape(lattice.border(cell)));
      const cut = halves(lattice, cell);
      expect(cut).toHaveLength(2);
      expect(cut.reduce((sum, half) => sum + area(half), 0)).toBeCloseTo(whole, 6);
    }
  });

  function halvesJoined(): Shape[] {
    return lattice.cells.map((cell) => asShape(lattice.border(cell)));
  }
});

const asShape = (border: readonly (readonly [number, number])[]): Shape => ({
  kind: "polygon",
  parts: [[Float64Array.from([...border, border[0]].flat())]],
});

test("shapes of up to thousands of vertices are among them", () => {
  const counts = Object.values(town.layers).flatMap(({ features }) => features.map(({ shape }) => vertexCount(shape)));
  expect(Math.max(...counts)).toBeGreaterThan(500);
});
