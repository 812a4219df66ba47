import type { Question } from "./hand.ts";
import type { Roster } from "./share-work.ts";

/** Plots that a helper takes over at a time: few, because who asks meanwhile waits for them. */
const takenOver = 4;

/**
 * Lets helpers measure, after an answer, what the near hand measured while they were still starting, until all hold alike many: so the next answers
 * are worked out by all alike. The user's plots stay where they are. Rejects where a helper fails.
 */
export async function evenOut({ near, members, holders }: Roster, question: Question): Promise<void> {
  const held = new Map([...members].map((member) => [member, 0]));
  for (const holder of holders.values()) held.set(holder, (held.get(holder) ?? 0) + 1);
  const fair = Math.ceil(holders.size / members.size);
  const movable = [...holders].flatMap(([number, holder]) => (holder === near && !near.learned.has(number) ? [number] : []));
  const tooMany = movable.slice(Math.max(0, movable.length - Math.max(0, (held.get(near) ?? 0) - fair)));
  const parts = [...members].flatMap((member) => {
    const part = member === near ? [] : tooMany.splice(0, Math.max(0, fair - (held.get(member) ?? 0)));
    return part.length === 0 ? [] : [{ member, part }];
  });
  await Promise.all(
    parts.map(async ({ member, part }) => {
      for (let from = 0; from < part.length; from += takenOver) {
        const few = part.slice(from, from + takenOver);
        await member.hand.rows(question, few);
        if (!members.has(member)) return;
        const moved = few.filter((number) => holders.get(number) === near);
        for (const number of moved) holders.set(number, member);
        await near.hand.forget(moved);
      }
    }),
  );
}
