import type { PackStamp } from "../domain/answer.ts";

/** Publishers of the layers that a pack has ready, once each, as the pack spells them, in order of code units. */
export const publishersOf = ({ layers }: PackStamp): readonly string[] =>
  [...new Set(layers.filter(({ state }) => state === "ready").map(({ publisher }) => publisher))].sort();

/** `A`, `A og B`, `A, B og C`. */
export function listed(words: readonly string[], and: string): string {
  return words.length < 2 ? words.join("") : words.slice(0, -1).join(", ") + and + words[words.length - 1];
}
