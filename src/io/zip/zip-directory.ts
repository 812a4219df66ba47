import { decoderOf } from "../formats/dbf-encoding.ts";
import { decodeUtf8 } from "../formats/values.ts";

/** A member as a zip's directory lists it. */
export interface ZipMember {
  /** With folders, as it stands in the zip: nothing of it is trusted. */
  readonly path: string;
  /** 0 stored, 8 deflated; no other is unpacked. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  /** Bytes that it takes in the zip. */
  readonly packed: number;
  /** Where its own header begins. */
  readonly at: number;
}

const endMark = 0x06054b50;
const end64Mark = 0x06064b50;
const locatorMark = 0x07064b50;
const memberMark = 0x02014b50;
const longestComment = 65_535;
const unsaid32 = 0xffffffff;

/** Endings of files that are zips of layers: any, and a KML with its pictures. */
export const zipEndings: readonly string[] = ["zip", "kmz"];

/** Does a file begin as a zip does, with a member or, where it has none, with its end? */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6));

/** The members that the directory at a zip's end lists, at most one over `most`; null where there is no whole directory, as in a zip that was cut short. */
export function zipMembers(bytes: Uint8Array, most: number): ZipMember[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const { size, offset } = directoryAt(view, end);
  const from = end - size;
  if (!(size >= 0 && from >= 0 && offset <= from)) return null;
  // What stands before the zip, such as a program that unpacks it, shifts everything.
  const shift = from - offset;
  const members: ZipMember[] = [];
  for (let at = from; at < end && members.length <= most; ) {
    if (at + 46 > end || view.getUint32(at, true) !== memberMark) return at + 4 <= end && isEndMark(view, at) ? members : null;
    const length = 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) return null;
    members.push(memberAt(view, at, shift));
    at += length;
  }
  return members;
}

const isEndMark = (view: DataView, at: number): boolean => [endMark, end64Mark].includes(view.getUint32(at, true));

/** Where the end record begins. */
function findEnd(view: DataView): number | null {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (view.getUint32(at, true) === endMark) return at;
  }
  return null;
}

/** Size of the directory, up to the end record, and where it says that it begins. */
function directoryAt(view: DataView, end: number): { readonly size: number; readonly offset: number } {
  const [size, offset] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  const locator = end - 20;
  if ((size !== unsaid32 && offset !== unsaid32) || locator < 0 || view.getUint32(locator, true) !== locatorMark) return { size, offset };
  const record = locator - 56;
  if (record < 0 || view.getUint32(record, true) !== end64Mark) return { size, offset };
  return { size: long(view, record + 40) + (end - record), offset: long(view, record + 48) };
}

const long = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function memberAt(view: DataView, at: number, shift: number): ZipMember {
  const flags = view.getUint16(at + 8, true);
  const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const extra = new DataView(view.buffer, view.byteOffset + at + 46 + nameLength, extraLength);
  const short = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  const { packed, offset } = withLong(short, extra);
  return {
    path: nameOf(name, (flags & 0x800) !== 0),
    method: view.getUint16(at + 10, true),
    isEncrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packed,
    at: offset + shift,
  };
}

interface Sizes {
  readonly unpacked: number;
  readonly packed: number;
  readonly offset: number;
}

/** Numbers that had no room stand in the extra field 1, in this order, and only those. */
function withLong(short: Sizes, extra: DataView): Sizes {
  for (let at = 0; at + 4 <= extra.byteLength; at += 4 + extra.getUint16(at + 2, true)) {
    if (extra.getUint16(at, true) !== 1) continue;
    const end = Math.min(extra.byteLength, at + 4 + extra.getUint16(at + 2, true));
    let next = at + 4;
    const take = (number: number): number => {
      if (number !== unsaid32 || next + 8 > end) return number;
      next += 8;
      return long(extra, next - 8);
    };
    return { unpacked: take(short.unpacked), packed: take(short.packed), offset: take(short.offset) };
  }
  return short;
}

/** UTF-8 where the zip says so or the bytes are that; else the letters of DOS, which Windows writes. */
function nameOf(bytes: Uint8Array, isUtf8: boolean): string {
  const text = decodeUtf8(bytes);
  return isUtf8 || !text.includes("\uFFFD") ? text : (decoderOf("850")?.(bytes) ?? text);
}
