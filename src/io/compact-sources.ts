import { isDatasetId } from "../catalog/index.ts";
import type { ManifestLayer } from "./manifest.ts";
import { readStored } from "./read-layer.ts";
import type { CompactSource } from "./write-compact.ts";

/** A readable layer: its entry in the manifest, and the text of its file. */
export interface ReadableLayer {
  readonly layer: ManifestLayer;
  readonly text: string;
}

/** What the compact file of a pack is made of: every layer that can be read. One that cannot is left out, and is then looked for in its text. */
export const compactSources = (layers: readonly ReadableLayer[]): readonly CompactSource[] =>
  layers.flatMap(({ layer, text }) => {
    const { dataset, sha256 } = layer;
    const stored = isDatasetId(dataset) ? readStored(dataset, layer, text) : null;
    return stored?.ok ? [{ dataset, sha256, features: stored.value }] : [];
  });
