import { arrival as da } from "./da/arrival.ts";
import { arrival as en } from "./en/arrival.ts";

/** What is asked and told of files that were brought; nobody needs it before a file comes. Same keys in both languages. */
export const arrivalMessages = { da, en };

/** What can be wrong with files, to be taught when the first one comes. */
export const arrivalProblems = { da: da.problems, en: en.problems };
