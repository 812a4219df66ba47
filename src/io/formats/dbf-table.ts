import { uncutField } from "../../catalog/cut-fields.ts";
import { encodingOf } from "./dbf-encoding.ts";
import { type DbfField, unreadTypes, valueReader } from "./dbf-values.ts";

/** The rows of a `.dbf` file; one that is marked as deleted is null. */
export interface DbfTable {
  readonly rows: () => Generator<Record<string, unknown> | null>;
  readonly count: number;
  readonly fields: readonly string[];
  /** Fields whose values stand in another file or are no text; they are null. */
  readonly unread: readonly string[];
  /** What the `.cpg` says where nobody knows it. */
  readonly unknownEncoding: string | null;
  /** Fields whose names had been cut to ten letters and were made whole. */
  readonly uncut: readonly string[];
}

const fieldLength = 32;
const endOfFields = 0x0d;
const deletedMark = 0x2a;
const header = 32;

/** What is wrong with a `.dbf`: its bytes are none, or end too soon. */
export type DbfFault = "broken" | "short";

/** The table in a `.dbf` file, dBASE III to Visual FoxPro, texts in the encoding of its `.cpg` or its own language byte. */
export function dbfTable(bytes: Uint8Array, cpg: Uint8Array | null): DbfTable | DbfFault {
  if (bytes.length <= header) return "broken";
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, from, length] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  const fields = fieldsOf(bytes, from);
  const width = fields.reduce((sum, { size }) => sum + size, 1);
  if (from <= header || from > bytes.length || width > length || length === 0) return "broken";
  if (from + count * length > bytes.length) return "short";
  const data = bytes.subarray(from, from + count * length);
  const { decode, unknown } = encodingOf(cpg, bytes[29], data);
  const named = withNames(fields, bytes, decode);
  const read = named.map((field) => valueReader(field, decode));
  function* rows() {
    for (let at = 0; at < data.length; at += length) {
      const row = data.subarray(at, at + length);
      yield row[0] === deletedMark ? null : Object.fromEntries(named.map(({ name }, index) => [name, read[index](row)]));
    }
  }
  const unread = named.filter(({ type }) => unreadTypes.has(type)).map(({ name }) => name);
  const names = named.map(({ name }) => name);
  return {
    rows,
    count,
    fields: names,
    unread,
    unknownEncoding: unknown,
    uncut: named.filter(({ isUncut }) => isUncut).map(({ name }) => name),
  };
}

/** A field without its name: where its description begins in the file, its type, and where its value stands in a row. */
type Unnamed = Omit<DbfField, "name"> & { readonly described: number };

interface NamedField extends DbfField {
  readonly isUncut: boolean;
}

function fieldsOf(bytes: Uint8Array, end: number): Unnamed[] {
  const fields: Unnamed[] = [];
  let at = 1;
  for (
    let described = header;
    described + fieldLength <= Math.min(end, bytes.length) && bytes[described] !== endOfFields;
    described += fieldLength
  ) {
    const size = bytes[described + 16];
    fields.push({ described, type: String.fromCharCode(bytes[described + 11]), at, size });
    at += size;
  }
  return fields;
}

/** A name that was cut to ten letters is made whole where the catalog knows one field that begins so; of fields of the same name the later ones get a number. */
function withNames(fields: readonly Unnamed[], bytes: Uint8Array, decode: (bytes: Uint8Array) => string): NamedField[] {
  const taken = new Set<string>();
  return fields.map(({ described, ...field }, index) => {
    const raw = bytes.subarray(described, described + 11);
    const end = raw.indexOf(0);
    const cut = decode(end < 0 ? raw : raw.subarray(0, end)).trim() || `field${index + 1}`;
    const base = uncutField(cut) ?? cut;
    let name = base;
    for (let number = 2; taken.has(name); number += 1) name = `${base}_${number}`;
    taken.add(name);
    return { ...field, name, isUncut: base !== cut };
  });
}
