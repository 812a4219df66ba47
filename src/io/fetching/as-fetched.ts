import type { DatasetId } from "../../catalog/index.ts";
import type { Box } from "../../geo/shape.ts";
import type { BuiltLayer } from "../build-layer.ts";
import type { ManifestCoverage } from "../manifest.ts";
import type { Named } from "../sort-files.ts";
import type { FetchedLayer, FetchedLayers } from "./fetched-layers.ts";

/** Reasons for which a feature is left out of a layer although it belongs to another one. */
const strangers: ReadonlySet<string> = new Set(["otherTheme", "otherGeometry", "otherMunicipality"]);

/**
 * A built layer with what its fetch says: origin, date and state. What was found wrong in its files stands beside a fetch that went well; a layer of which
 * nothing was its dataset's is failed, for then the service gave something else.
 */
export function asFetched(built: BuiltLayer, { origin, fetched, state, reason }: FetchedLayer): BuiltLayer {
  const { entry } = built;
  const isOther = entry.read > 0 && entry.kept === 0 && entry.notKept.every((each) => strangers.has(each.reason));
  const own = isOther ? ({ state: "failed", reason: "nothingKept" } as const) : { state: entry.state, reason: entry.reason };
  const told = state === "ready" ? own : { state, reason };
  return { ...built, entry: { ...entry, origin, fetched, fetchedBasis: fetched === null ? "unknown" : "stated", ...told } };
}

/** Metres by which two drawings of one boundary may lie apart. */
const boundaryTolerance = 1;

/** What a layer covers by its municipality's boundary: nobody knows where it was asked for within anything less than that. */
export function coverageOfFetched(coverage: ManifestCoverage, layer: FetchedLayer | undefined, boundary: readonly Box[]): ManifestCoverage {
  const within = layer?.within;
  if (within === undefined || coverage.kind !== "municipality") return coverage;
  if (within === "unknown") return { kind: "unknown" };
  const [minX, minY, maxX, maxY] = within;
  const isWithin = (box: Box): boolean =>
    box[0] >= minX - boundaryTolerance &&
    box[1] >= minY - boundaryTolerance &&
    box[2] <= maxX + boundaryTolerance &&
    box[3] <= maxY + boundaryTolerance;
  return boundary.every(isWithin) ? coverage : { kind: "unknown" };
}

/** What files are, said by the packer or else by the fetch that brought them. */
export function namedByFetch(as: Named, fetches: FetchedLayers): Named {
  const named = new Map<string, DatasetId[]>();
  for (const [dataset, { files }] of fetches) {
    for (const file of files) named.set(file, [...(named.get(file) ?? []), dataset]);
  }
  return new Map([...named, ...as]);
}
