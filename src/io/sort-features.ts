import { type DatasetId, datasets } from "../catalog/index.ts";
import { emptyShape } from "../geo/shape.ts";
import type { ReadFeature, TableReading } from "./read-table.ts";

/** A feature left out of a layer. `lost` when it belongs there and could not be used, so that the layer is no longer complete. */
export interface LeftOut {
  readonly feature: string;
  readonly reason: string;
  /** Where it stood in its file, from 1. */
  readonly position: number;
  readonly lost: boolean;
}

/** What one file gives to one dataset; over the datasets of a file, each feature is kept somewhere or left out once. */
export interface Share {
  readonly dataset: DatasetId;
  readonly kept: readonly ReadFeature[];
  readonly leftOut: readonly LeftOut[];
}

interface OpenShare {
  readonly dataset: DatasetId;
  readonly kept: ReadFeature[];
  readonly leftOut: LeftOut[];
}

type Refusal = readonly [share: OpenShare, reason: string];

/** Gives each feature of a file to the datasets that take it; what nobody takes is left out of the one with the most to say about it. */
export function sortFeatures(reading: TableReading, claims: readonly DatasetId[], municipality: string): readonly Share[] {
  const shares = claims.map((dataset): OpenShare => ({ dataset, kept: [], leftOut: [] }));
  for (const feature of reading.features) {
    const refusals: Refusal[] = [];
    for (const share of shares) {
      const taken = datasets[share.dataset].takes(feature, municipality);
      if (taken === true) share.kept.push(feature);
      else refusals.push([share, taken]);
    }
    if (refusals.length < shares.length) continue;
    const [share, reason] = tellingOf(refusals);
    share.leftOut.push({
      feature: nameIn(share.dataset, feature),
      reason,
      position: feature.position,
      lost: reason === "otherGeometry" && !isMark(share.dataset, feature),
    });
  }
  for (const { feature, reason, position, properties } of reading.notKept) {
    const refusals = shares.map((share): Refusal => [share, wouldTake(share.dataset, properties, municipality) ?? reason]);
    const wanting = refusals.filter(([, why]) => why === reason);
    const [share, why] = wanting[0] ?? tellingOf(refusals);
    share.leftOut.push({ feature, reason: why, position, lost: wanting.length > 0 });
  }
  return shares;
}

/** A point among lines marks a place on them, as a crossing does in OpenStreetMap's roads; a site given as a point among areas is a loss. */
const isMark = (dataset: DatasetId, { shape }: ReadFeature): boolean => datasets[dataset].geometry === "line" && shape.kind === "point";

/** A reason that says more than that the feature is of another theme. */
const tellingOf = (refusals: readonly Refusal[]): Refusal => refusals.find(([, reason]) => reason !== "otherTheme") ?? refusals[0];

/** Why a dataset would not have taken a feature whose geometry is unusable; null when it would have. */
function wouldTake(dataset: DatasetId, properties: Readonly<Record<string, unknown>>, municipality: string): string | null {
  const { takes, geometry } = datasets[dataset];
  const taken = takes({ id: null, properties, shape: { ...emptyShape, kind: geometry } }, municipality);
  return taken === true ? null : taken;
}

/** A feature's name in the manifest: its identity in the register, else its id or place in the file. */
export const nameIn = (dataset: DatasetId, { id, position, properties }: ReadFeature): string =>
  datasets[dataset].idOf(properties) ?? id ?? `#${position}`;
