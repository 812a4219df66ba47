import { overlayBytes } from "../../scripts/load-overlay.ts";
import type { RawFeature } from "../../src/catalog/define-dataset.ts";
import { type DatasetId, datasetIds } from "../../src/catalog/index.ts";
import type { Answer, PlotAnswer } from "../../src/domain/answer.ts";
import type { Finding } from "../../src/domain/finding.ts";
import type { UserPlot } from "../../src/domain/plot.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { geometryFromShape } from "../../src/geo/geojson.ts";
import type { Shape } from "../../src/geo/shape.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { Checker, PackView } from "../../src/worker/protocol.ts";
import { collection, feature, utmCrs } from "./geojson-files.ts";
import type { OrderDraft } from "./pack-files.ts";
import { built, sourceOf } from "./pack-files.ts";
import { rectangle } from "./plots.ts";
import { rawLike } from "./raw-features.ts";
import { aRequest } from "./requests.ts";
import { wholeAnswer } from "./whole-answer.ts";

/** What lies on a made-up town's ground, by dataset, in the field names of the real sources. */
export type Ground = { readonly [D in DatasetId]?: readonly RawFeature[] };

/** What is out of the ordinary in a town. */
export interface TownDraft {
  /** Datasets that nobody delivered. */
  readonly without?: readonly DatasetId[];
  /** The text of a delivered file, in place of its features. */
  readonly texts?: { readonly [D in DatasetId]?: string };
  readonly order?: OrderDraft;
  /** What becomes of the pack's texts after it was built; null for a file that is gone. */
  readonly afterwards?: (files: ReadonlyMap<string, string>) => Readonly<Record<string, string | null>>;
}

export interface Town {
  readonly checker: Checker;
  readonly view: PackView;
  /** Answers for plots of the given shapes, called `plot`, `plot-2` …, on 22 November 2026. */
  readonly ask: (request: Partial<ExpansionRequest>, ...shapes: readonly Shape[]) => Promise<Answer>;
  /** Answers for one plot, of 100 × 100 m at the tests' origin unless said otherwise. */
  readonly plot: (request?: Partial<ExpansionRequest>, shape?: Shape) => Promise<PlotAnswer>;
}

export const on = "2026-11-22";
export const hectare = rectangle(0, 0, 100, 100);
const boundary = rawLike("kommunegraense", {}, rectangle(-30_000, -30_000, 60_000, 60_000));

/** Foreign features as the text of a file in EPSG:25832. */
export const fileText = (features: readonly RawFeature[], more: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({
    type: "FeatureCollection",
    crs: utmCrs,
    ...more,
    features: features.map(({ id, properties, shape }) =>
      feature(geometryFromShape(shape), { properties, ...(id === null ? {} : { id }) }),
    ),
  });

/** The text of a user's file with plots of the given shapes. */
export const plotsText = (shapes: readonly Shape[]): string =>
  collection(shapes.map((shape, index) => feature(geometryFromShape(shape), { id: index === 0 ? "plot" : `plot-${index + 1}` })));

/**
 * A municipality of 60 × 60 km round the tests' origin, packed by `pack`'s own builder and opened by the engine's own door. Every dataset
 * is delivered, complete and fetched on 1 November 2026; what the ground does not name is empty.
 */
export async function aTown(ground: Ground = {}, draft: TownDraft = {}): Promise<Town> {
  const delivered = datasetIds.filter((id) => !draft.without?.includes(id));
  const all: Ground = { kommunegraense: [boundary], ...ground };
  const files = delivered.map((id) => ({ name: `${id}.geojson`, date: null, text: draft.texts?.[id] ?? fileText(all[id] ?? []) }));
  const as = new Map(delivered.map((id) => [`${id}.geojson`, [id]]));
  const pack = await built(files, { code: "0999", as, fetched: "2026-11-01", ...draft.order });
  return openTown(pack.files, draft.afterwards?.(pack.files));
}

async function openTown(files: ReadonlyMap<string, string>, change?: Readonly<Record<string, string | null>>): Promise<Town> {
  const source = () => sourceOf(files, change);
  const checker = createInlineChecker({ embedded: [], source, overlayBytes, breathe: async () => {} });
  const view = await checker.open("town", () => {});
  const ask: Town["ask"] = async (request, ...shapes) =>
    wholeAnswer(checker, { request: aRequest(request), on, plots: await userPlots(checker, shapes), records: noRecords });
  return { checker, view, ask, plot: async (request = {}, shape = hectare) => plotOf(await ask(request, shape)) };
}

/** Plots as the user's file brings them. */
export async function userPlots(checker: Checker, shapes: readonly Shape[]): Promise<readonly UserPlot[]> {
  if (shapes.length === 0) return [];
  const { plots, problems } = await checker.readPlots({ name: "grunde.geojson", text: plotsText(shapes) }, []);
  if (problems.length > 0) throw new Error(`got ${problems.map(({ code }) => code).join(", ")}, expected plots without a problem`);
  return plots;
}

/** What is said about one plot; `plot` unless another id is given. */
export function plotOf({ plots }: Answer, id = "plot"): PlotAnswer {
  const found = plots.find((plot) => plot.id === id);
  if (!found) throw new Error(`got plots ${plots.map((plot) => plot.id).join(", ")}, expected ${id}`);
  return found;
}

/** What one rule says about a plot. */
export function findingOf(plot: PlotAnswer, rule: string): Finding {
  const found = plot.findings.find((finding) => finding.rule === rule);
  if (!found) throw new Error(`got no finding of ${rule} for ${plot.id}`);
  return found;
}
