import { arrival as da } from "./da/arrival.ts";
import { arrival as en } from "./en/arrival.ts";

/** What is asked and told of files that were brought; nobody needs it before a file comes. Same keys in both languages. */
export const arrivalMessages = { da, en };
