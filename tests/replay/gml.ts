import type { Geometry, Position } from "geojson";
import { escaped } from "./exception.ts";
import type { Page } from "./get-feature.ts";
import type { HeldFeature } from "./layer.ts";

/** A page as GML 3.2, as GeoServer answers when no format is asked for. */
export function gmlCollection({ layer, features, matched, code, isTurned }: Page): string {
  const [prefix, local] = layer.name.split(":");
  const system = `srsName="urn:ogc:def:crs:EPSG::${code}" srsDimension="2"`;
  const members = features.map((each) => `<wfs:member>${member(each, prefix, local, layer.column, system, isTurned)}</wfs:member>`);
  return (
    `<?xml version="1.0" encoding="UTF-8"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" xmlns:gml="http://www.opengis.net/gml/3.2" xmlns:${prefix}="http://${prefix}" ` +
    `numberMatched="${matched ?? "unknown"}" numberReturned="${features.length}" timeStamp="2026-11-23T12:00:00.000Z">${members.join("")}</wfs:FeatureCollection>`
  );
}

function member(
  { id, properties, geometry }: HeldFeature,
  prefix: string,
  local: string,
  column: string,
  system: string,
  isTurned: boolean,
): string {
  const values = Object.entries(properties)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => `<${prefix}:${name}>${escaped(String(value))}</${prefix}:${name}>`);
  const shape =
    geometry === null
      ? ""
      : `<${prefix}:${column}>${gmlGeometry(geometry, `gml:id="${id}.geom" ${system}`, isTurned)}</${prefix}:${column}>`;
  return `<${prefix}:${local} gml:id="${id}">${values.join("")}${shape}</${prefix}:${local}>`;
}

function gmlGeometry(geometry: Geometry, about: string, isTurned: boolean): string {
  const list = (positions: readonly Position[]): string => positions.map(([x, y]) => (isTurned ? `${y} ${x}` : `${x} ${y}`)).join(" ");
  const ring = (positions: readonly Position[]): string => `<gml:LinearRing><gml:posList>${list(positions)}</gml:posList></gml:LinearRing>`;
  const polygon = ([outer, ...holes]: readonly (readonly Position[])[], said = ""): string =>
    `<gml:Polygon${said}><gml:exterior>${ring(outer)}</gml:exterior>${holes.map((hole) => `<gml:interior>${ring(hole)}</gml:interior>`).join("")}</gml:Polygon>`;
  const chain = (positions: readonly Position[], said = ""): string =>
    `<gml:LineString${said}><gml:posList>${list(positions)}</gml:posList></gml:LineString>`;
  const spot = (position: Position, said = ""): string => `<gml:Point${said}><gml:pos>${list([position])}</gml:pos></gml:Point>`;
  const said = ` ${about}`;
  switch (geometry.type) {
    case "Point":
      return spot(geometry.coordinates, said);
    case "LineString":
      return chain(geometry.coordinates, said);
    case "Polygon":
      return polygon(geometry.coordinates, said);
    case "MultiPoint":
      return `<gml:MultiPoint${said}>${geometry.coordinates.map((each) => `<gml:pointMember>${spot(each)}</gml:pointMember>`).join("")}</gml:MultiPoint>`;
    case "MultiLineString":
      return `<gml:MultiCurve${said}>${geometry.coordinates.map((each) => `<gml:curveMember>${chain(each)}</gml:curveMember>`).join("")}</gml:MultiCurve>`;
    case "MultiPolygon":
      return `<gml:MultiSurface${said}>${geometry.coordinates.map((each) => `<gml:surfaceMember>${polygon(each)}</gml:surfaceMember>`).join("")}</gml:MultiSurface>`;
    case "GeometryCollection":
      return `<gml:MultiGeometry${said}>${geometry.geometries.map((each) => `<gml:geometryMember>${gmlGeometry(each, "", isTurned)}</gml:geometryMember>`).join("")}</gml:MultiGeometry>`;
  }
}
