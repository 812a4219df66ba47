import { type Chain, orient, type Shape } from "../geo/shape.ts";
import { toUtm32 } from "../geo/utm32.ts";
import type { CoordinateSystem } from "./coordinate-system.ts";
import type { GeometryParts, Position } from "./geometry-parts.ts";

/** How a file's coordinates are to be read: their system, and whether the second number comes first. */
export interface Reading {
  readonly system: CoordinateSystem;
  readonly turned: boolean;
}

/**
 * The shape in EPSG:25832 metres; repeated positions and rings of fewer than three corners are left out, shells run counter-clockwise. Null when nothing
 * of it is left.
 */
export function shapeFromParts({ kind, parts }: GeometryParts, reading: Reading): Shape | null {
  const made: Chain[][] = [];
  for (const part of parts) {
    const chains = part.map((chain) => toMetres(chain, reading));
    if (kind !== "polygon") {
      if (kind === "point" || chains[0].length >= 4) made.push(chains);
      continue;
    }
    const [shell, ...holes] = chains.map((ring, index) => orient(ring, index === 0));
    if (isRing(shell)) made.push([shell, ...holes.filter(isRing)]);
  }
  return made.length > 0 ? { kind, parts: made } : null;
}

/** Three corners and the first again. A ring that crosses itself may sum to no area; whether it holds any is for the repair to say. */
const isRing = (ring: Chain): boolean => ring.length >= 8;

function toMetres(chain: readonly Position[], { system, turned }: Reading): Chain {
  const out = new Float64Array(chain.length * 2);
  let length = 0;
  for (const position of chain) {
    const [first, second] = turned ? [position[1], position[0]] : position;
    const [x, y] = system === "EPSG:4326" ? toUtm32(first, second) : [first, second];
    if (length > 0 && out[length - 2] === x && out[length - 1] === y) continue;
    out[length] = x;
    out[length + 1] = y;
    length += 2;
  }
  return out.slice(0, length);
}
