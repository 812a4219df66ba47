import type { RingContacts } from "./ring-contacts.ts";

/**
 * Whether rings of one part that touch close a chain round some of its area, so that it hangs together no longer: rings and the places where they
 * touch, drawn as a graph, then have a way round.
 */
export function isCut({ touches }: Pick<RingContacts, "touches">, partOf: readonly number[]): boolean {
  const groups = new Map<string, string>();
  const known = new Set<string>();
  const groupOf = (node: string): string => {
    let group = node;
    for (let next = groups.get(group); next !== undefined; next = groups.get(group)) group = next;
    if (group !== node) groups.set(node, group);
    return group;
  };
  for (const { rings, x, y } of touches) {
    if (partOf[rings[0]] !== partOf[rings[1]]) continue;
    const place = `${partOf[rings[0]]} ${x} ${y}`;
    for (const ring of rings) {
      const tie = `${ring} at ${place}`;
      if (known.has(tie)) continue;
      known.add(tie);
      const [one, other] = [groupOf(`ring ${ring}`), groupOf(place)];
      if (one === other) return true;
      groups.set(one, other);
    }
  }
  return false;
}
