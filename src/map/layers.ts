import type { FeatureCollection } from "geojson";
import type { Dataset } from "../catalog/define-dataset.ts";
import { type DatasetId, datasetIds, datasets } from "../catalog/index.ts";
import type { PackStamp } from "../domain/answer.ts";
import { byCodeUnit } from "../domain/order.ts";
import { layerChoiceOf } from "../state/layer-choice.ts";
import type { View } from "../state/view.ts";
import type { LayerForMap } from "../worker/protocol.ts";
import { baseLayers, baseRank } from "./base-layers.ts";
import { constraintLabels, constraintLayers } from "./constraint-layers.ts";
import { coverageFeatures, coverageLayers, coverageSource } from "./coverage-layers.ts";
import { evidenceFeatures, evidenceLayers, evidenceSource, type Shown } from "./evidence.ts";
import type { HallSources } from "./hall-features.ts";
import { buildableLayers, buildableSource, hallLabels, hallLayers, hallSource } from "./hall-layers.ts";
import type { PlotSources } from "./plot-features.ts";
import { openPlotLayers, plotLabels, plotLayers, plotPointSource, plotSource } from "./plot-layers.ts";
import type { Wanted, WantedLayer } from "./wanted.ts";

/** Everything that decides what the map shows. */
export interface Scene {
  readonly view: View;
  readonly plots: PlotSources;
  /** The finding whose evidence is shown. */
  readonly finding: Shown | null;
  /** The hall on the open plot, and the ground about it. */
  readonly hall: HallSources;
  /** The layers that have arrived from the worker. */
  readonly loaded: ReadonlyMap<DatasetId, LayerForMap>;
}

/** How much of a constraint layer is left while a finding's evidence is shown. */
const steppedBack = 0.3;

const order = (a: Dataset, b: Dataset): number => a.look.order - b.look.order || byCodeUnit(a.id, b.id);

const baseDatasets = (ids: readonly DatasetId[]): readonly Dataset[] =>
  ids
    .map((id): Dataset => datasets[id])
    .filter(({ look }) => look.base !== null)
    .sort((a, b) => rankOf(a) - rankOf(b) || order(a, b));

const rankOf = ({ look }: Dataset): number => (look.base === null ? -1 : baseRank(look.base));

/** Datasets whose data the map needs now: the base map, and what is switched on; only what the pack has ready. */
export function shownDatasets(view: View, stamp: PackStamp): readonly DatasetId[] {
  const ready = new Set(stamp.layers.filter(({ state }) => state !== "missing" && state !== "notDelivered").map(({ dataset }) => dataset));
  return datasetIds.filter((id) => ready.has(id) && isShown(view, id));
}

const isShown = (view: View, id: DatasetId): boolean => datasets[id].look.base !== null || layerChoiceOf(view, id).on;

/** What the map shall hold. Below: the base map; then constraints by their order, plots, evidence, the hall; names on top. */
export function wantedMap({ view, plots, finding, hall, loaded }: Scene): Wanted {
  const here = [...loaded.keys()];
  const shown = here.filter((id) => datasets[id].look.base === null && isShown(view, id));
  const constraints = shown.map((id): [Dataset, number] => [datasets[id], opacityOf(view, id, finding)]).sort(([a], [b]) => order(a, b));
  const tiled = new Set<string>(here.filter((id) => loaded.get(id)?.type === "tiles"));
  const placed = (layers: readonly WantedLayer[]) => layers.map((layer) => (tiled.has(layer.source) ? inTiles(layer) : layer));
  const base = placed(baseDatasets(here).flatMap((dataset) => (dataset.look.base ? baseLayers(dataset, dataset.look.base) : [])));
  const isName = ({ type }: WantedLayer) => type === "symbol";
  const dimmed = finding?.evidence != null;
  return {
    sources: {
      ...Object.fromEntries(loaded),
      [plotSource]: plots.plots,
      [plotPointSource]: plots.points,
      [coverageSource]: coverageFeatures(view.coverage),
      [evidenceSource]: evidenceOf(finding),
      [buildableSource]: hall.buildable,
      [hallSource]: hall.hall,
    },
    layers: [
      ...base.filter((layer) => !isName(layer)),
      ...placed(constraints.flatMap(([dataset, opacity]) => constraintLayers(dataset, opacity))),
      ...coverageLayers(view.coverage),
      ...plotLayers(view.plot, dimmed, hall.buildable.features.length > 0),
      ...buildableLayers(),
      ...evidenceLayers(finding),
      ...openPlotLayers(view.plot),
      ...hallLayers(hall.stand),
      ...placed(constraints.flatMap(([dataset, opacity]) => constraintLabels(dataset, opacity))),
      ...base.filter(isName),
      ...plotLabels(view.plot, dimmed, hall.stand !== null),
      ...hallLabels(hall.stand),
    ],
  };
}

/** A layer that draws from tiles says which of their layers it means. */
const inTiles = (layer: WantedLayer): WantedLayer => ({ ...layer, "source-layer": layer.source });

const opacityOf = (view: View, id: DatasetId, finding: Shown | null): number =>
  layerChoiceOf(view, id).opacity * (finding?.evidence ? steppedBack : 1);

const drawnEvidence = new WeakMap<Shown, FeatureCollection>();

/** The same finding gives the same collection, so that the map is not handed it twice. */
function evidenceOf(finding: Shown | null): FeatureCollection {
  if (!finding) return evidenceFeatures(null);
  const drawn = drawnEvidence.get(finding) ?? evidenceFeatures(finding);
  drawnEvidence.set(finding, drawn);
  return drawn;
}
