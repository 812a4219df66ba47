import type { RawGeometry } from "./raw-geometry.ts";
import { childrenNamed, textOf, type XmlNode } from "./xml-node.ts";

/** A placemark as a feature, in degrees with longitude first. */
export interface KmlFeature {
  readonly type: "Feature";
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: RawGeometry | null;
}

/** A placemark with its name, description, times and extended data as texts; `folder` is the way to it through the file's folders. */
export function kmlFeature(placemark: XmlNode, folder: string): KmlFeature {
  const said = new Map<string, string | null>();
  for (const child of placemark.children) gather(child, said);
  if (folder !== "" && !said.has("folder")) said.set("folder", folder);
  const geometries = geometriesIn(placemark);
  return {
    type: "Feature",
    id: placemark.attributes.get("id") ?? null,
    properties: Object.fromEntries(said),
    geometry: geometries.length > 1 ? { type: "GeometryCollection", geometries } : (geometries[0] ?? null),
  };
}

const plainFields = new Set(["name", "description", "address", "phoneNumber", "when", "begin", "end"]);

function gather(node: XmlNode, said: Map<string, string | null>): void {
  if (plainFields.has(node.name)) said.set(node.name, textOrNull(node));
  else if (node.name === "TimeStamp" || node.name === "TimeSpan") for (const child of node.children) gather(child, said);
  else if (node.name === "ExtendedData" || node.name === "SchemaData") for (const child of node.children) gatherData(child, said);
}

/** `Data` and `SimpleData` by the name that they carry; elements of other makers by their own. */
function gatherData(node: XmlNode, said: Map<string, string | null>): void {
  const name = node.attributes.get("name");
  if (node.name === "SchemaData") gather(node, said);
  else if (node.name === "Data") said.set(name ?? "Data", childrenNamed(node, "value").map(textOrNull)[0] ?? null);
  else if (node.children.length === 0) said.set(name ?? node.name, textOrNull(node));
  else for (const child of node.children) gatherData(child, said);
}

const textOrNull = (node: XmlNode): string | null => textOf(node).trim() || null;

const geometriesIn = (node: XmlNode): RawGeometry[] => node.children.map(geometryOf).filter((each) => each !== null);

function geometryOf(node: XmlNode): RawGeometry | null {
  switch (node.name) {
    case "Point":
      return { type: "MultiPoint", coordinates: positionsIn(node) };
    case "LineString":
    case "LinearRing":
      return { type: "LineString", coordinates: positionsIn(node) };
    case "Polygon":
      return { type: "Polygon", coordinates: [...ringsIn(node, "outerBoundaryIs"), ...ringsIn(node, "innerBoundaryIs")] };
    case "Track":
      return {
        type: "LineString",
        coordinates: childrenNamed(node, "coord").map((each) => textOf(each).trim().split(/\s+/).map(numberOf)),
      };
    case "MultiGeometry":
    case "MultiTrack":
      return { type: "GeometryCollection", geometries: geometriesIn(node) };
    case "Model":
      return { type: "Unreadable" };
    default:
      return null;
  }
}

const ringsIn = (polygon: XmlNode, boundary: string): unknown[] =>
  childrenNamed(polygon, boundary).flatMap((each) => childrenNamed(each, "LinearRing").map(positionsIn));

/** `lon,lat[,height]` parted by space; a tuple that is none gives NaN. Space after a comma is forgiven. */
function positionsIn(node: XmlNode): readonly (readonly number[])[] {
  const text = childrenNamed(node, "coordinates")
    .map(textOf)
    .join(" ")
    .replace(/\s*,\s*/g, ",")
    .trim();
  if (text === "") return [];
  return text.split(/\s+/).map((tuple) => {
    const numbers = tuple.split(",").map(numberOf);
    return numbers.length > 1 ? numbers : [numbers[0], Number.NaN];
  });
}

const numberOf = (text: string): number => (text === "" ? Number.NaN : Number(text));
