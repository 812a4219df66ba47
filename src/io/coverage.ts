import type { RawFeature } from "../catalog/define-dataset.ts";
import { type DatasetId, datasets } from "../catalog/index.ts";
import type { Layer } from "../catalog/pack.ts";
import type { Problem } from "../domain/result.ts";
import { type Box, boxOf, growBox, joinBoxes, polygon, type Shape } from "../geo/shape.ts";
import type { Manifest, ManifestCoverage } from "./manifest.ts";
import { mendShape } from "./mend-shape.ts";
import { hashOf, type PackSource } from "./pack-source.ts";
import { parseJson } from "./parse-json.ts";
import { rawFeatures } from "./raw-features.ts";
import { storedShape } from "./stored-shape.ts";

/** The dataset whose features are the municipality itself. */
export const boundaryDataset = "kommunegraense" satisfies DatasetId;

/** Boxes of the features of a boundary's file, EPSG:25832. */
export function boundaryBoxes(features: readonly RawFeature[]): readonly Box[] {
  const { reshape } = datasets[boundaryDataset];
  return features.map(({ shape }) => boxOf(reshape ? reshape(shape) : shape));
}

/** Metres by which the bounding box of the layers that are vouched for is grown when somebody vouches for it and no boundary is known. */
const boxMargin = 50;

export interface Coverages {
  /** Where each layer is complete, in the manifest's order; null where nobody knows. Layers that say the same share one shape. */
  readonly shapes: readonly (Shape | null)[];
  readonly problems: readonly Problem[];
}

/** Where each layer of a pack is complete. A boundary or an area that cannot be read makes its layers' coverage unknown, never larger. */
export async function coveragesOf(source: PackSource, manifest: Manifest, layers: readonly Layer<unknown>[]): Promise<Coverages> {
  const boundary = await boundaryOf(manifest, layers);
  const problems: Problem[] = [];
  const areas = new Map<string, Shape | null>();
  for (const { coverage } of manifest.layers) {
    if (coverage.kind !== "area" || areas.has(coverage.file)) continue;
    const area = await readArea(source, coverage);
    areas.set(coverage.file, area);
    if (area === null) problems.push({ code: "coverageUnreadable", words: { file: coverage.file } });
  }
  const delivered = manifest.layers.some(({ dataset }) => dataset === boundaryDataset);
  const isVouched = (_: unknown, index: number): boolean => manifest.layers[index].coverage.kind === "vouched";
  const vouched = delivered ? boundary : boxShape(layers.filter(isVouched));
  const shapeOf = (coverage: ManifestCoverage): Shape | null => {
    if (coverage.kind === "area") return areas.get(coverage.file) ?? null;
    if (coverage.kind === "municipality") return boundary;
    if (coverage.kind === "unknown") return null;
    return vouched;
  };
  return { shapes: manifest.layers.map(({ coverage }) => shapeOf(coverage)), problems };
}

function boundaryOf(manifest: Manifest, layers: readonly Layer<unknown>[]): Promise<Shape | null> {
  const parts = layers.flatMap(({ features }, index) =>
    manifest.layers[index].dataset === boundaryDataset ? features.flatMap(({ shape }) => shape.parts) : [],
  );
  return merged(parts);
}

/** One valid area of parts that may overlap, as when two files give the same boundary; null of no parts. */
const merged = async (parts: Shape["parts"]): Promise<Shape | null> =>
  parts.length === 0 ? null : (await mendShape({ kind: "polygon", parts })).shape;

async function readArea(source: PackSource, { file, sha256 }: Extract<ManifestCoverage, { kind: "area" }>): Promise<Shape | null> {
  const bytes = await source.read(file);
  if (bytes === null || hashOf(bytes) !== sha256) return null;
  const json = parseJson({ name: file, text: new TextDecoder().decode(bytes) });
  const shapes = json.ok ? (rawFeatures(json.value) ?? []).map(storedShape) : [];
  const parts = shapes.flatMap((shape) => (shape?.kind === "polygon" ? shape.parts : []));
  return merged(parts);
}

function boxShape(layers: readonly Layer<unknown>[]): Shape | null {
  const boxes = layers.flatMap(({ features }) => features.map(({ box }) => box));
  if (boxes.length === 0) return null;
  return rectangle(growBox(boxes.reduce(joinBoxes), boxMargin));
}

const rectangle = ([minX, minY, maxX, maxY]: Box): Shape =>
  polygon([
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
  ]);
