import { rulebook as da } from "./da/rulebook.ts";
import { rulebook as en } from "./en/rulebook.ts";

/** What the page of all rules says; nobody else needs it. Same keys in both languages. */
export const rulebookMessages = { da, en };
