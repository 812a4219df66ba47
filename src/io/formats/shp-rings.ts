import { locateInRings } from "../../geo/predicates.ts";
import { type Box, boxOfChain, type Chain, ringArea } from "../../geo/shape.ts";

/** A closed chain of positions. */
export type Ring = readonly (readonly number[])[];

/** Steps that may still be taken to find which hole lies in which shell, for all records of a file together. */
export interface RingWork {
  left: number;
}

/** About two seconds' steps: thirty thousand holes in as many shells. */
export const ringWork = (): RingWork => ({ left: 1e9 });

interface Placed {
  readonly index: number;
  readonly chain: Chain;
  readonly box: Box;
  readonly isShell: boolean;
  readonly polygon: Ring[];
}

/**
 * The polygons that the rings of a record bound, shells counter-clockwise and holes clockwise as in GeoJSON. In the record shells run clockwise and holes
 * counter-clockwise, in any order; each hole goes to the smallest shell round it, and one that lies in none is a shell that was drawn the wrong way round.
 * Where no ring runs clockwise, what lies in what tells. Null when finding that out would take too long.
 */
export function polygonsOf(rings: readonly Ring[], work: RingWork): Ring[][] | null {
  const chains = rings.map((ring) => Float64Array.from(ring.flat()));
  const areas = chains.map(ringArea);
  const byNesting = areas.every((area) => area >= 0);
  const order = [...rings.keys()].sort((a, b) => Math.abs(areas[b]) - Math.abs(areas[a]) || a - b);
  const placed: Placed[] = [];
  for (const index of order) {
    const chain = chains[index];
    const box = boxOfChain(chain);
    const around = byNesting || areas[index] > 0 ? smallestAround(chain, box, placed, work) : undefined;
    if (work.left < 0) return null;
    const isShell = around === undefined || !around.isShell;
    const ring = areas[index] > 0 === isShell ? rings[index] : [...rings[index]].reverse();
    if (!isShell) around.polygon.push(ring);
    if (isShell || byNesting) placed.push({ index, chain, box, isShell, polygon: isShell ? [ring] : [] });
  }
  return placed
    .filter(({ isShell }) => isShell)
    .sort((a, b) => a.index - b.index)
    .map(({ polygon }) => polygon);
}

/** The smallest of the rings that a ring lies in; they stand largest first. */
function smallestAround(chain: Chain, box: Box, placed: readonly Placed[], work: RingWork): Placed | undefined {
  for (let i = placed.length - 1; i >= 0; i -= 1) {
    const other = placed[i];
    work.left -= 1;
    const isWithin = box[0] >= other.box[0] && box[1] >= other.box[1] && box[2] <= other.box[2] && box[3] <= other.box[3];
    if (isWithin && liesIn(chain, other.chain, work)) return other;
    if (work.left < 0) return undefined;
  }
  return undefined;
}

/** By the first corner that is not on the other ring's border; a ring whose corners all are lies in it, for its box does. */
function liesIn(chain: Chain, other: Chain, work: RingWork): boolean {
  for (let i = 0; i + 1 < chain.length && work.left >= 0; i += 2) {
    work.left -= other.length;
    const place = locateInRings(chain[i], chain[i + 1], [other]);
    if (place !== "boundary") return place === "inside";
  }
  return true;
}
