import { type DatasetId, datasets, type FieldsOf } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { Finding } from "../domain/finding.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { type Gaps, gapsOf, stopsOf, tooComplex, unreadable } from "./availability.ts";
import { type Decision, decideRule, findingOf } from "./decision.ts";
import { type Entered, type Measured, nothingEntered, type Rule, type ViewOf } from "./define-rule.ts";
import type { LayerView, PlotView } from "./layer-view.ts";
import { keptBy, keptByBoth } from "./lazily.ts";
import { absentView, layerView } from "./view.ts";

/** A rule measured on a plot: the facts with their `decide`, or nothing where the data cannot tell. Kept; it knows no request. */
export interface Examination {
  readonly rule: Rule;
  readonly gaps: Gaps;
  readonly measured: Measured | null;
}

/** A rule's decision with its finding. */
export interface RuleAnswer extends Decision {
  readonly finding: Finding;
}

/** A pack's views by dataset. Kept as long as the pack, so that rules can tell that they look through the same one and share facts. */
const viewsOfPacks = keptBy((_: Pack) => new Map<DatasetId, unknown>());

/** How rules find the views of a pack: the same function every time, so that they can keep what they found. */
const findingIn = keptBy(
  (pack: Pack): ViewOf =>
    (id) =>
      viewOf(pack, id),
);

/** The views of a pack's layers that rules look through; the same object every time. */
export function viewOf<D extends DatasetId>(pack: Pack, id: D): LayerView<FieldsOf<D>> {
  const views = viewsOfPacks(pack);
  const before = views.get(id);
  // Only `makeView` of the same id puts a view under it.
  if (before) return before as LayerView<FieldsOf<D>>;
  const view = makeView(pack, id);
  views.set(id, view);
  return view;
}

function makeView<D extends DatasetId>(pack: Pack, id: D): LayerView<FieldsOf<D>> {
  const layer = pack.layers[id];
  // The catalog pairs each id with its own fields; the compiler cannot follow the pair through an index.
  return layer && unreadable(id, pack) === null ? layerView(datasets[id] as never, layer as never) : absentView(id);
}

/** The examination of a rule that a pack's layers stop; the same object for every plot. */
const stoppedIn = keptByBoth((pack: Pack, rule: Rule): Examination | null => {
  const stops = stopsOf(rule, pack);
  return stops.length > 0 ? { rule, gaps: { stops, withholds: [] }, measured: null } : null;
});

/** Measures a rule on a plot. Whether the data can tell is settled here, so that no rule can forget it. */
export function examine(rule: Rule, plot: PlotView, pack: Pack): Examination {
  const stopped = stoppedIn(pack, rule);
  if (stopped) return stopped;
  const gaps = gapsOf(rule, plot, pack);
  const measured = unlessTooComplex(() => rule.measure(plot, findingIn(pack)), null);
  return measured ? { rule, gaps, measured } : { rule, gaps: { ...gaps, stops: [tooComplex(rule)] }, measured };
}

/** Decides a measured rule for a request on a date, and puts it into words. */
export function answerRule(
  examination: Examination,
  request: ExpansionRequest,
  on: string,
  pack: Pack,
  entered: Entered = nothingEntered,
): RuleAnswer {
  const decision = decideRule(examination, request, on, pack, entered);
  return { ...decision, finding: findingOf(decision, pack) };
}
