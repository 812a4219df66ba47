/** A geometry as a reader hands it on: of a GeoJSON type, or of another, which the next door counts as not kept. */
export interface RawGeometry {
  readonly type: string;
  readonly coordinates?: unknown;
  readonly geometries?: readonly RawGeometry[];
}

/** Stands for a geometry whose bytes make no sense: it is counted as not kept, with coordinates that are no numbers. */
export const brokenGeometry: RawGeometry = { type: "Point", coordinates: [null, null] };

/** What `read` gives, or null where a file's bytes lead it astray. Readers of bytes throw `RangeError` and the like for what stands in a file; this is where that ends. */
export function attempt<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
