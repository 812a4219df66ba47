import { unpackIndex } from "../geo/packed-index.ts";
import { boxOf, type Chain, type Shape } from "../geo/shape.ts";
import {
  type Block,
  compactVersion,
  type Directory,
  directorySchema,
  headLength,
  isLittleEndian,
  kinds,
  type LayerBlocks,
  magic,
} from "./compact-format.ts";
import { readCoordinates } from "./coordinate-stream.ts";
import { lookOf } from "./coordinate-system.ts";
import { readTable } from "./property-table.ts";
import type { StoredFeatures } from "./read-layer.ts";

/** The layers of a compact file by dataset, for those whose readable text has the hash that was asked for. Chains are views into one block a layer. */
export type CompactLayers = ReadonlyMap<string, StoredFeatures>;

/** Why a compact file is not used: written by another version of Grundlag or for another kind of machine, or not as it was written. */
export type CompactFault = "otherVersion" | "damaged";

/** What is asked of a compact file: the datasets, and the sha256 of the readable text of each. */
export type Wanted = readonly { readonly dataset: string; readonly sha256: string }[];

/**
 * Reads the wanted layers out of a compact file. A layer that was made from another text is left out. Every number that says where something
 * lies is checked, and every coordinate is finite and in Denmark, so that whatever the bytes are, what comes out can be worked with.
 */
export function readCompact(file: Uint8Array, wanted: Wanted): CompactLayers | CompactFault {
  const bytes = inOwnBuffer(file);
  const directory = directoryOf(bytes);
  if (typeof directory === "string") return directory;
  const layers = new Map<string, StoredFeatures>();
  for (const { dataset, sha256, blocks } of directory.layers) {
    if (!wanted.some((each) => each.dataset === dataset && each.sha256 === sha256)) continue;
    const layer = layerIn(bytes, blocks);
    if (layer === null) return "damaged";
    layers.set(dataset, layer);
  }
  return layers;
}

/** Bytes in an `ArrayBuffer` from its beginning on, copied only if they must be. */
const inOwnBuffer = ({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer =>
  buffer instanceof ArrayBuffer && byteLength === buffer.byteLength
    ? buffer
    : new Uint8Array(new Uint8Array(buffer, byteOffset, byteLength)).buffer;

function directoryOf(bytes: ArrayBuffer): Directory | CompactFault {
  if (bytes.byteLength < headLength || textIn(bytes, { offset: 0, length: magic.length }) !== magic) return "damaged";
  const view = new DataView(bytes);
  if (view.getUint32(magic.length, true) !== compactVersion || !isLittleEndian()) return "otherVersion";
  const length = view.getUint32(magic.length + 4, true);
  if (headLength + length > bytes.byteLength) return "damaged";
  const parsed = directorySchema.safeParse(jsonIn(textIn(bytes, { offset: headLength, length })));
  const lies = ({ offset, length: size }: Block): boolean => offset + size <= bytes.byteLength;
  return parsed.success && parsed.data.layers.every(({ blocks }) => Object.values(blocks).every(lies)) ? parsed.data : "damaged";
}

const textIn = (bytes: ArrayBuffer, { offset, length }: Block): string => new TextDecoder().decode(new Uint8Array(bytes, offset, length));

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function layerIn(bytes: ArrayBuffer, blocks: LayerBlocks): StoredFeatures | null {
  const shapes = shapesIn(bytes, blocks);
  const said = readTable(textIn(bytes, blocks.table));
  if (shapes === null || said?.length !== shapes.length) return null;
  const boxes = shapes.map(boxOf);
  if (!boxes.every((box) => lookOf(box) === "EPSG:25832")) return null;
  // A copy, for a view would keep the whole file in memory.
  const index = unpackIndex(bytes.slice(blocks.index.offset, blocks.index.offset + blocks.index.length), boxes);
  return index && { features: said.map(({ id, properties }, each) => ({ id, properties, shape: shapes[each] })), boxes, index };
}

function shapesIn(bytes: ArrayBuffer, blocks: LayerBlocks): readonly Shape[] | null {
  const numbers = new Uint8Array(bytes, blocks.kinds.offset, blocks.kinds.length);
  const ends = wordsIn(bytes, blocks.chainEnds);
  const chains = ends && readCoordinates(new Uint8Array(bytes, blocks.coordinates.offset, blocks.coordinates.length), ends);
  const parts = chains && grouped(chains, wordsIn(bytes, blocks.partEnds));
  const shapes = parts && grouped(parts, wordsIn(bytes, blocks.shapeEnds));
  if (shapes?.length !== numbers.length) return null;
  const made = shapes.map((each, index): Shape => ({ kind: kinds[numbers[index]], parts: each }));
  return made.every(isSound) ? made : null;
}

const wordsIn = (bytes: ArrayBuffer, { offset, length }: Block): Uint32Array | null =>
  length % 4 === 0 ? new Uint32Array(bytes, offset, length / 4) : null;

/** Items in groups that end where `ends` says; null unless each group has an item and each item a group. */
function grouped<T>(items: readonly T[], ends: Uint32Array | null): readonly (readonly T[])[] | null {
  if (ends === null || items.length !== (ends.at(-1) ?? 0)) return null;
  const groups: (readonly T[])[] = [];
  let start = 0;
  for (const end of ends) {
    if (end <= start) return null;
    groups.push(items.slice(start, end));
    start = end;
  }
  return groups;
}

/** Whether a shape is of a known kind and its chains are what its kind needs: closed rings, lines of two points, single points. */
function isSound({ kind, parts }: Shape): boolean {
  if (kind === "polygon") return parts.every((rings) => rings.every(isRing));
  if (kind === "line") return parts.every((chains) => chains.length === 1 && chains[0].length >= 4);
  return kind === "point" && parts.every((chains) => chains.length === 1 && chains[0].length === 2);
}

const isRing = (ring: Chain): boolean => ring.length >= 8 && ring[0] === ring[ring.length - 2] && ring[1] === ring[ring.length - 1];
