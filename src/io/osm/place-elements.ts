import type { Feature, Position } from "geojson";
import type { OsmElement, OsmNode, OsmRelation, OsmWay, Place } from "./elements.ts";
import { ringsClose } from "./rings-close.ts";

/** Tagged elements, each with its places in it, so that none needs another. */
export interface PlacedElements {
  readonly points: readonly OsmNode[];
  readonly ways: readonly OsmWay[];
  readonly relations: readonly OsmRelation[];
  /** What has places missing: the stretches that are there, or no geometry. */
  readonly partial: readonly Feature[];
  /** Names (`way/17`) of ways some of whose nodes are not there. */
  readonly broken: readonly string[];
  /** How many relations are neither an area nor a cycle route, as turn restrictions are. */
  readonly otherRelations: number;
}

type OpenPlaces = { [Key in keyof PlacedElements]: PlacedElements[Key] extends readonly (infer Each)[] ? Each[] : PlacedElements[Key] } & {
  otherRelations: number;
};

/** An element's name as OpenStreetMap writes it. */
export const osmName = ({ type, id }: Pick<OsmElement, "type" | "id">): string => `${type}/${id}`;

/** A feature of an element as the datasets know it. */
export const osmFeature = (element: OsmElement, geometry: Feature["geometry"] | null): Feature =>
  ({ type: "Feature", id: osmName(element), properties: { ...element.tags, osm_id: osmName(element) }, geometry }) as Feature;

/** Gives ways and relations the places of their nodes. What has no tags is a part of something else and no thing of its own. */
export function placeElements(elements: readonly OsmElement[]): PlacedElements {
  const nodes = new Map<string, Place>();
  const ways = new Map<string, OsmWay>();
  for (const each of elements) {
    if (each.type === "node") nodes.set(each.id, each);
    if (each.type === "way") ways.set(each.id, each);
  }
  const placesOf = (way: OsmWay): readonly Place[] => way.geometry ?? way.nodes.map((id) => nodes.get(id) ?? null);
  const placed: OpenPlaces = { points: [], ways: [], relations: [], partial: [], broken: [], otherRelations: 0 };
  for (const each of elements) {
    if (isBare(each)) continue;
    if (each.type === "node") placed.points.push(each);
    if (each.type === "way") placeWay(placed, each, placesOf(each));
    if (each.type === "relation") placeRelation(placed, withPlaces(each, ways, placesOf));
  }
  return placed;
}

function isBare({ tags }: OsmElement): boolean {
  for (const _ in tags) return false;
  return true;
}

function placeWay(placed: OpenPlaces, way: OsmWay, places: readonly Place[]): void {
  if (places.length > 1 && places.every((place) => place !== null)) {
    placed.ways.push({ ...way, geometry: places });
    return;
  }
  placed.broken.push(osmName(way));
  const runs = runsOf(places);
  placed.partial.push(osmFeature(way, runs.length === 0 ? null : { type: "MultiLineString", coordinates: runs }));
}

/** Stretches of at least two known places. */
function runsOf(places: readonly Place[]): Position[][] {
  const runs: Position[][] = [[]];
  for (const place of places) {
    if (place === null) runs.push([]);
    else runs.at(-1)?.push([place.lon, place.lat]);
  }
  return runs.filter((run) => run.length > 1);
}

function withPlaces(relation: OsmRelation, ways: ReadonlyMap<string, OsmWay>, placesOf: (way: OsmWay) => readonly Place[]): OsmRelation {
  const members = relation.members
    .filter(({ type }) => type === "way")
    .map((member) => {
      const way = ways.get(member.ref);
      return way && member.geometry === null ? { ...member, geometry: placesOf(way) } : member;
    });
  return { ...relation, members };
}

function placeRelation(placed: OpenPlaces, relation: OsmRelation): void {
  const { type, route } = relation.tags;
  if (type === "multipolygon" || type === "boundary") {
    const area = { ...relation, members: relation.members.map((each) => ({ ...each, role: each.role === "inner" ? "inner" : "outer" })) };
    if (ringsClose(area)) placed.relations.push(area);
    else placed.partial.push(osmFeature(relation, null));
  } else if (type === "route" && route === "bicycle") {
    const known = relation.members.filter(({ geometry }) => geometry?.every((place) => place !== null) && geometry.length > 1);
    if (known.length < relation.members.length) placed.broken.push(osmName(relation));
    placed.relations.push({ ...relation, members: known.map((each) => ({ ...each, role: "" })) });
  } else placed.otherRelations += 1;
}
