import type { OsmRelation, Place } from "./elements.ts";

/** Whether the members of an area come together in closed rings: each place at which one ends is an end of an even number of them. */
export function ringsClose({ members }: OsmRelation): boolean {
  if (!members.some(({ role }) => role === "outer")) return false;
  return ["outer", "inner"].every((role) => closes(members.filter((each) => each.role === role).map(({ geometry }) => geometry)));
}

function closes(chains: readonly (readonly Place[] | null)[]): boolean {
  const ends = new Map<string, number>();
  for (const chain of chains) {
    if (chain === null || chain.length < 2 || chain.some((place) => place === null)) return false;
    for (const place of [chain[0], chain[chain.length - 1]]) {
      const key = `${place?.lon} ${place?.lat}`;
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
  }
  return [...ends.values()].every((count) => count % 2 === 0);
}
