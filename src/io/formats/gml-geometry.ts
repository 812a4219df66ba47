import { dimensionOf, type Positions, positionsOf } from "./gml-coordinates.ts";
import type { RawGeometry } from "./raw-geometry.ts";
import type { XmlNode } from "./xml-node.ts";

const surfaces = new Set(
  "Polygon Surface PolygonPatch Triangle Rectangle PolyhedralSurface TriangulatedSurface Tin MultiSurface MultiPolygon CompositeSurface OrientableSurface".split(
    " ",
  ),
);
const lines = new Set(
  "LineString Curve LineStringSegment LinearRing Ring MultiCurve MultiLineString CompositeCurve OrientableCurve".split(" "),
);
const points = new Set(["Point", "MultiPoint"]);
const mixed = new Set(["MultiGeometry", "GeometryCollection", "GeometricComplex"]);
/** Segments that bend, and bodies: none of them is read as straight lines would be. */
const bent = new Set(
  "Arc ArcString ArcByBulge ArcStringByBulge ArcByCenterPoint Circle CircleByCenterPoint Bezier BSpline CubicSpline Clothoid OffsetCurve Geodesic GeodesicString".split(
    " ",
  ),
);
const bodies = new Set(["Solid", "MultiSolid", "CompositeSolid"]);

/** Whether an element of this name is a geometry. */
export const isGeometryName = (name: string): boolean =>
  surfaces.has(name) || lines.has(name) || points.has(name) || mixed.has(name) || bodies.has(name);

/** Greatest dimension of what an element of this name is: 2 for surfaces, 1 for lines, 0 for points. */
export const dimensionOfName = (name: string): number => (surfaces.has(name) || bodies.has(name) ? 2 : lines.has(name) ? 1 : 0);

/**
 * A GML geometry (2, 3.1, 3.2) as GeoJSON, numbers in the file's order. One with arcs or other bends has the type `Curved`; one that refers
 * to something that is not there, or is a body, has the type `Unreadable`.
 */
export function gmlGeometry(node: XmlNode, dimension: number | null): RawGeometry {
  const context: Context = { fault: null };
  const geometry = made(node, dimensionOf(node) ?? dimension, context);
  return context.fault === null ? geometry : { type: context.fault };
}

interface Context {
  fault: "Curved" | "Unreadable" | null;
}

function made(node: XmlNode, dimension: number | null, context: Context): RawGeometry {
  if (points.has(node.name)) return { type: "MultiPoint", coordinates: pointsIn(node, dimension) };
  if (lines.has(node.name)) return single("LineString", linesIn(node, dimension, context));
  if (surfaces.has(node.name)) return single("Polygon", polygonsIn(node, dimension, context));
  if (!mixed.has(node.name)) return { type: "Unreadable" };
  const members = node.children.flatMap(({ children }) => children).filter(({ name }) => isGeometryName(name));
  return { type: "GeometryCollection", geometries: members.map((each) => made(each, dimensionOf(each) ?? dimension, context)) };
}

const single = (type: string, parts: readonly unknown[]): RawGeometry =>
  parts.length === 1 ? { type, coordinates: parts[0] } : { type: `Multi${type}`, coordinates: parts };

function pointsIn(node: XmlNode, dimension: number | null): Positions {
  if (node.name === "Point") return positionsOf(node, dimension);
  return node.children.flatMap((each) => pointsIn(each, dimension));
}

function polygonsIn(node: XmlNode, dimension: number | null, context: Context): Positions[][] {
  const own = dimensionOf(node) ?? dimension;
  if (node.attributes.has("href") && node.children.length === 0) context.fault ??= "Unreadable";
  if (!isPatch(node.name)) return node.children.flatMap((each) => polygonsIn(each, own, context));
  const rings = (...names: readonly string[]): Positions[] =>
    node.children.filter(({ name }) => names.includes(name)).map((each) => ringIn(each, own, context));
  return [[...rings("exterior", "outerBoundaryIs"), ...rings("interior", "innerBoundaryIs")]];
}

const isPatch = (name: string): boolean => name === "Polygon" || name === "PolygonPatch" || name === "Triangle" || name === "Rectangle";

/** The one ring in an `exterior` or `interior`; curves that follow one another are one ring. */
const ringIn = (node: XmlNode, dimension: number | null, context: Context): Positions => chained(linesIn(node, dimension, context));

function linesIn(node: XmlNode, dimension: number | null, context: Context): Positions[] {
  if (bent.has(node.name)) context.fault ??= "Curved";
  if (node.attributes.has("href") && node.children.length === 0) context.fault ??= "Unreadable";
  const own = dimensionOf(node) ?? dimension;
  if (node.name === "LineString" || node.name === "LinearRing" || node.name === "LineStringSegment") return [positionsOf(node, own)];
  const inner = node.children.flatMap((each) => linesIn(each, own, context));
  if (node.name === "Curve" || node.name === "Ring" || node.name === "CompositeCurve") return inner.length === 0 ? [] : [chained(inner)];
  const backwards = node.name === "OrientableCurve" && node.attributes.get("orientation") === "-";
  return backwards ? inner.map((line) => [...line].reverse()) : inner;
}

/** Lines that follow one another as one; where one begins as the last ended, the position stands once. */
function chained(parts: readonly Positions[]): Positions {
  if (parts.length === 1) return parts[0];
  const whole: (readonly number[])[] = [];
  for (const part of parts) {
    const last = whole[whole.length - 1];
    const meets = last !== undefined && part.length > 0 && last[0] === part[0][0] && last[1] === part[0][1];
    for (const position of meets ? part.slice(1) : part) whole.push(position);
  }
  return whole;
}
