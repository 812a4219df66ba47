/** The languages of the product, the source first. */
export const languages = ["da", "en"] as const;
/** One of `languages`. */
export type Language = (typeof languages)[number];
