import { mostFeatures } from "../table-limits.ts";

const headerLength = 100;
const magic = 9994;

/** Whether bytes begin as a `.shp` (or `.shx`) does: file code, five unused numbers, and the version. */
export function isShp(head: Uint8Array): boolean {
  if (head.length < 36) return false;
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  return view.getInt32(0) === magic && view.getInt32(28, true) === 1000;
}

/** The type that all shapes of a file have that are not null. */
export const shapeType = (bytes: Uint8Array): number => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getInt32(32, true);

/**
 * The contents of a `.shp` file's records, in their order; no more than one over `mostFeatures`. Null when the file ends within a record or before
 * the length that it states.
 */
export function shpRecords(bytes: Uint8Array): DataView[] | null {
  if (bytes.length < headerLength) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = view.getInt32(24) * 2;
  if (end < headerLength || end > bytes.length) return null;
  const records: DataView[] = [];
  for (let at = headerLength; at < end && records.length <= mostFeatures; ) {
    if (at + 8 > end) return null;
    const length = view.getInt32(at + 4) * 2;
    if (length < 0 || at + 8 + length > end) return null;
    records.push(new DataView(bytes.buffer, bytes.byteOffset + at + 8, length));
    at += 8 + length;
  }
  return records;
}
