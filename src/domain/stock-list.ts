/** Formats in which a list of plots on offer is written, the usual one first; also the ending of the file. */
export const stockFormats = ["xlsx", "csv", "geojson"] as const;
/** One of `stockFormats`. */
export type StockFormat = (typeof stockFormats)[number];

/** Who reads a list: everybody, or those who sell. */
export type Audience = "public" | "internal";
