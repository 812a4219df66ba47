/** As many grounds as are joined with a site. */
export const mostJoined = 4;
/** As many sets as are looked at before the search ends; a site in a town of small parcels has more than anybody reads. */
export const mostLookedAt = 20_000;

/** A set of grounds by their places, with what they measure together without the site, m². */
export interface JoinedSet {
  readonly members: readonly number[];
  readonly area: number;
}

/** Places that adjoin a place, ascending. */
export type NeighboursOf = (place: number) => readonly number[];

/**
 * Every set of at most four grounds that hangs together with the site and adds at least `missing` m², the smallest first, then the fewest, then
 * by place. A set of which a part would do already is left out. Place 0 is the site itself. `complete` is false where the search ended early; then
 * what was found by then is told.
 */
export function joinedSets(
  areas: readonly number[],
  neighboursOf: NeighboursOf,
  missing: number,
): { readonly sets: readonly JoinedSet[]; readonly complete: boolean } {
  const found: JoinedSet[] = [];
  const told = (complete: boolean) => ({
    sets: smallestFirst(found.filter((set) => isTight(set, areas, neighboursOf, missing))),
    complete,
  });
  const seen = new Set<string>();
  let open: JoinedSet[] = [{ members: [], area: 0 }];
  let looked = 0;
  for (let size = 0; size < mostJoined && open.length > 0; size++) {
    const next: JoinedSet[] = [];
    for (const set of open) {
      for (const added of edgeOf(set, neighboursOf)) {
        const members = [...set.members, added].sort((a, b) => a - b);
        const key = members.join();
        if (seen.has(key)) continue;
        seen.add(key);
        looked += 1;
        if (looked > mostLookedAt) return told(false);
        const grown = { members, area: set.area + areas[added] };
        if (grown.area < missing) next.push(grown);
        else found.push(grown);
      }
    }
    open = next;
  }
  return told(true);
}

/** Places that adjoin the site or a member and are in the set not yet. */
function edgeOf({ members }: JoinedSet, neighboursOf: NeighboursOf): readonly number[] {
  const edge = new Set([0, ...members].flatMap((each) => neighboursOf(each)));
  return [...edge].filter((each) => each !== 0 && !members.includes(each)).sort((a, b) => a - b);
}

/** Would nothing be left that does if one member were taken away? */
function isTight({ members, area }: JoinedSet, areas: readonly number[], neighboursOf: NeighboursOf, missing: number): boolean {
  return members.every((dropped) => {
    const rest = members.filter((each) => each !== dropped);
    return area - areas[dropped] < missing || !hangsTogether(rest, neighboursOf);
  });
}

function hangsTogether(members: readonly number[], neighboursOf: NeighboursOf): boolean {
  const reached = new Set([0]);
  for (let grew = true; grew; ) {
    const more = members.filter((each) => !reached.has(each) && neighboursOf(each).some((other) => reached.has(other)));
    for (const each of more) reached.add(each);
    grew = more.length > 0;
  }
  return members.every((each) => reached.has(each));
}

const smallestFirst = (sets: readonly JoinedSet[]): readonly JoinedSet[] =>
  [...sets].sort((a, b) => a.area - b.area || a.members.length - b.members.length || compare(a.members, b.members));

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((each, index) => each !== b[index]);
  return at < 0 ? 0 : a[at] - b[at];
}
