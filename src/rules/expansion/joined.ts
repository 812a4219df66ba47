/** As many grounds as are joined with a site. */
export const mostJoined = 4;
/** As many sets as are looked at before the search ends; a site in a town of small parcels has more than anybody reads. */
const mostLookedAt = 50_000;

/** A set of grounds by their places, with what they measure together without the site, m². */
export interface JoinedSet {
  readonly members: readonly number[];
  readonly area: number;
}

/**
 * Every set of at most four grounds that hangs together with the site and adds at least `missing` m², the smallest first, then the fewest, then
 * by place. A set of which a part would do already is left out. `neighbours[0]` are the site's; place 0 is the site itself. `complete` is false
 * where the search ended early.
 */
export function joinedSets(
  areas: readonly number[],
  neighbours: readonly (readonly number[])[],
  missing: number,
): { readonly sets: readonly JoinedSet[]; readonly complete: boolean } {
  const found = new Map<string, JoinedSet>();
  const seen = new Set<string>();
  let open: JoinedSet[] = [{ members: [], area: 0 }];
  let looked = 0;
  for (let size = 0; size < mostJoined && open.length > 0; size++) {
    const next: JoinedSet[] = [];
    for (const set of open) {
      for (const added of edgeOf(set, neighbours)) {
        const members = [...set.members, added].sort((a, b) => a - b);
        const key = members.join();
        if (seen.has(key)) continue;
        seen.add(key);
        looked += 1;
        if (looked > mostLookedAt) return { sets: smallestFirst([...found.values()]), complete: false };
        const grown = { members, area: set.area + areas[added] };
        if (grown.area < missing) next.push(grown);
        else if (![...found.values()].some((smaller) => isPart(smaller, grown))) found.set(key, grown);
      }
    }
    open = next;
  }
  return { sets: smallestFirst([...found.values()].filter((set) => isTight(set, areas, neighbours, missing))), complete: true };
}

/** Places that adjoin the site or a member and are in the set not yet. */
function edgeOf({ members }: JoinedSet, neighbours: readonly (readonly number[])[]): readonly number[] {
  const edge = new Set([0, ...members].flatMap((each) => neighbours[each]));
  return [...edge].filter((each) => each !== 0 && !members.includes(each)).sort((a, b) => a - b);
}

const isPart = (small: JoinedSet, large: JoinedSet): boolean => small.members.every((each) => large.members.includes(each));

/** Would nothing be left that does if one member were taken away? */
function isTight(
  { members, area }: JoinedSet,
  areas: readonly number[],
  neighbours: readonly (readonly number[])[],
  missing: number,
): boolean {
  return members.every((dropped) => {
    const rest = members.filter((each) => each !== dropped);
    return area - areas[dropped] < missing || !hangsTogether(rest, neighbours);
  });
}

function hangsTogether(members: readonly number[], neighbours: readonly (readonly number[])[]): boolean {
  const reached = new Set([0]);
  for (let grew = true; grew; ) {
    const more = members.filter((each) => !reached.has(each) && neighbours[each].some((other) => reached.has(other)));
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
