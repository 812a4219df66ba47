import type { RuleTexts, Words } from "./translation.ts";

/** Words that a sentence has only where there is something more to say. */
const more = ["inField", "entryKind", "twin", "twinSame", "alone", "ruled", "plans"];
/** Words of a place on the plot, and the one code that cannot do without. */
const place = { word: "piece", neededBy: "onPiece" };

/** Words that nobody has measured yet: each an ellipsis. */
function openWords(without: readonly string[]): Words {
  const word = (key: string | symbol) => (typeof key === "string" && !without.includes(key) ? "…" : undefined);
  return new Proxy<Record<string, string>>({}, { get: (_, key) => word(key) });
}
const everywhere = openWords([...more, place.word]);
const onPlace = openWords(more);

/** What a rule says under a code before anybody has asked about a plot: an ellipsis stands for each name and number. Null where there is no such code. */
export function bareSentence(texts: RuleTexts, code: string): string | null {
  if (!Object.hasOwn(texts.codes, code)) return null;
  return texts.codes[code](code === place.neededBy ? onPlace : everywhere)
    .replaceAll(/«…»|“…”/g, "…")
    .replaceAll("….", "…");
}
