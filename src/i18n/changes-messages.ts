import { changes as da } from "./da/changes.ts";
import { changes as en } from "./en/changes.ts";

/** What is said of changes between two packs; nobody else needs it. Same keys in both languages. */
export const changesMessages = { da, en };
