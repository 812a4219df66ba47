import type { ColumnMeta } from "flatgeobuf/lib/mjs/column-meta.js";
import { decodeUtf8, wholeNumber } from "./values.ts";

/** How a value of a column type stands in bytes: how many of them, and how they are read. Types by their number in FlatGeobuf. */
const numbers: readonly (readonly [size: number, read: (view: DataView, at: number) => unknown] | null)[] = [
  [1, (view, at) => view.getInt8(at)],
  [1, (view, at) => view.getUint8(at)],
  [1, (view, at) => view.getUint8(at) !== 0],
  [2, (view, at) => view.getInt16(at, true)],
  [2, (view, at) => view.getUint16(at, true)],
  [4, (view, at) => view.getInt32(at, true)],
  [4, (view, at) => view.getUint32(at, true)],
  [8, (view, at) => wholeNumber(view.getBigInt64(at, true))],
  [8, (view, at) => wholeNumber(view.getBigUint64(at, true))],
  [4, (view, at) => view.getFloat32(at, true)],
  [8, (view, at) => view.getFloat64(at, true)],
];
const jsonType = 12;
/** The type of a column that holds neither text nor numbers. */
export const binaryType = 14;

/**
 * The properties of a feature, every column of the layer in its order; one without a value is null, and so is one of bytes. Throws `RangeError` where the
 * bytes end too soon or name a column that is none.
 */
export function propertiesOf(bytes: Uint8Array, columns: readonly ColumnMeta[]): Record<string, unknown> {
  const properties: Record<string, unknown> = Object.fromEntries(columns.map(({ name }) => [name, null]));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    const column = columns[view.getUint16(at, true)];
    if (column === undefined) throw new RangeError("a column that is none");
    at += 2;
    const number = numbers[column.type];
    if (number) {
      const [size, read] = number;
      properties[column.name] = read(view, at);
      at += size;
      continue;
    }
    const length = view.getUint32(at, true);
    at += 4;
    if (at + length > bytes.length) throw new RangeError("a text that ends beyond the feature");
    const content = bytes.subarray(at, at + length);
    if (column.type !== binaryType) properties[column.name] = textOrJson(column.type, content);
    at += length;
  }
  return properties;
}

function textOrJson(type: number, content: Uint8Array): unknown {
  const text = decodeUtf8(content);
  return type === jsonType ? JSON.parse(text) : text;
}
