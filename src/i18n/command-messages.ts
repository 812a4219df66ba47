import { commandTexts as da } from "./da/command-texts.ts";
import { commandTexts as en } from "./en/command-texts.ts";

/** What only the command line says. Same keys in both languages. */
export const commandMessages = { da, en };
