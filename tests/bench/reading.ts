/** What an engine measured, by what, plot, and feature or part. Areas in m², distances in metres, yes as 1. Zeroes are left out. */
export type Reading = Map<string, number>;

/** The kinds of what is measured, with how far two engines may be apart: one of the two is enough. */
export const kinds = {
  /** Plot. */
  plotArea: { absolute: 0.01, relative: 1e-6 },
  /** Area that a feature shares with a plot, over the dataset's sliver. */
  hit: { absolute: 0.01, relative: 1e-6 },
  /** Merged area of what lies on a plot. */
  merged: { absolute: 0.01, relative: 1e-6 },
  /** Largest piece of the plot beside it. */
  free: { absolute: 0.01, relative: 1e-6 },
  /** Net buildable area, its largest piece, the same without buildings. */
  net: { absolute: 0.01, relative: 1e-6 },
  /** What newer plans in force have left of a plan on a plot. */
  rest: { absolute: 0.01, relative: 1e-6 },
  /** What lokalplaner in force cover of a plot. */
  covered: { absolute: 0.01, relative: 1e-6 },
  /** Distance to the nearest; rules and wishes state it to the millimetre, so half a millimetre is added. */
  distance: { absolute: 0.0005 + 1e-6, relative: 0 },
  /** What is left of a plot beside limits with room round them, arcs drawn alike. */
  clear: { absolute: 0.5, relative: 1e-4 },
  /** Distance as measured, not yet rounded. */
  gap: { absolute: 1e-6, relative: 0 },
  /** A question with yes or no. */
  fact: { absolute: 0, relative: 0 },
} as const;

/** One of `kinds`. */
export type Kind = keyof typeof kinds;

const separator = "\t";

/** The key of a measurement: its kind, what of, the plot's id, and the feature's id where there is one. */
export const keyOf = (kind: Kind, of: string, plot: string, feature = ""): string => [kind, of, plot, feature].join(separator);

/** The kind that a key begins with. */
export function kindOf(key: string): Kind {
  const kind = key.slice(0, key.indexOf(separator));
  if (!Object.hasOwn(kinds, kind)) throw new Error(`got a measurement of kind ${kind}, expected one of ${Object.keys(kinds).join(", ")}`);
  // Asked for on the line above.
  return kind as Kind;
}

/** What of and which plot a key is about. */
export function partsOf(key: string): { readonly of: string; readonly plot: string; readonly feature: string } {
  const [, of, plot, feature] = key.split(separator);
  return { of, plot, feature };
}
