import type { Feature, FeatureCollection } from "geojson";
import { describe, expect, it } from "vitest";
import { isSmall, nextChange, type Stock, stockOf, withKeys } from "../../src/map/stock.ts";

const place: Feature["geometry"] = { type: "Point", coordinates: [9, 56] };
const feature = (id: string, route: string, geometry = place): Feature => ({
  type: "Feature",
  id,
  properties: { id, route },
  geometry,
});
const collection = (...features: Feature[]): FeatureCollection => ({ type: "FeatureCollection", features });
/** A line of so many positions without an id of its own. */
const line = (positions: number): Feature => ({
  type: "Feature",
  properties: {},
  geometry: { type: "LineString", coordinates: Array.from({ length: positions }, (_, index) => [9, 56 + index / 1e6]) },
});

describe("what is handed to the map", () => {
  it("is only what changed", () => {
    const [a, b, c] = [feature("a", "withinPlan"), feature("b", "withinPlan"), feature("c", "withinPlan")];
    const held = stockOf(collection(a, b, c));
    const moved = feature("d", "undecided", { type: "Point", coordinates: [10, 56] });
    const wanted = stockOf(collection({ ...a }, feature("b", "notPossible"), moved));
    expect(nextChange(held, wanted)).toEqual({
      remove: ["c"],
      add: [moved],
      update: [{ id: "b", addOrUpdateProperties: [{ key: "route", value: "notPossible" }] }],
    });
    expect(nextChange(held, wanted)).toBeNull();
  });

  it("is a feature anew where its shape or the names of its properties changed", () => {
    const held = stockOf(collection(feature("a", "withinPlan"), feature("b", "withinPlan")));
    const moved = feature("a", "withinPlan", { type: "Point", coordinates: [9, 57] });
    const bare: Feature = { ...feature("b", "withinPlan"), properties: { id: "b" } };
    expect(nextChange(held, stockOf(collection(moved, bare)))).toEqual({ remove: [], add: [moved, bare], update: [] });
  });

  it("comes by handfuls that together are the whole, once each", () => {
    const wanted = stockOf(collection(...Array.from({ length: 40 }, () => line(1000))));
    const held: Stock = new Map();
    const handfuls: number[] = [];
    for (let change = nextChange(held, wanted); change !== null; change = nextChange(held, wanted)) handfuls.push(change.add?.length ?? 0);
    expect(handfuls.length).toBeGreaterThan(2);
    expect(handfuls.reduce((sum, count) => sum + count, 0)).toBe(40);
    expect([...held.keys()]).toEqual([...wanted.keys()]);
  });

  it("goes by its place where it has no id", () => {
    expect(withKeys(stockOf(collection(line(2), feature("x", "undecided"), line(3)))).features.map(({ id }) => id)).toEqual([0, "x", 2]);
  });

  it("is small or not by its positions, in areas of several rings too", () => {
    const ring = Array.from({ length: 1500 }, (_, index) => [9 + index / 1e6, 56]);
    const area = (rings: number): Feature => ({
      ...line(0),
      geometry: { type: "MultiPolygon", coordinates: [Array.from({ length: rings }, () => ring)] },
    });
    expect(isSmall(collection(area(2)))).toBe(true);
    expect(isSmall(collection(area(3)))).toBe(false);
    expect(isSmall(collection({ ...line(0), geometry: { type: "GeometryCollection", geometries: [area(3).geometry] } }))).toBe(false);
  });
});
