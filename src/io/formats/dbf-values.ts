import type { Decode } from "./dbf-encoding.ts";

/** A field of a `.dbf`: its type, and where its value stands in a row. */
export interface DbfField {
  readonly name: string;
  /** One letter, as dBASE has it. */
  readonly type: string;
  readonly at: number;
  /** Bytes. */
  readonly size: number;
}

/** Types whose values stand in another file, or are pictures and the like. */
export const unreadTypes: ReadonlySet<string> = new Set(["M", "G", "P", "W", "0", "Q", "V"]);

const binary: Readonly<Record<string, readonly [size: number, read: (view: DataView, at: number) => number]>> = {
  I: [4, (view, at) => view.getInt32(at, true)],
  "+": [4, (view, at) => view.getInt32(at, false)],
  O: [8, (view, at) => view.getFloat64(at, true)],
  B: [8, (view, at) => view.getFloat64(at, true)],
};

/** How a field's value is read from a row: numbers as numbers, dates as ISO text, true and false, all else as text; blank is null. What is not what its type says stays text. */
export function valueReader({ type, at, size }: DbfField, decode: Decode): (row: Uint8Array) => unknown {
  if (unreadTypes.has(type)) return () => null;
  const found = binary[type];
  if (found && found[0] === size) {
    const [, read] = found;
    return (row) => finite(read(new DataView(row.buffer, row.byteOffset, row.byteLength), at));
  }
  const meaning = meanings[type] ?? ((text: string) => text);
  return (row) => {
    const text = decode(row.subarray(at, at + size)).replace(/[\0 ]+$/, "");
    return text.trim() === "" ? null : meaning(text);
  };
}

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);

const meanings: Readonly<Record<string, (text: string) => unknown>> = { N: numberIn, F: numberIn, D: dateIn, L: truthIn };

/** A number that does not fit its field is written as stars; a whole one that a number would round stays text. */
function numberIn(text: string): number | string | null {
  const trimmed = text.trim();
  if (/^\*+$/.test(trimmed)) return null;
  const number = Number(trimmed);
  const isExact = Number.isFinite(number) && (!/^-?\d+$/.test(trimmed) || Number.isSafeInteger(number));
  return isExact ? number : trimmed;
}

function dateIn(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim()) ?? [];
  if (year === undefined) return text.trim();
  return year === "0000" ? null : `${year}-${month}-${day}`;
}

function truthIn(text: string): boolean | string | null {
  if (/^[TtYyJj1]$/.test(text)) return true;
  if (/^[FfNn0]$/.test(text)) return false;
  return text === "?" ? null : text;
}
