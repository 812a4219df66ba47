import type { Geometry, Position } from "geojson";
import { type Chain, orient, type Shape } from "./shape.ts";
import { roundTo } from "./units.ts";
import { toLonLat, toUtm32 } from "./utm32.ts";

/**
 * A shape from a geometry whose coordinates are metres already (EPSG:25832). Heights are dropped, open rings closed, shells turned
 * counter-clockwise and holes clockwise. Null for null, for a geometry without coordinates and for a collection of mixed kinds.
 */
export function shapeFromGeometry(geometry: Geometry | null | undefined): Shape | null {
  if (!geometry) return null;
  if (geometry.type === "GeometryCollection") return shapeFromCollection(geometry.geometries);
  const shape = rawShape(geometry);
  const parts = shape.parts.filter((part) => part.length > 0 && part[0].length > 0);
  return parts.length > 0 ? { kind: shape.kind, parts } : null;
}

function shapeFromCollection(geometries: readonly Geometry[]): Shape | null {
  const shapes = geometries.flatMap((geometry) => shapeFromGeometry(geometry) ?? []);
  const [first] = shapes;
  if (!first || shapes.some((shape) => shape.kind !== first.kind)) return null;
  return { kind: first.kind, parts: shapes.flatMap((shape) => shape.parts) };
}

function rawShape(geometry: Exclude<Geometry, { type: "GeometryCollection" }>): Shape {
  switch (geometry.type) {
    case "Point":
      return { kind: "point", parts: [[chainOf([geometry.coordinates])]] };
    case "MultiPoint":
      return { kind: "point", parts: geometry.coordinates.map((position) => [chainOf([position])]) };
    case "LineString":
      return { kind: "line", parts: [[chainOf(geometry.coordinates)]] };
    case "MultiLineString":
      return { kind: "line", parts: geometry.coordinates.map((chain) => [chainOf(chain)]) };
    case "Polygon":
      return { kind: "polygon", parts: [ringsOf(geometry.coordinates)] };
    case "MultiPolygon":
      return { kind: "polygon", parts: geometry.coordinates.map(ringsOf) };
  }
}

function ringsOf(rings: readonly Position[][]): Chain[] {
  if (rings.length === 0 || rings[0].length === 0) return [];
  return rings.filter((ring) => ring.length > 0).map((ring, index) => orient(chainOf(closed(ring)), index === 0));
}

function closed(ring: Position[]): Position[] {
  const [first, last] = [ring[0], ring[ring.length - 1]];
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
}

function chainOf(positions: readonly Position[]): Chain {
  const filled = positions.filter((position) => position.length >= 2);
  const chain = new Float64Array(filled.length * 2);
  filled.forEach((position, index) => {
    chain[2 * index] = position[0];
    chain[2 * index + 1] = position[1];
  });
  return chain;
}

/** The shape as GeoJSON in metres, EPSG:25832, coordinates as they are; one part gives the single type, else the Multi type. */
export const geometryFromShape = (shape: Shape): Geometry => writeGeometry(shape, (x, y) => [x, y]);

/** The shape as RFC 7946 GeoJSON: WGS 84 longitude and latitude with nine decimals (0.1 mm), shells counter-clockwise. */
export const lonLatGeometry = (shape: Shape): Geometry =>
  writeGeometry(shape, (x, y) => {
    const [lon, lat] = toLonLat(x, y);
    return [roundTo(lon, 9), roundTo(lat, 9)];
  });

function writeGeometry(shape: Shape, write: (x: number, y: number) => Position): Geometry {
  const parts = shape.parts.map((part) => part.map((chain) => positionsOf(chain, write)));
  const single = parts.length === 1;
  switch (shape.kind) {
    case "polygon":
      return single ? { type: "Polygon", coordinates: parts[0] } : { type: "MultiPolygon", coordinates: parts };
    case "line":
      return single
        ? { type: "LineString", coordinates: parts[0][0] }
        : { type: "MultiLineString", coordinates: parts.map(([chain]) => chain) };
    case "point":
      return single
        ? { type: "Point", coordinates: parts[0][0][0] }
        : { type: "MultiPoint", coordinates: parts.map(([[position]]) => position) };
  }
}

function positionsOf(chain: Chain, write: (x: number, y: number) => Position): Position[] {
  const positions: Position[] = [];
  for (let i = 0; i + 1 < chain.length; i += 2) positions.push(write(chain[i], chain[i + 1]));
  return positions;
}

/** A geometry in longitude and latitude projected to metres, EPSG:25832, rounded to 0.1 mm; heights are dropped. */
export function projectGeometry(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case "GeometryCollection":
      return { type: geometry.type, geometries: geometry.geometries.map(projectGeometry) };
    case "Point":
      return { type: geometry.type, coordinates: project(geometry.coordinates) };
    case "MultiPoint":
    case "LineString":
      return { type: geometry.type, coordinates: geometry.coordinates.map(project) };
    case "MultiLineString":
    case "Polygon":
      return { type: geometry.type, coordinates: geometry.coordinates.map((chain) => chain.map(project)) };
    case "MultiPolygon":
      return { type: geometry.type, coordinates: geometry.coordinates.map((part) => part.map((ring) => ring.map(project))) };
  }
}

function project(position: Position): Position {
  if (position.length < 2) return position;
  const [x, y] = toUtm32(position[0], position[1]);
  return [roundTo(x, 4), roundTo(y, 4)];
}
