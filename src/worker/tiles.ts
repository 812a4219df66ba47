import { geoJSONToTile } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import type { Feature as GeojsonFeature } from "geojson";
import type { Feature, Layer } from "../catalog/pack.ts";
import { clipToBox } from "../geo/clip.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { type Box, boxesMeet, type Chain, growBox, isEmpty, type Shape } from "../geo/shape.ts";
import { toUtm32 } from "../geo/utm32.ts";
import { lonLatOfTile, metresPerPixel, type TileAddress } from "./tile-grid.ts";

/** Pixels round a tile that are drawn with it, so that lines join across its edge. */
const margin = 8;
/** Share of a pixel below which two positions are one on the screen. */
const indistinct = 0.35;

/**
 * A vector tile (Mapbox vector tile 2, one layer named as `name`) of a layer of a pack, made when it is asked for: only what meets the tile is looked at, thinned to
 * what a screen can show, cut to the tile and turned into degrees. Null where nothing is. Nothing is kept, so that memory does not grow.
 */
export function tileOf(layer: Layer<unknown>, name: string, address: TileAddress): Uint8Array | null {
  const pixel = metresPerPixel(address);
  const box = growBox(boxOfTile(address), margin * pixel);
  const features = layer.index
    .search(box)
    .map((position) => layer.features[position])
    .flatMap((feature) => drawn(feature, box, pixel * indistinct) ?? []);
  if (features.length === 0) return null;
  const { z, x, y } = address;
  const tile = geoJSONToTile({ type: "FeatureCollection", features }, z, x, y, { buffer: 128, tolerance: 2, maxZoom: 24 });
  return tile.features.length === 0 ? null : fromGeojsonVt({ [name]: tile }, { version: 2, extent: 4096 });
}

/** A tile's box in metres: that of its corners and the middles of its edges, for the edges are bent on the ground. */
function boxOfTile(address: TileAddress): Box {
  const { west, south, east, north } = lonLatOfTile(address);
  const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
  const places = [west, middleX, east].flatMap((lon) => [south, middleY, north].map((lat) => toUtm32(lon, lat)));
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function drawn({ id, fields, shape, box: round }: Feature<unknown>, box: Box, tolerance: number): GeojsonFeature | null {
  if (!boxesMeet(round, box)) return null;
  const isPlace = shape.kind === "point";
  if (!isPlace && round[2] - round[0] < tolerance && round[3] - round[1] < tolerance) return null;
  const seen = clipToBox(isPlace ? shape : thinned(shape, tolerance), box);
  if (isEmpty(seen)) return null;
  return { type: "Feature", properties: { ...plainValues(fields), id }, geometry: lonLatGeometry(seen) };
}

/** What a style can read; lists and objects stay behind. */
function plainValues(fields: unknown): Record<string, string | number | boolean> {
  const entries = typeof fields === "object" && fields !== null ? Object.entries(fields) : [];
  return Object.fromEntries(entries.filter(([, value]) => ["string", "number", "boolean"].includes(typeof value)));
}

/** The shape without positions that lie within `tolerance` metres of the last one that was kept; holes smaller than that go. */
function thinned({ kind, parts }: Shape, tolerance: number): Shape {
  const isRing = kind === "polygon";
  const seen = parts.map((part) =>
    part.map((chain) => thinnedChain(chain, tolerance, isRing)).filter((chain, index) => index === 0 || chain.length >= 8),
  );
  return { kind, parts: isRing ? seen.filter(([shell]) => shell.length >= 8) : seen };
}

/** First and last position stay, so that rings stay closed and lines keep their ends. */
function thinnedChain(chain: Chain, tolerance: number, isRing: boolean): Chain {
  if (chain.length <= (isRing ? 10 : 4)) return chain;
  const kept = new Float64Array(chain.length);
  const squared = tolerance * tolerance;
  const last = chain.length - 2;
  let length = 0;
  for (let at = 0; at <= last; at += 2) {
    const [dx, dy] = length === 0 ? [0, 0] : [chain[at] - kept[length - 2], chain[at + 1] - kept[length - 1]];
    if (at > 0 && at < last && dx * dx + dy * dy < squared) continue;
    kept[length] = chain[at];
    kept[length + 1] = chain[at + 1];
    length += 2;
  }
  return kept.subarray(0, length);
}
