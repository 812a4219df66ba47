import type { Watch } from "../watch.ts";
import { crc32 } from "./crc32.ts";
import type { ZipMember } from "./zip-directory.ts";

/** What may still be unpacked, over all zips that are opened together. */
export interface ZipBudget {
  bytes: number;
  members: number;
}

/** Why a member gives nothing: damaged, or more than the budget has room for, which a zip bomb is. */
export type MemberFault = "broken" | "bomb";

/** Bytes that are unpacked at a time; they become at most a thousand times as many. */
const step = 4096;
/** A zip may become this many bytes whatever its size, and beyond them this many times its size. */
const harmless = 100_000_000;
const mostTimes = 200;

/**
 * A member's bytes, counted while they are unpacked and not by what the zip says of them. What passes the budget or has grown beyond all likelihood is dropped at
 * once; what does not agree with its own checksum is broken. Only stored and deflated members may be asked for.
 */
export async function unpackMember(zip: Uint8Array, member: ZipMember, budget: ZipBudget, watch: Watch): Promise<Uint8Array | MemberFault> {
  const packed = packedBytes(zip, member);
  if (packed === null) return "broken";
  const bytes = member.method === 0 ? stored(packed, budget) : await inflated(packed, budget, watch);
  if (typeof bytes === "string") return bytes;
  return crc32(bytes) === member.crc ? bytes : "broken";
}

/** Where a member's content stands; its own header says how long that is. */
function packedBytes(zip: Uint8Array, { at, packed }: ZipMember): Uint8Array | null {
  if (!(at >= 0 && at + 30 <= zip.length)) return null;
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (view.getUint32(at, true) !== 0x04034b50) return null;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return from + packed <= zip.length ? zip.subarray(from, from + packed) : null;
}

function stored(packed: Uint8Array, budget: ZipBudget): Uint8Array | MemberFault {
  budget.bytes -= packed.length;
  return budget.bytes < 0 ? "bomb" : packed;
}

async function inflated(packed: Uint8Array, budget: ZipBudget, watch: Watch): Promise<Uint8Array | MemberFault> {
  const { Inflate } = await import("fflate");
  const pieces: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
    budget.bytes -= piece.length;
  });
  for (let at = 0; at < Math.max(1, packed.length); at += step) {
    try {
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
    } catch {
      return "broken";
    }
    if (budget.bytes < 0 || size > Math.max(harmless, mostTimes * packed.length)) return "bomb";
    if (at % (step * 256) === 0) await watch.pause();
  }
  return joined(pieces, size);
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
