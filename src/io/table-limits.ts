import type { Problem } from "../domain/result.ts";

/** Most features of one layer: ten times all the buildings of a large municipality. */
export const mostFeatures = 1_000_000;
/** Most values of one layer, features times fields; they would take some gigabytes. */
export const mostValues = 50_000_000;

/** What is wrong with a layer of so many features and fields, or null when it is small enough to be read. */
export function tooManyValues(file: string, features: number, fields: number): Problem | null {
  if (features <= mostFeatures && features * fields <= mostValues) return null;
  return {
    code: "tooManyFeatures",
    words: { file, count: features, fields, most: Math.min(mostFeatures, Math.floor(mostValues / Math.max(1, fields))) },
  };
}

/** Features that are read before others are let in. */
export const featuresAtATime = 2000;
