import { accuracies } from "../catalog/accuracies.ts";
import { type Accuracy, accuracyBetween, asDrawn } from "../catalog/accuracy.ts";
import { type DatasetId, datasets, type FieldsOf } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { Drawn } from "../domain/answer.ts";
import type { Plot } from "../domain/plot.ts";
import { directionNames, type Spread, spreadLayer, type Way } from "./certainty-spread.ts";
import type { Measured, Rule, ViewOf } from "./define-rule.ts";
import { drawnOf } from "./drawn.ts";
import { viewOf } from "./engine.ts";
import type { LayerView, PlotView } from "./layer-view.ts";
import { keptBy, lazily } from "./lazily.ts";

/** How exactly a plot's borders are drawn: on offer and joined land as the cadastre, a plan's area as its plan, the user's own and a present site as they stand. */
export function plotAccuracy({ id, origin }: Pick<Plot, "id" | "origin">): Accuracy {
  if (origin === "user" || origin === "site") return asDrawn;
  if (origin === "joined") return accuracies.parcels;
  if (origin === "offer") return accuracies.plotsOnOffer;
  return id.startsWith("ramme-") ? accuracies.frames : accuracies.plans;
}

/** What the rules would measure on one plot if borders were off by as much as their accuracy leaves open. */
export interface Scenarios {
  readonly plot: PlotView;
  readonly pack: Pack;
  /** How exactly the plot itself is drawn, and what the register says of its size. */
  readonly accuracy: Accuracy;
  readonly drawn: Drawn;
  /** Metres by which a dataset's borders and the plot's may be off against each other; null when nobody states that. */
  readonly off: (id: DatasetId) => number | null;
  /** Datasets of a rule whose borders come near enough to the plot to change what it measures. */
  readonly loose: (rule: Rule) => readonly DatasetId[];
  /** The rule measured with borders off each way that matters; empty where none comes near. */
  readonly of: (rule: Rule) => readonly Measured[];
  /** The rule measured as if the plot had its registered area; null where the rule counts no area or the register has none. */
  readonly registered: (rule: Rule) => Measured | null;
}

type Assignment = ReadonlyMap<DatasetId, Way>;

/** Plans take from one another, so each layer of them may be off in its own way; beyond this many they are off together. */
const mostIndependent = 3;

/** Makes the scenarios of a plot; each is measured when it is first asked for, and kept. */
export function createScenarios(plot: Plot, seen: PlotView, pack: Pack): Scenarios {
  const accuracy = plotAccuracy(plot);
  const drawn = lazily(() => drawnOf(plot, seen, accuracy, viewOf(pack, "jordstykker")));
  const off = (id: DatasetId): number | null => {
    const own = datasets[id].accuracy;
    return own && accuracyBetween(accuracy, own);
  };
  const spread = spreads(seen, pack, off);
  const loose = (rule: Rule) => datasetsOf(rule).filter((id) => off(id) !== null && (rule.reach > 0 || !spread(id).settled));
  const measure = measuringAs(seen, pack, spread);
  return {
    plot: seen,
    pack,
    accuracy,
    get drawn() {
      return drawn();
    },
    off,
    loose,
    of: keptBy((rule: Rule) => assignments(rule, loose(rule)).map((ways) => measure(rule, ways))),
    registered: keptBy((rule: Rule) => {
      const area = rule.countsArea ? drawn().registeredArea : null;
      return area === null || area === seen.area ? null : rule.measure({ ...seen, area }, (id) => viewOf(pack, id));
    }),
  };
}

type SpreadOf = <D extends DatasetId>(id: D) => Spread<FieldsOf<D>>;

/** Measures a rule on a plot with some layers off. Rules that look through the same layers share what they measure, by sharing the plot's view. */
function measuringAs(seen: PlotView, pack: Pack, spread: SpreadOf): (rule: Rule, ways: Assignment) => Measured {
  const seenAs = new Map<string, PlotView>();
  return (rule, ways) => {
    const key = [...ways].map(([id, way]) => `${id} ${way}`).join();
    const view = seenAs.get(key) ?? { ...seen };
    seenAs.set(key, view);
    const through: ViewOf = (id) => {
      const way = ways.get(id);
      return way ? spread(id).view(way) : viewOf(pack, id);
    };
    return rule.measure(view, through);
  };
}

const datasetsOf = ({ needs, consults }: Rule): readonly DatasetId[] => [...needs, ...consults];

function spreads(seen: PlotView, pack: Pack, off: Scenarios["off"]): SpreadOf {
  const kept = new Map<DatasetId, { readonly settled: boolean; readonly by: number; readonly view: (way: Way) => unknown }>();
  return <D extends DatasetId>(id: D) => {
    const spread = kept.get(id) ?? spreadLayer(id, pack, seen, off(id) ?? 0);
    kept.set(id, spread);
    // Only `spreadLayer` of the same id puts a spread under it.
    return spread as { settled: boolean; by: number; view: (way: Way) => LayerView<FieldsOf<D>> };
  };
}

/**
 * Every way in which the loose datasets of a rule may be off, as far as ways differ in what they can change: all smaller and all larger; layers of
 * plans each by itself, and to each side as a whole.
 */
function assignments(rule: Rule, loose: readonly DatasetId[]): readonly Assignment[] {
  if (loose.length === 0) return [];
  const plans = rule.reach > 0 ? [] : loose.filter((id) => datasets[id].group === "plan");
  const alone = plans.length <= mostIndependent ? plans : [];
  const together = loose.filter((id) => !alone.includes(id));
  const groups = [...alone.map((id) => [id]), ...(together.length > 0 ? [together] : [])];
  const sizes = groups.reduce<readonly Assignment[]>((found, group) => found.flatMap((ways) => bothSizes(ways, group)), [new Map()]);
  const sides = plans.length === 0 ? [] : directionNames.map((side) => new Map(plans.map((id) => [id, side] as const)));
  return [...sizes, ...sides];
}

const bothSizes = (ways: Assignment, group: readonly DatasetId[]): readonly Assignment[] =>
  ([-1, 1] as const).map((size) => new Map([...ways, ...group.map((id) => [id, size] as const)]));
