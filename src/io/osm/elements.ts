import { isRecord } from "../raw-features.ts";

/** A place in degrees; null where an answer leaves out what lies beyond its box. */
export type Place = { readonly lon: number; readonly lat: number } | null;

/** Tags of OpenStreetMap. */
export type Tags = Readonly<Record<string, string>>;

/** A node of OpenStreetMap. */
export interface OsmNode {
  readonly type: "node";
  readonly id: string;
  readonly tags: Tags;
  readonly lon: number;
  readonly lat: number;
}

/** A way with the places of its nodes, or with the nodes' ids where those stand on their own. */
export interface OsmWay {
  readonly type: "way";
  readonly id: string;
  readonly tags: Tags;
  readonly nodes: readonly string[];
  readonly geometry: readonly Place[] | null;
}

/** One member of a relation. */
export interface OsmMember {
  readonly type: string;
  readonly ref: string;
  readonly role: string;
  readonly geometry: readonly Place[] | null;
}

/** A relation with its members in order. */
export interface OsmRelation {
  readonly type: "relation";
  readonly id: string;
  readonly tags: Tags;
  readonly members: readonly OsmMember[];
}

/** A thing of OpenStreetMap. */
export type OsmElement = OsmNode | OsmWay | OsmRelation;

/** One element of Overpass' JSON; null for what is no element of OpenStreetMap. */
export function elementOf(value: unknown): OsmElement | null {
  if (!isRecord(value)) return null;
  const { type, id: raw, tags: said, lon, lat, nodes, members, geometry } = value;
  const id = typeof raw === "number" || typeof raw === "string" ? String(raw) : null;
  if (id === null) return null;
  const tags = tagsOf(said);
  if (type === "node") return typeof lon === "number" && typeof lat === "number" ? { type, id, tags, lon, lat } : null;
  if (type === "way") return { type, id, tags, nodes: listOf(nodes).map(String), geometry: placesOf(geometry) };
  return type === "relation" ? { type, id, tags, members: listOf(members).flatMap(memberOf) } : null;
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function tagsOf(value: unknown): Tags {
  const found = isRecord(value) ? Object.entries(value).filter((each): each is [string, string] => typeof each[1] === "string") : [];
  return Object.fromEntries(found);
}

const placesOf = (value: unknown): readonly Place[] | null => (Array.isArray(value) ? value.map(placeOf) : null);

const placeOf = (value: unknown): Place =>
  isRecord(value) && typeof value.lon === "number" && typeof value.lat === "number" ? { lon: value.lon, lat: value.lat } : null;

function memberOf(value: unknown): OsmMember[] {
  if (!isRecord(value) || typeof value.type !== "string") return [];
  const role = typeof value.role === "string" ? value.role : "";
  return [{ type: value.type, ref: String(value.ref), role, geometry: placesOf(value.geometry) }];
}
