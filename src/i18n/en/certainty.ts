import type { Words } from "../translation.ts";

const parts = ({ layer, plot }: Words): string =>
  layer === "" ? "" : ` (the map ± ${layer} and the plot's border ± ${plot}, each by itself)`;

/** How sure a finding is, given how exactly its data are drawn. */
export const certainty = {
  sure: ({ off }: Words) => `For sure: the answer is the same even if the borders are up to ${off} off.`,
  near: (words: Words) =>
    `May be: the nearest in “${words.source}” ${words.distance === "" ? "touches the plot" : `is ${words.distance} from the plot`}, and the map is exact only to ± ${words.off}${parts(words)}. Have the border surveyed.`,
  vanishes: (words: Words) =>
    `May be: “${words.source}” reaches no farther onto the plot than the map may be wrong, ± ${words.off}${parts(words)}. Have the border surveyed.`,
  changes: (words: Words & { readonly outcomes: string }) =>
    `May be: if the borders are up to ${words.off} off${parts(words)}, the answer can become “${words.outcomes}”. Have the border surveyed.`,
  otherwise: (words: Words) =>
    `May be: if the borders are up to ${words.off} off${parts(words)}, what has to happen can be something else. Have the border surveyed.`,
  registered: ({ area, outcome }: Words) =>
    `May be: the registered area is ${area}, and counted by that the answer is “${outcome}”. The registered area holds; ask the seller or a surveyor.`,
  or: "” or “",
  unstated: ({ source }: Words) => `Cannot be called sure: no accuracy is stated for “${source}”.`,
};
