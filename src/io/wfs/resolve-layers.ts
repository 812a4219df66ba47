import type { LayerChoice } from "../../catalog/endpoints/service.ts";
import { ServiceFault } from "./fault.ts";

/** Layers of a service that are a dataset; `whole` is false where something is known to be missing in them. */
export interface ResolvedLayers {
  readonly layers: readonly string[];
  readonly whole: boolean;
}

/**
 * The service's own names for the first choice all of whose layers it has. Names are compared without prefix, without `_v` at the end and whatever the case;
 * `*` stands for any letters. Throws the fault `layerNotFound`, or `layerAmbiguous` where a pattern fits several.
 */
export function resolveLayers(choices: readonly LayerChoice[], has: readonly string[]): ResolvedLayers {
  for (const { layers, whole } of choices) {
    const found = layers.map((layer) => resolveLayer(layer, has));
    if (found.every((name) => name !== null)) return { layers: found, whole };
  }
  throw new ServiceFault("layerNotFound", {
    words: { wanted: choices.map(({ layers }) => layers.join(" + ")).join(", "), count: has.length },
  });
}

/** The service's own name for one layer, or null. The very name goes before the same without `_v`, and a plain name before a pattern's finds. */
export function resolveLayer(wanted: string, has: readonly string[]): string | null {
  const found = has.filter((name) => fits(wanted, bare(name)));
  const same = found.find((name) => bare(name, false) === wanted.toLowerCase()) ?? (wanted.includes("*") ? null : found[0]);
  if (same) return same;
  if (found.length > 1) throw new ServiceFault("layerAmbiguous", { words: { wanted, found: found.join(", ") } });
  return found[0] ?? null;
}

/** Every layer of a service whose name fits a pattern, in its order. */
export const layersLike = (wanted: string, has: readonly string[]): readonly string[] => has.filter((name) => fits(wanted, bare(name)));

const bare = (name: string, withoutView = true): string => {
  const local = name.slice(name.indexOf(":") + 1).toLowerCase();
  return withoutView ? local.replace(/_v$/, "") : local;
};

function fits(wanted: string, name: string): boolean {
  const pieces = wanted.toLowerCase().replace(/_v$/, "").split("*");
  const pattern = pieces.map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join(".*");
  return new RegExp(`^${pattern}$`).test(name);
}
