import type { ByteFile } from "../../src/io/byte-file.ts";

type Ring = readonly (readonly number[])[];

/** A record's content: its shape type, then whatever `write` puts behind it. */
function content(type: number, length: number, write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, type, true);
  write(view);
  return bytes;
}

export const nullRecord = content(0, 4, () => {});

/** A point, with a height and a measure where the type has them. */
export const pointRecord = ([x, y]: readonly number[], type = 1): Uint8Array =>
  content(type, type === 1 ? 20 : 36, (view) => {
    view.setFloat64(4, x, true);
    view.setFloat64(12, y, true);
  });

/** A polygon or line of rings, as they are given: shells of a polygon are to run clockwise. */
export function ringsRecord(rings: readonly Ring[], type = 5): Uint8Array {
  const points = rings.flat();
  const from = 44 + rings.length * 4;
  return content(type, from + points.length * 16, (view) => {
    view.setInt32(36, rings.length, true);
    view.setInt32(40, points.length, true);
    let start = 0;
    for (const [index, ring] of rings.entries()) {
      view.setInt32(44 + index * 4, start, true);
      start += ring.length;
    }
    for (const [index, [x, y]] of points.entries()) {
      view.setFloat64(from + index * 16, x, true);
      view.setFloat64(from + index * 16 + 8, y, true);
    }
  });
}

/** A `.shp` of records. */
export function shpFile(records: readonly Uint8Array[], type = 5, name = "lag.shp"): ByteFile {
  const size = 100 + records.reduce((sum, { length }) => sum + 8 + length, 0);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, size / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, type, true);
  let at = 100;
  for (const [index, record] of records.entries()) {
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, record.length / 2);
    bytes.set(record, at + 8);
    at += 8 + record.length;
  }
  return { name, bytes };
}

/** A field of a `.dbf`: name, type, bytes. */
export type DbfColumn = readonly [name: string, type: string, size: number];

/** A `.dbf` of rows whose values are bytes or ASCII text; a row that begins with `*` is deleted. */
export function dbfFile(
  columns: readonly DbfColumn[],
  rows: readonly (readonly (string | Uint8Array)[])[],
  { language = 0, name = "lag.dbf", deleted = [] as readonly number[] } = {},
): ByteFile {
  const header = 33 + columns.length * 32;
  const width = 1 + columns.reduce((sum, [, , size]) => sum + size, 0);
  const bytes = new Uint8Array(header + rows.length * width + 1).fill(0x20);
  bytes.fill(0, 0, header);
  const view = new DataView(bytes.buffer);
  bytes[0] = 3;
  view.setUint32(4, rows.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, width, true);
  bytes[29] = language;
  for (const [index, [column, type, size]] of columns.entries()) {
    bytes.set(latin(column), 32 + index * 32);
    bytes[32 + index * 32 + 11] = type.charCodeAt(0);
    bytes[32 + index * 32 + 16] = size;
  }
  bytes[header - 1] = 0x0d;
  for (const [index, row] of rows.entries()) {
    let at = header + index * width;
    if (deleted.includes(index)) bytes[at] = 0x2a;
    at += 1;
    for (const [position, value] of row.entries()) {
      bytes.set(typeof value === "string" ? latin(value) : value, at);
      at += columns[position][2];
    }
  }
  return { name, bytes };
}

/** Text as Latin-1 bytes. */
export const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
