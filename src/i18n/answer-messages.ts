import { answers as da } from "./da/answers.ts";
import { answers as en } from "./en/answers.ts";

/** Names of routes, outcomes and states, for where sentences are made of them: the interface's other texts are not wanted there. Same keys in both languages. */
export const answerMessages = { da, en };
