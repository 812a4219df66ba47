import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import { type DatasetId, isDatasetId } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { PlotRow } from "../../src/domain/answer.ts";
import type { Outcome } from "../../src/domain/finding.ts";
import type { UserPlot } from "../../src/domain/plot.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { type FirmRoute, firmRoutes } from "../../src/domain/route.ts";
import { loadOverlay } from "../../src/geo/overlay.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { type DecidedPlot, decidePlot } from "../../src/rules/decide-plot.ts";
import { findingOf, outcomeOf } from "../../src/rules/decision.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import { lazily } from "../../src/rules/lazily.ts";
import { measurePlot } from "../../src/rules/measure-plot.ts";
import { asPlot } from "../../src/worker/hand.ts";
import { hiding } from "./embedded.ts";

/** What is decided on a plot: its row, and each rule's outcome. The texts, certainty and ways out of a whole answer are left out, for they take a hundred times as long. */
export interface DecidedRow {
  readonly row: PlotRow;
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** The rules whose finding cites a dataset. */
  readonly citing: (dataset: string) => readonly string[];
}

/** What is decided for each request on each plot, by plot. */
export type Decided = readonly ReadonlyMap<string, DecidedRow>[];

const on = "2026-11-22";

/** A pack of a folder, or an embedded one by its name, read as the engine reads it; `without` files are as if they were gone. */
export async function readTown(name: string, without: readonly string[] = []): Promise<Pack> {
  const folder = await packFolder(name);
  if (folder === null) throw new Error(`got no pack ${name}, expected a folder or one in geodata`);
  await loadOverlay(await overlayBytes());
  return (await readPack(hiding(folderSource(folder), without))).pack;
}

/** The pack as if nobody had ever delivered one of its layers. */
export function notDelivered(pack: Pack, dataset: DatasetId): Pack {
  const { [dataset]: _, ...layers } = pack.layers;
  return { ...pack, layers };
}

/** Decides all plots of a pack, and the user's, for some requests on 22 November 2026: each plot is measured once. */
export function decideAll(pack: Pack, requests: readonly ExpansionRequest[], own: readonly UserPlot[] = []): Decided {
  const measured = [...candidatesOf(pack), ...own.map(asPlot)].map((plot) => measurePlot(plot, pack));
  return requests.map((request) => {
    const hearing = createHearing(request, on, pack);
    return new Map(measured.map((plot) => [plot.plot.id, decidedRow(decidePlot(plot, hearing, null), pack)]));
  });
}

function decidedRow({ row, decisions }: DecidedPlot, pack: Pack): DecidedRow {
  const cited = lazily(() => decisions.map((decision) => [findingOf(decision, pack).source?.dataset, decision.rule.id] as const));
  const citing = (dataset: string) =>
    cited()
      .filter(([id]) => id === dataset)
      .map(([, rule]) => rule);
  return { row, outcomes: new Map(decisions.map((decision) => [decision.rule.id, outcomeOf(decision)])), citing };
}

/** What an answer from less data may not say of a plot: a route that the fuller answer does not leave open. Empty where it holds. */
export function surerThan({ row: less }: DecidedRow, { row: full }: DecidedRow): readonly string[] {
  const at = (route: FirmRoute): number => firmRoutes.indexOf(route);
  const says = ({ route, routeAtLeast, routeAtMost }: PlotRow) => `${route} (${routeAtLeast} to ${routeAtMost})`;
  const isWithin = at(less.routeAtMost) >= at(full.routeAtMost) && at(less.routeAtLeast) <= at(full.routeAtLeast);
  return isWithin ? [] : [`${full.id}: got ${says(less)} from less data, expected it to leave open ${says(full)}`];
}

/** A layer of a manifest whose dataset the catalog knows. */
export const knownLayer = <L extends { readonly dataset: string }>(layer: L): layer is L & { readonly dataset: DatasetId } =>
  isDatasetId(layer.dataset);
