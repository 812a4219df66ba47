import type { Geometry } from "geojson";
import { describe, expect, it } from "vitest";
import { geometryFromShape, lonLatGeometry, projectGeometry, shapeFromGeometry } from "../../src/geo/geojson.ts";
import { area as areaOf, emptyShape, ringArea } from "../../src/geo/shape.ts";
import { frame, path, rectangle, spot, together } from "../builders/shapes.ts";

const clockwiseSquare = [
  [0, 0],
  [0, 10],
  [10, 10],
  [10, 0],
  [0, 0],
];

describe("reading GeoJSON", () => {
  it("turns a clockwise shell and leaves out heights", () => {
    const shape = shapeFromGeometry({ type: "Polygon", coordinates: [clockwiseSquare.map(([x, y]) => [x, y, 17])] });
    expect(shape?.parts[0][0]).toEqual(Float64Array.of(0, 0, 10, 0, 10, 10, 0, 10, 0, 0));
  });

  it("turns a counter-clockwise hole", () => {
    const hole = [
      [2, 2],
      [4, 2],
      [4, 4],
      [2, 2],
    ];
    const shape = shapeFromGeometry({ type: "Polygon", coordinates: [clockwiseSquare, hole] });
    expect(shape?.parts[0].map(ringArea)).toEqual([100, -2]);
  });

  it("closes an open ring", () => {
    const shape = shapeFromGeometry({ type: "Polygon", coordinates: [clockwiseSquare.slice(0, 4)] });
    expect(shape && areaOf(shape)).toBe(100);
  });

  it("makes one part of each member of a Multi geometry", () => {
    expect(shapeFromGeometry({ type: "MultiPolygon", coordinates: [[clockwiseSquare], [clockwiseSquare]] })?.parts).toHaveLength(2);
    expect(
      shapeFromGeometry({
        type: "MultiPoint",
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      })?.parts,
    ).toEqual([[Float64Array.of(1, 2)], [Float64Array.of(3, 4)]]);
    expect(
      shapeFromGeometry({
        type: "MultiLineString",
        coordinates: [
          [
            [1, 2],
            [3, 4],
          ],
        ],
      }),
    ).toEqual({ kind: "line", parts: [[Float64Array.of(1, 2, 3, 4)]] });
  });

  it("takes a collection of one kind and leaves one of mixed kinds", () => {
    const point: Geometry = { type: "Point", coordinates: [1, 2] };
    const line: Geometry = {
      type: "LineString",
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    };
    expect(shapeFromGeometry({ type: "GeometryCollection", geometries: [point, point] })?.parts).toHaveLength(2);
    expect(shapeFromGeometry({ type: "GeometryCollection", geometries: [point, line] })).toBeNull();
    expect(shapeFromGeometry({ type: "GeometryCollection", geometries: [] })).toBeNull();
  });

  it("gives null for null and for empty coordinates", () => {
    expect(shapeFromGeometry(null)).toBeNull();
    expect(shapeFromGeometry({ type: "Polygon", coordinates: [] })).toBeNull();
    expect(shapeFromGeometry({ type: "MultiPolygon", coordinates: [[]] })).toBeNull();
    expect(shapeFromGeometry({ type: "Point", coordinates: [] })).toBeNull();
  });
});

describe("writing GeoJSON", () => {
  const shapes = {
    frame: frame(0, 0, 10, 2),
    many: together(rectangle(0, 0, 5), rectangle(10, 0, 5)),
    path: path([0, 0], [5, 5]),
    spot: spot(1, 2),
  };

  it.each(Object.entries(shapes))("reads back in metres what it wrote: %s", (_, shape) => {
    expect(shapeFromGeometry(geometryFromShape(shape))).toEqual(shape);
  });

  it("writes one part as the single type and none as an empty Multi type", () => {
    expect(geometryFromShape(shapes.frame).type).toBe("Polygon");
    expect(geometryFromShape(shapes.many).type).toBe("MultiPolygon");
    expect(geometryFromShape(emptyShape)).toEqual({ type: "MultiPolygon", coordinates: [] });
  });

  it("keeps the right-hand rule and at most nine decimals in longitude and latitude", () => {
    const geometry = lonLatGeometry(shapes.frame);
    if (geometry.type !== "Polygon") throw new Error(`got ${geometry.type}, expected Polygon`);
    expect(geometry.coordinates.map((ring) => Math.sign(ringArea(Float64Array.from(ring.flat()))))).toEqual([1, -1]);
    for (const degrees of geometry.coordinates.flat(2)) expect(`${degrees}`).toMatch(/^\d+(\.\d{1,9})?$/);
  });

  it("comes back to metres within 0.1 mm, rounded to 0.1 mm", () => {
    const back = projectGeometry(lonLatGeometry(shapes.spot));
    if (back.type !== "Point") throw new Error(`got ${back.type}, expected Point`);
    expect(back.coordinates[0]).toBeCloseTo(700001, 3);
    expect(back.coordinates[1]).toBeCloseTo(6170002, 3);
    for (const value of back.coordinates) expect(`${value}`).toMatch(/^\d+(\.\d{1,4})?$/);
  });
});
