import type { Point } from "./dxf-arcs.ts";

/** A line of a drawing, in metres. */
export interface Piece {
  readonly layer: string;
  readonly points: readonly Point[];
}

/** What lines make: rings that close, and lines that do not. */
export interface Chains {
  readonly rings: readonly Piece[];
  readonly open: readonly Piece[];
}

/** Ends that lie in one square millimetre are one corner. */
const perMetre = 1000;

/** A ring for each line that ends where it began, then for lines of one layer that close when put end to end; a corner where more than two ends meet is not passed. */
export function closeChains(pieces: readonly Piece[]): Chains {
  const rings: Piece[] = [];
  const loose: Piece[] = [];
  for (const piece of pieces) {
    if (isRing(piece.points)) rings.push({ ...piece, points: closed(piece.points) });
    else loose.push(piece);
  }
  const open: Piece[] = [];
  for (const layer of new Set(loose.map((piece) => piece.layer))) {
    const own = loose.filter((piece) => piece.layer === layer);
    joinLayer(own, rings, open);
  }
  return { rings, open };
}

const cornerOf = ([x, y]: Point): string => `${Math.round(x * perMetre)} ${Math.round(y * perMetre)}`;
const startOf = ({ points }: Piece): string => cornerOf(points[0]);
const endOf = ({ points }: Piece): string => cornerOf(points[points.length - 1]);
const isRing = (points: readonly Point[]): boolean => points.length > 3 && cornerOf(points[0]) === cornerOf(points[points.length - 1]);
const closed = (points: readonly Point[]): readonly Point[] => [...points.slice(0, -1), points[0]];

function joinLayer(own: readonly Piece[], rings: Piece[], open: Piece[]): void {
  const meeting = new Map<string, number[]>();
  for (const [index, piece] of own.entries()) {
    for (const corner of new Set([startOf(piece), endOf(piece)])) {
      const here = meeting.get(corner);
      if (here === undefined) meeting.set(corner, [index]);
      else here.push(index);
    }
  }
  const used = new Set<number>();
  for (let index = 0; index < own.length; index += 1) {
    if (used.has(index)) continue;
    const chain = follow(own, index, meeting, used);
    const points = chain.flatMap((piece, place) => (place === 0 ? piece.points : piece.points.slice(1)));
    if (isRing(points)) rings.push({ layer: own[index].layer, points: closed(points) });
    else for (const piece of chain) open.push(piece);
  }
}

/** The lines that follow one another from the end of the first, as far as exactly one more line stands there. */
function follow(
  own: readonly Piece[],
  first: number,
  meeting: ReadonlyMap<string, readonly number[]>,
  used: Set<number>,
): readonly Piece[] {
  const chain = [own[first]];
  used.add(first);
  const start = startOf(own[first]);
  for (let end = endOf(own[first]); end !== start; end = endOf(chain[chain.length - 1])) {
    const here = meeting.get(end) ?? [];
    const next = here.length === 2 ? here.find((index) => !used.has(index)) : undefined;
    if (next === undefined) break;
    used.add(next);
    const piece = own[next];
    chain.push(startOf(piece) === end ? piece : { ...piece, points: [...piece.points].reverse() });
  }
  return chain;
}
