import gjv from "geojson-validation";
import type { Box } from "../geo/shape.ts";
import type { faults } from "../i18n/da/problems.ts";
import { boxOfParts, type GeometryParts, partsOf } from "./geometry-parts.ts";

/** A feature whose structure is sound, coordinates still as they stood in the file. */
export interface SoundFeature {
  /** From 1, in the order of the file. */
  readonly position: number;
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly parts: GeometryParts;
  /** Bounding box of the file's own numbers. */
  readonly box: Box;
  /** The coordinate system that the feature names itself, or null: GML does, and GeoJSON of 2008 may. */
  readonly crs: unknown;
}

/** Why a feature cannot be used, whatever dataset it belongs to. */
export type UnusableReason = keyof typeof faults;

/** A feature that was read and not kept: its name for messages and the reason, a key under `notKept` in `i18n`. */
export interface NotKept {
  readonly position: number;
  readonly feature: string;
  readonly reason: UnusableReason;
  /** What the file says of it; empty when even that could not be read. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The features in a GeoJSON value: those of a collection, a feature alone, or a geometry alone; null for anything else. */
export function rawFeatures(value: unknown): readonly unknown[] | null {
  if (typeof value !== "object" || value === null || !("type" in value)) return null;
  if (value.type === "FeatureCollection") return "features" in value && Array.isArray(value.features) ? value.features : null;
  if (value.type === "Feature") return [value];
  return "coordinates" in value || "geometries" in value ? [{ type: "Feature", properties: {}, geometry: value }] : null;
}

/** Takes one foreign feature through the door: its frame, its properties, its geometry. */
export function soundFeature(raw: unknown, position: number): SoundFeature | NotKept {
  const refuse = (reason: UnusableReason, feature = `#${position}`, said = {}): NotKept => ({
    position,
    feature,
    reason,
    properties: said,
  });
  if (typeof raw !== "object" || raw === null) return refuse("notAFeature");
  const id = "id" in raw ? idText(raw.id) : null;
  const name = id ?? `#${position}`;
  const properties = "properties" in raw ? (raw.properties ?? {}) : {};
  if (!isRecord(properties) || isDeep(properties, deepestProperty)) return refuse("badProperties", name);
  const parts = partsOf("geometry" in raw ? raw.geometry : null);
  if (typeof parts === "string") return refuse(parts, name, properties);
  const type = "type" in raw ? raw.type : undefined;
  if (!gjv.isFeature({ type, properties, geometry: { type: geometryType[parts.kind], coordinates: coordinatesOf(parts) } })) {
    return refuse("notAFeature", name, properties);
  }
  return { position, id, properties, parts, box: boxOfParts(parts), crs: "crs" in raw ? (raw.crs ?? null) : null };
}

/** Identity as text; empty text and anything but text and numbers is none. */
export function idText(id: unknown): string | null {
  if (typeof id === "number" && Number.isFinite(id)) return String(id);
  return typeof id === "string" && id.trim() !== "" ? shortened(id.trim()) : null;
}

/** Longest id or name that is kept, in characters. */
export const longestName = 200;

/** A text as it is, or its beginning with `…` where it is longer than `longestName`. */
export const shortened = (text: string): string =>
  text.length <= longestName ? text : `${text.slice(0, longestName - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;

/** Whether a text has been through `shortened` and was cut. */
export const isShortened = (text: string): boolean => text.length >= longestName - 1 && text.endsWith("…");

const deepestProperty = 32;
const geometryType = { polygon: "MultiPolygon", line: "MultiLineString", point: "MultiPoint" } as const;

function coordinatesOf({ kind, parts }: GeometryParts): unknown {
  if (kind === "polygon") return parts;
  return kind === "line" ? parts.map(([chain]) => chain) : parts.map(([[position]]) => position);
}

/** A JSON object, neither null nor a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value nests more than `left` levels; what does would overflow whoever walks it. */
export const isDeep = (value: unknown, left: number): boolean =>
  typeof value === "object" && value !== null && (left === 0 || Object.values(value).some((each) => isDeep(each, left - 1)));
