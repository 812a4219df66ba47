import { z } from "zod";
import type { Shape } from "../geo/shape.ts";

/** Name of the file that holds a pack's layers as the engine uses them. */
export const compactFile = "compact.bin";

/** First bytes of the file. */
export const magic = "GRUNDLAG";
/** Goes up whenever the file is laid out anew, or `storedShape` reads a layer's text otherwise; a file of another version is not read. */
export const compactVersion = 1;
/** Bytes before the directory: magic, then version and length of the directory as four bytes each, the lowest first. */
export const headLength = 16;
/** Blocks begin at multiples of this, so that its numbers can be read where they lie. */
export const alignment = 8;

/** Number of each kind of geometry in the file. */
export const kinds: readonly Shape["kind"][] = ["polygon", "line", "point"];

/** Where a block lies, in bytes from the beginning of the file. */
const blockSchema = z.strictObject({ offset: z.int().min(0).multipleOf(alignment), length: z.int().min(0) });
export type Block = z.infer<typeof blockSchema>;

/**
 * One layer in the file. `kinds` holds a byte a feature; `shapeEnds`, `partEnds` and `chainEnds` where each feature ends among the parts,
 * each part among the chains, each chain among the points; `coordinates` what `writeCoordinates` made of the chains; `index` the
 * tree of their boxes; `table` ids and properties as JSON.
 */
export const layerBlocks = z.strictObject({
  kinds: blockSchema,
  shapeEnds: blockSchema,
  partEnds: blockSchema,
  chainEnds: blockSchema,
  coordinates: blockSchema,
  index: blockSchema,
  table: blockSchema,
});
export type LayerBlocks = z.infer<typeof layerBlocks>;

/** What lies where. `sha256` is that of the readable layer from which the blocks were made. */
export const directorySchema = z.strictObject({
  layers: z.array(z.strictObject({ dataset: z.string(), sha256: z.string(), blocks: layerBlocks })),
});
export type Directory = z.infer<typeof directorySchema>;

/** Whether this machine keeps numbers with the lowest byte first, as the file does; nearly all do. */
export const isLittleEndian = (): boolean => new Uint8Array(Uint32Array.of(1).buffer)[0] === 1;
