import { type DatasetId, datasets, type FieldsOf } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { Finding, SourceReference } from "../domain/finding.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { type Gap, type Gaps, gapsOf, staleGaps } from "./availability.ts";
import type { Cell, Found, Measured, Rule } from "./define-rule.ts";
import type { LayerView, PlotView } from "./layer-view.ts";
import { present, presentGap } from "./present.ts";
import { absentView, layerView } from "./view.ts";

/** A rule measured on a plot: the facts with their `decide`, or nothing where the data cannot tell. Kept; it knows no request. */
export interface Examination {
  readonly rule: Rule;
  readonly gaps: Gaps;
  readonly measured: Measured | null;
}

/**
 * A rule's answer with the cell of its table; the cell is null for `noData`. `partial` where something was found in data with a hole: the
 * finding stands, but what the hole hides may be worse.
 */
export interface RuleAnswer {
  readonly rule: Rule;
  readonly cell: Cell | null;
  readonly partial?: boolean;
  readonly finding: Finding;
}

/** A pack's views by dataset. Kept as long as the pack, so that rules can tell that they look through the same one and share facts. */
const viewsOfPacks = new WeakMap<Pack, Map<DatasetId, unknown>>();

/** The views of a pack's layers that rules look through; the same object every time. */
export function viewOf<D extends DatasetId>(pack: Pack, id: D): LayerView<FieldsOf<D>> {
  const views = viewsOfPacks.get(pack) ?? new Map<DatasetId, unknown>();
  viewsOfPacks.set(pack, views);
  const view = views.get(id) ?? makeView(pack, id);
  views.set(id, view);
  // Only `makeView` of the same id puts a view under it.
  return view as LayerView<FieldsOf<D>>;
}

function makeView<D extends DatasetId>(pack: Pack, id: D): LayerView<FieldsOf<D>> {
  const layer = pack.layers[id];
  const readable = layer?.stamp.state === "ready" || layer?.stamp.state === "cutOff";
  // The catalog pairs each id with its own fields; the compiler cannot follow the pair through an index.
  return layer && readable ? layerView(datasets[id] as never, layer as never) : absentView(id);
}

/** Measures a rule on a plot. Whether the data can tell is settled here, so that no rule can forget it. */
export function examine(rule: Rule, plot: PlotView, pack: Pack): Examination {
  const gaps = gapsOf(rule, plot, pack);
  const measured = gaps.stops.length > 0 ? null : rule.measure(plot, (id) => viewOf(pack, id));
  return { rule, gaps, measured };
}

/** Decides a measured rule for a request on a date. `clear`, and what else follows from absence, is withheld wherever the data has a hole. */
export function answerRule({ rule, gaps, measured }: Examination, request: ExpansionRequest, on: string, pack: Pack): RuleAnswer {
  if (measured === null) return noData(rule, gaps.stops[0], pack);
  const found = measured.decide(request, on);
  const cell = rule.outcomes[found.code];
  const hole = gaps.withholds[0] ?? staleGaps(rule, pack, on)[0];
  const restsOnAbsence = cell.outcome === "clear" || cell.fromAbsence === true;
  if (hole && restsOnAbsence) return noData(rule, hole, pack);
  // What does not concern the request at all, no data can make it concern.
  const partial = hole !== undefined && cell.outcome !== "notApplicable";
  return { rule, cell, partial, finding: present(rule, cell, found, sourceOf(rule, found, pack)) };
}

const noData = (rule: Rule, gap: Gap, pack: Pack): RuleAnswer => ({
  rule,
  cell: null,
  finding: presentGap(rule, gap, source(gap.dataset, [], null, pack)),
});

function sourceOf(rule: Rule, found: Found<string>, pack: Pack): SourceReference | null {
  const dataset = found.dataset ?? rule.needs[0];
  if (dataset === undefined) return null;
  const hits = found.hits ?? [];
  return source(
    dataset,
    hits.map((hit) => hit.id),
    hits.find((hit) => hit.link !== null)?.link ?? null,
    pack,
  );
}

const source = (dataset: DatasetId, featureIds: readonly string[], link: string | null, pack: Pack): SourceReference => ({
  dataset,
  featureIds,
  date: pack.layers[dataset]?.stamp.date ?? null,
  link: link ?? datasets[dataset].link,
});
