import { type DatasetId, datasetIds, datasets } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { DataHealth, Freshness, LayerGap, RuleHealth } from "../domain/health.ts";
import { ageInDays, holdsOldCopy, incompleteAnywhere, isStale, unreadable } from "./availability.ts";
import type { Rule } from "./define-rule.ts";
import { rules as allRules } from "./index.ts";

/** Every dataset's health, in the catalog's order, and the rules that suffer by it, in the order of the rules. */
export interface PackCondition {
  readonly layers: readonly DataHealth[];
  readonly rules: readonly RuleHealth[];
}

/** How a pack's data is on a day, and what that does to the rules, wherever a plot lies. What a layer's own borders cut off is not told here. */
export function conditionOf(pack: Pack, on: string, rules: readonly Rule[] = allRules): PackCondition {
  const affected = rules.flatMap((rule) => ruleHealth(rule, pack, on));
  return { layers: datasetIds.map((dataset) => dataHealth(dataset, pack, on, affected)), rules: affected };
}

function dataHealth(dataset: DatasetId, pack: Pack, on: string, affected: readonly RuleHealth[]): DataHealth {
  const stamp = pack.layers[dataset]?.stamp;
  const by = (effect: RuleHealth["effect"]): string[] =>
    affected.filter((each) => each.effect === effect && each.because.some((cause) => cause.dataset === dataset)).map(({ rule }) => rule);
  return {
    dataset,
    state: stamp?.state ?? "notDelivered",
    gaps: gapsIn(dataset, pack, on),
    isOldCopy: holdsOldCopy(dataset, pack),
    date: stamp?.date ?? null,
    age: ageInDays(stamp?.date ?? null, on),
    maxAgeDays: datasets[dataset].maxAgeDays,
    freshness: stamp === undefined || unreadable(dataset, pack) !== null ? null : freshnessOf(dataset, stamp.date, on),
    count: stamp?.count ?? 0,
    coverage: stamp?.coverage ?? null,
    vouchedBy: stamp?.vouchedBy ?? null,
    cannotAnswer: by("cannotAnswer"),
    neverClear: by("neverClear"),
  };
}

/** The last tenth of what is allowed, and at least a fortnight, is when somebody should fetch it again. */
const shortestNotice = 14;

function freshnessOf(dataset: DatasetId, date: string | null, on: string): Freshness {
  const { maxAgeDays } = datasets[dataset];
  const age = ageInDays(date, on);
  if (age === null) return "undated";
  if (age > maxAgeDays) return "tooOld";
  return age > maxAgeDays - Math.max(shortestNotice, maxAgeDays / 10) ? "soon" : "fresh";
}

/** What is wrong with a layer as such. */
function gapsIn(dataset: DatasetId, pack: Pack, on: string): LayerGap[] {
  const stop = unreadable(dataset, pack);
  if (stop !== null) return layerGap(stop.code);
  const withheld = incompleteAnywhere(dataset, pack);
  return [...(withheld === null ? [] : layerGap(withheld.code)), ...(isStale(dataset, pack, on) ? (["stale"] as const) : [])];
}

const ofLayer: readonly LayerGap[] = ["missing", "failed", "notDelivered", "cutOff", "coverageUnknown", "stale"];
const layerGap = (code: string): LayerGap[] => ofLayer.filter((gap) => gap === code);

type Cause = RuleHealth["because"][number];

/** What the data does to a rule on every plot; nothing where it can answer in full. */
function ruleHealth(rule: Rule, pack: Pack, on: string): RuleHealth[] {
  const causes = (ids: readonly DatasetId[], counts: (dataset: DatasetId, gap: LayerGap) => boolean): Cause[] =>
    ids.flatMap((dataset) =>
      gapsIn(dataset, pack, on)
        .filter((gap) => counts(dataset, gap))
        .map((gap) => ({ dataset, gap })),
    );
  const isStopped = (dataset: DatasetId) => unreadable(dataset, pack) !== null;
  const stops = [
    ...causes(rule.needs, isStopped),
    ...causes(rule.consults, (dataset, gap) => isStopped(dataset) && gap !== "notDelivered"),
  ];
  if (stops.length > 0) return [{ rule: rule.id, effect: "cannotAnswer", because: stops }];
  const withheld = causes([...rule.needs, ...rule.consults], () => true);
  return withheld.length > 0 && canBeWithheld(rule) ? [{ rule: rule.id, effect: "neverClear", because: withheld }] : [];
}

/** Whether a rule has an answer that a hole in the data takes away: that nothing was found, or what follows from that. */
const canBeWithheld = ({ outcomes }: Rule): boolean =>
  Object.values(outcomes).some(({ outcome, fromAbsence }) => outcome === "clear" || fromAbsence === true);
