import type { RawFeature } from "../catalog/define-dataset.ts";
import { packIndex } from "../geo/packed-index.ts";
import { boxOf } from "../geo/shape.ts";
import { alignment, type Block, compactVersion, type Directory, headLength, kinds, type LayerBlocks, magic } from "./compact-format.ts";
import { writeCoordinates } from "./coordinate-stream.ts";
import { writeTable } from "./property-table.ts";

/** A layer for the compact file: the sha256 of its readable text, and the features that the text gives. */
export interface CompactSource {
  readonly dataset: string;
  readonly sha256: string;
  readonly features: readonly RawFeature[];
}

/** The compact file of layers, numbers lowest byte first. The same layers give the same bytes. */
export function writeCompact(layers: readonly CompactSource[]): Uint8Array {
  const drafts = layers.map(({ dataset, sha256, features }) => ({ dataset, sha256, contents: contentsOf(features) }));
  const start = directoryLength(drafts);
  const file = layOut(drafts, start);
  const bytes = new Uint8Array(file.end);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(magic));
  view.setUint32(magic.length, compactVersion, true);
  view.setUint32(magic.length + 4, start - headLength, true);
  bytes.fill(space, headLength, start);
  bytes.set(new TextEncoder().encode(JSON.stringify(file.directory)), headLength);
  for (const { block, content } of file.blocks) bytes.set(content, block.offset);
  return bytes;
}

const space = 0x20;
const aligned = (length: number): number => Math.ceil(length / alignment) * alignment;

type Contents = Readonly<Record<keyof LayerBlocks, Uint8Array>>;
interface Draft {
  readonly dataset: string;
  readonly sha256: string;
  readonly contents: Contents;
}

/** Bytes before the first block: the directory names offsets, so room is kept for the longest that they can get. */
function directoryLength(drafts: readonly Draft[]): number {
  const furthest = layOut(drafts, Number.MAX_SAFE_INTEGER - total(drafts));
  return aligned(headLength + JSON.stringify(furthest.directory).length);
}

const total = (drafts: readonly Draft[]): number =>
  drafts.reduce((sum, { contents }) => sum + Object.values(contents).reduce((size, { length }) => size + aligned(length), 0), 0);

function layOut(drafts: readonly Draft[], start: number) {
  let end = start;
  const blocks: { readonly block: Block; readonly content: Uint8Array }[] = [];
  const place = (content: Uint8Array): Block => {
    const block = { offset: end, length: content.length };
    blocks.push({ block, content });
    end += aligned(content.length);
    return block;
  };
  const layers = drafts.map(({ dataset, sha256, contents }) => ({
    dataset,
    sha256,
    blocks: {
      kinds: place(contents.kinds),
      shapeEnds: place(contents.shapeEnds),
      partEnds: place(contents.partEnds),
      chainEnds: place(contents.chainEnds),
      coordinates: place(contents.coordinates),
      index: place(contents.index),
      table: place(contents.table),
    },
  }));
  const directory: Directory = { layers };
  return { directory, blocks, end };
}

function contentsOf(features: readonly RawFeature[]): Contents {
  const shapes = features.map(({ shape }) => shape);
  const parts = shapes.flatMap((shape) => shape.parts);
  const chains = parts.flat();
  const points = chains.map((chain) => chain.length / 2);
  return {
    kinds: Uint8Array.from(shapes, ({ kind }) => kinds.indexOf(kind)),
    shapeEnds: words(ends(shapes.map((shape) => shape.parts.length))),
    partEnds: words(ends(parts.map((part) => part.length))),
    chainEnds: words(ends(points)),
    coordinates: writeCoordinates(chains),
    index: packIndex(shapes.map(boxOf)),
    table: new TextEncoder().encode(writeTable(features)),
  };
}

function ends(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}

function words(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(numbers.length * 4));
  for (const [index, number] of numbers.entries()) view.setUint32(index * 4, number, true);
  return new Uint8Array(view.buffer);
}
