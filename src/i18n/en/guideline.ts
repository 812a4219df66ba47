import type { RuleTexts, Words } from "../translation.ts";
import { named, noRoomBeside, notFound, partOfPlot, roomBeside } from "./phrases.ts";

/** What a guideline of the kommuneplan is and is not. */
export const weighed = "The guideline binds the council's planning and is no ban on building that a lokalplan in force gives the right to.";

interface GuidelineWords {
  readonly title: string;
  readonly about: string;
  /** Begins the sentence that nothing was found. */
  readonly none: string;
  /** What a part of the plot lies in. */
  readonly lies: string | ((words: Words) => string);
  /** What that means, a whole sentence. */
  readonly means: string;
}

/** The texts of a rule on an area of a guideline. */
export function guideline({ title, about, none, lies, means }: GuidelineWords) {
  const place = (words: Words): string =>
    `${partOfPlot(words)} lies in ${typeof lies === "string" ? lies : lies(words)}${named(words.name)}.`;
  return {
    title,
    about,
    codes: {
      outside: (words: Words) => notFound(none, words),
      avoidable: (words: Words) => `${place(words)}${roomBeside(words)}`,
      inside: (words: Words) => `${place(words)}${noRoomBeside(words)} ${means} ${weighed}`,
    },
  } satisfies RuleTexts;
}
