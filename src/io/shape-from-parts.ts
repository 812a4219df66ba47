import { type Chain, orient, type Shape } from "../geo/shape.ts";
import type { CoordinateSystem } from "./coordinate-system.ts";
import type { GeometryParts, Position } from "./geometry-parts.ts";
import { toUtm32From } from "./to-utm32.ts";

/** How a file's coordinates are to be read: their system, and whether the second number comes first. */
export interface Reading {
  readonly system: CoordinateSystem;
  readonly turned: boolean;
}

/** A shape, and what was put right in making it. */
export interface MadeShape {
  readonly shape: Shape;
  /** Rings that ran the other way. */
  readonly turned: number;
  /** Chains with positions that repeat the one before. */
  readonly repeated: number;
  /** Rings of fewer than three corners and lines of one, once repeated positions are out. */
  readonly dropped: number;
}

/**
 * The shape in EPSG:25832 metres; repeated positions and rings of fewer than three corners are left out, shells run counter-clockwise. Null when nothing
 * of it is left.
 */
export function shapeFromParts({ kind, parts }: GeometryParts, reading: Reading): MadeShape | null {
  const made: Chain[][] = [];
  let [turned, repeated, chainCount] = [0, 0, 0];
  for (const part of parts) {
    const chains = part.map((chain) => toMetres(chain, reading));
    chainCount += chains.length;
    repeated += chains.filter((chain, index) => chain.length < 2 * part[index].length).length;
    if (kind !== "polygon") {
      if (kind === "point" || chains[0].length >= 4) made.push(chains);
      continue;
    }
    const rings = chains.map((ring, index) => orient(ring, index === 0));
    turned += rings.filter((ring, index) => ring !== chains[index]).length;
    const [shell, ...holes] = rings;
    if (isRing(shell)) made.push([shell, ...holes.filter(isRing)]);
  }
  if (made.length === 0) return null;
  const dropped = chainCount - made.reduce((sum, part) => sum + part.length, 0);
  return { shape: { kind, parts: made }, turned, repeated, dropped };
}

/** Three corners and the first again. A ring that crosses itself may sum to no area; whether it holds any is for the repair to say. */
const isRing = (ring: Chain): boolean => ring.length >= 8;

function toMetres(chain: readonly Position[], { system, turned }: Reading): Chain {
  const out = new Float64Array(chain.length * 2);
  const convert = toUtm32From[system];
  let length = 0;
  for (const position of chain) {
    const [first, second] = turned ? [position[1], position[0]] : position;
    const [x, y] = convert(first, second);
    if (length > 0 && out[length - 2] === x && out[length - 1] === y) continue;
    out[length] = x;
    out[length + 1] = y;
    length += 2;
  }
  return out.slice(0, length);
}
