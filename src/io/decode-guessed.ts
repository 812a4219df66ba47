import { decodeText } from "./decode-text.ts";
import { decodeWindows } from "./windows-letters.ts";

/** A text, and what it was read as where no byte order mark said so. */
export interface GuessedText {
  readonly text: string;
  readonly encoding: "utf-8" | "windows-1252";
}

/**
 * The text of bytes that do not say how they were written: by their byte order mark, else as UTF-8 where letters beyond ASCII are mostly well-formed UTF-8, else
 * as Windows-1252, which older Danish programs write. A few broken bytes, or an end in the middle of a letter, do not make UTF-8 another encoding.
 */
export function decodeGuessed(bytes: Uint8Array): GuessedText {
  if (hasMark(bytes)) return { text: withoutMark(decodeText(bytes)), encoding: "utf-8" };
  const { good, bad } = countSequences(bytes);
  const isUtf8 = bad === 0 || good > bad;
  if (isUtf8) return { text: decodeText(bytes), encoding: "utf-8" };
  return { text: decodeWindows(bytes), encoding: "windows-1252" };
}

const withoutMark = (text: string): string => text.replace(/^\uFEFF/, "");

const hasMark = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** How many letters beyond ASCII are well-formed UTF-8, and how many bytes are part of none; an unfinished letter at the end is neither. */
function countSequences(bytes: Uint8Array): { readonly good: number; readonly bad: number } {
  let [good, bad] = [0, 0];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes[at]);
    if (length === 1) {
      at += 1;
      continue;
    }
    const followers = length === 0 ? 0 : countFollowers(bytes, at + 1, length - 1);
    if (length > 0 && followers === length - 1) good += 1;
    else if (length === 0 || at + 1 + followers < bytes.length) bad += 1;
    at += 1 + followers;
  }
  return { good, bad };
}

/** Bytes of the letter that begins so; 0 for a byte that begins none. */
function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte >= 0xc2 && byte <= 0xdf) return 2;
  if (byte >= 0xe0 && byte <= 0xef) return 3;
  return byte >= 0xf0 && byte <= 0xf4 ? 4 : 0;
}

function countFollowers(bytes: Uint8Array, from: number, most: number): number {
  let count = 0;
  while (count < most && from + count < bytes.length && (bytes[from + count] & 0xc0) === 0x80) count += 1;
  return count;
}
