import { commandMessages } from "../../src/i18n/command-messages.ts";
import type { Language } from "../../src/i18n/languages.ts";
import type { RunTools } from "./fetch-layers.ts";

/** Tells how far a fetch has come: a line for each page after the first of a layer, and one for each layer that has ended. */
export function progressTeller(language: Language, all: number, tell: (line: string) => void): Pick<RunTools, "onPage" | "onEnd"> {
  const { fetching } = commandMessages[language];
  let done = 0;
  return {
    onPage: (dataset, received, matched) => {
      if (matched === null || received < matched)
        tell(fetching.page({ dataset, received: String(received), matched: matched === null ? "?" : String(matched) }));
    },
    onEnd: ({ dataset, state }) => {
      done += 1;
      tell(fetching.ended({ dataset, state: fetching.states[state], done: String(done), all: String(all) }));
    },
  };
}
