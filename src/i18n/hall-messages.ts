import { hall as da } from "./da/hall.ts";
import { hall as en } from "./en/hall.ts";

/** What is said of a hall on a plot; the first screen does without. Same keys in both languages. */
export const hallMessages = { da, en };
