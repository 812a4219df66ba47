import { dimensionOf } from "./gml-coordinates.ts";
import { dimensionOfName, gmlGeometry, isGeometryName } from "./gml-geometry.ts";
import type { RawGeometry } from "./raw-geometry.ts";
import { textOf, type XmlNode } from "./xml-node.ts";

/** A feature as GeoJSON writes it; `crs` is how its geometry's `srsName` calls the coordinate system. */
export interface GmlFeature {
  readonly type: "Feature";
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: RawGeometry | null;
  readonly crs: string | null;
}

/** A feature with the name of its type, and how many geometries it had beside the one taken. */
export interface TypedFeature {
  readonly type: string;
  readonly feature: GmlFeature;
  readonly otherGeometries: number;
}

/** What stands round a geometry: the coordinate system and the numbers to a position that hold where it says nothing itself. */
export interface Surroundings {
  readonly srsName: string | null;
  readonly dimension: number | null;
}

interface FoundGeometry extends Surroundings {
  readonly node: XmlNode;
}

interface Gathered {
  /** Values by name; `path` is where they stood. */
  readonly properties: Map<string, { readonly path: string; readonly values: unknown[] }>;
  readonly geometries: FoundGeometry[];
}

/**
 * A feature's element as a feature. Elements without children are properties by their own name, also those deep inside; values stay the texts that they are, a
 * name that stands twice in one place has a list. Of several geometries a surface is taken before a line before a point.
 */
export function gmlFeature(node: XmlNode, around: Surroundings): TypedFeature {
  const gathered: Gathered = { properties: new Map(), geometries: [] };
  const bounds = node.children.filter(({ name }) => name === "boundedBy").map((each) => surroundingsIn(each, around))[0] ?? around;
  for (const child of node.children) if (child.name !== "boundedBy") gather(child, "", bounds, gathered);
  const best = gathered.geometries.reduce<FoundGeometry | null>(
    (found, each) => (found === null || outranks(each, found) ? each : found),
    null,
  );
  return {
    type: node.name,
    feature: {
      type: "Feature",
      id: node.attributes.get("id") ?? node.attributes.get("fid") ?? null,
      properties: Object.fromEntries(
        [...gathered.properties].map(([name, { values }]) => [name, values.length === 1 ? values[0] : values]),
      ),
      geometry: best === null ? null : gmlGeometry(best.node, best.dimension),
      crs: best?.srsName ?? null,
    },
    otherGeometries: Math.max(0, gathered.geometries.length - 1),
  };
}

/** What the envelope in a `boundedBy` says of what it goes round. */
export function surroundingsIn(node: XmlNode, around: Surroundings): Surroundings {
  const own = within(node, around);
  return node.children.reduce((found, child) => surroundingsIn(child, found), own);
}

const within = (node: XmlNode, { srsName, dimension }: Surroundings): Surroundings => ({
  srsName: node.attributes.get("srsName") ?? srsName,
  dimension: dimensionOf(node) ?? dimension,
});

const outranks = (a: FoundGeometry, b: FoundGeometry): boolean => dimensionOfName(a.node.name) > dimensionOfName(b.node.name);

function gather(node: XmlNode, path: string, around: Surroundings, gathered: Gathered): void {
  const own = within(node, around);
  if (isGeometryName(node.name) && (node.children.length > 0 || node.attributes.has("srsName"))) {
    gathered.geometries.push({ node, ...withinGeometry(node, own) });
  } else if (node.children.length > 0) {
    for (const child of node.children) gather(child, `${path}${node.name}/`, own, gathered);
  } else {
    keep(node.name, `${path}${node.name}`, propertyValue(node), gathered);
  }
}

/** A geometry's own coordinate system may stand on what is inside it (GML 2 writes it there now and then). */
function withinGeometry(node: XmlNode, own: Surroundings): Surroundings {
  if (node.attributes.has("srsName")) return own;
  const inner = node.children.map((child) => innerName(child)).find((name) => name !== null);
  return inner === undefined ? own : { ...own, srsName: inner };
}

const innerName = (node: XmlNode): string | null =>
  node.attributes.get("srsName") ?? node.children.map(innerName).find((name) => name !== null) ?? null;

/** Values of one place stand under one name; the same name in another place stands under its path, and the outermost place keeps the name. */
function keep(name: string, path: string, value: unknown, { properties }: Gathered): void {
  const known = properties.get(name);
  if (known === undefined) properties.set(name, { path, values: [value] });
  else if (known.path === path) known.values.push(value);
  else if (name === path) {
    properties.set(known.path, known);
    properties.set(name, { path, values: [value] });
  } else keep(path, path, value, { properties, geometries: [] });
}

function propertyValue(node: XmlNode): string | null {
  const text = textOf(node).trim();
  if (text !== "") return text;
  return node.attributes.get("href") ?? node.attributes.get("title") ?? null;
}
