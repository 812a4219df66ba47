import { type Box, growBox, joinBoxes } from "../geo/shape.ts";
import type { Addition } from "./amend-pack.ts";
import { boundaryBoxes, boundaryDataset } from "./coverage.ts";
import { storedIn } from "./join-layer.ts";
import type { Manifest, ManifestLayer } from "./manifest.ts";
import type { PackSource } from "./pack-source.ts";

/** Metres by which two drawings of one boundary may lie apart. */
const boundaryTolerance = 1;

/** Layers of a pack that gets another boundary: where that reaches beyond the old one, nobody knows whether they hold all of the municipality. */
export async function keepCoverage(
  source: PackSource,
  manifest: Manifest,
  addition: Addition | undefined,
): Promise<readonly ManifestLayer[]> {
  const before = manifest.layers.find(({ dataset }) => dataset === boundaryDataset);
  if (addition === undefined || before === undefined) return manifest.layers;
  const stored = boundaryBoxes((await storedIn(source, before)) ?? []);
  const added = boundaryBoxes(addition.gifts.flatMap(({ share }) => share.kept));
  if (stored.length > 0 && added.every((box) => isWithin(box, stored.reduce(joinBoxes)))) return manifest.layers;
  return manifest.layers.map((layer) => (layer.coverage.kind === "municipality" ? { ...layer, coverage: { kind: "unknown" } } : layer));
}

function isWithin(box: Box, whole: Box): boolean {
  const [minX, minY, maxX, maxY] = growBox(whole, boundaryTolerance);
  return box[0] >= minX && box[1] >= minY && box[2] <= maxX && box[3] <= maxY;
}
