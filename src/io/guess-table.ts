import type { RawFeature } from "../catalog/define-dataset.ts";
import type { DatasetId } from "../catalog/index.ts";
import { hintFor, rawFile, recognise } from "../catalog/recognise.ts";
import { idFields, nameFields } from "./read-plots.ts";

/** What a table may be: layers of the catalog, plots of the user's own, or a list of plots on offer that says where they lie without drawing them. */
export type Guess = { readonly kind: "layer"; readonly datasets: readonly DatasetId[] } | { readonly kind: "plots" | "stock" };

/** What a table may be, the likeliest first, and whether that is so sure that nobody need be asked. */
export interface Guesses {
  readonly guesses: readonly Guess[];
  /** Datasets that it resembles, the likeliest first; somebody must say which, and what its fields stand for. */
  readonly hints: readonly DatasetId[];
  readonly isSure: boolean;
}

const plots: Guess = { kind: "plots" };

/** Datasets whose features somebody may as well bring as plots of his own, and up to how many of them that is the likelier. */
const likePlots: Readonly<Partial<Record<DatasetId, number>>> = { grunde: 0, jordstykker: 20 };

/** Up to how many areas are surely somebody's plots: those that have nothing but a name, and any that are few. */
const mostNamed = 200;
const mostUnnamed = 10;

/** Fields that say of a plot what it is called and how large it is, and nothing of a theme. */
const plotWords: ReadonlySet<string> = new Set([
  ...idFields,
  ...nameFields,
  "ejerlavsnavn",
  "areal",
  "area",
  "areal_m2",
  "note",
  "bemærkning",
]);

/** Guesses what a table is by its fields, as `pack` does, and by its shapes. */
export function guessTable(features: readonly RawFeature[]): Guesses {
  const file = rawFile(features);
  const claims = recognise(file);
  const areas = features.filter(({ shape }) => shape.kind === "polygon").length;
  const layer: Guess = { kind: "layer", datasets: claims };
  if (claims.length > 0) {
    const most = Math.max(...claims.map((dataset) => likePlots[dataset] ?? -1));
    if (most < 0 || areas === 0) return { guesses: [layer], hints: [], isSure: true };
    return { guesses: areas <= most ? [plots, layer] : [layer, plots], hints: [], isSure: false };
  }
  const hints = hintFor(file);
  const own = areas > 0 ? [plots] : [];
  return { guesses: own, hints, isSure: hints.length === 0 && areas > 0 && arePlots(features, file.fields, areas) };
}

/** Plots out of one of our own answers, or areas that look like somebody's. A layer that nobody knows must not come in as hundreds of plots unasked. */
function arePlots(features: readonly RawFeature[], fields: ReadonlySet<string>, areas: number): boolean {
  if (fields.has("kind") && features.some(({ properties }) => properties.kind === "plot")) return true;
  const hasName = nameFields.some((field) => fields.has(field));
  if (hasName && areas <= mostNamed && [...fields].every((field) => plotWords.has(field))) return true;
  const isKnown = fields.size === 0 || hasName || idFields.some((field) => fields.has(field)) || features.some(({ id }) => id !== null);
  return isKnown && areas <= mostUnnamed;
}
