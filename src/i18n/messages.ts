import { da } from "./da/index.ts";
import { en } from "./en/index.ts";

/** The languages of the product, the source first. */
export const languages = ["da", "en"] as const;
/** One of `languages`. */
export type Language = (typeof languages)[number];

/** All texts of the product in one language. Danish is the source; English has the same keys, held by the compiler. */
export const messages = { da, en };
