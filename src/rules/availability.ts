import { type DatasetId, datasets } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { Shape } from "../geo/shape.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { covers } from "./covers.ts";
import type { Rule } from "./define-rule.ts";
import type { PlotView } from "./layer-view.ts";
import { keptByBoth } from "./lazily.ts";

/** Why the data cannot tell. Texts stand in `i18n` under `noData`. */
export const gapCodes = [
  "missing",
  "failed",
  "notDelivered",
  "cutOff",
  "coverageUnknown",
  "beyondCoverage",
  "stale",
  "tooComplex",
] as const;
/** One of `gapCodes`. */
export type GapCode = (typeof gapCodes)[number];

/** A dataset that cannot tell, and why. */
export interface Gap {
  readonly code: GapCode;
  readonly dataset: DatasetId;
}

/** `stops`: nothing can be answered. `withholds`: what was found stands, but nothing is `clear`. */
export interface Gaps {
  readonly stops: readonly Gap[];
  readonly withholds: readonly Gap[];
}

/** What is asked of a pack: which layers, and how far beyond the plot. Every rule is one. */
export type Asked = Pick<Rule, "needs" | "consults" | "reach">;

/** What stands between a rule and an answer about a plot, before anything is measured. */
export function gapsOf(asked: Asked, plot: PlotView, pack: Pack): Gaps {
  const { gaps, layers, coverages } = standingOf(pack, asked);
  if (coverages.every((coverage) => isCovered(coverage, plot, asked.reach))) return gaps;
  const withholds = layers.flatMap(({ dataset, gap, coverage }) => gap ?? gapAt(dataset, coverage, asked.reach, plot) ?? []);
  return { stops: gaps.stops, withholds };
}

/** Why a rule can tell nothing, wherever the plot lies: its layers that cannot be read. */
export const stopsOf = (asked: Asked, pack: Pack): readonly Gap[] => standingOf(pack, asked).gaps.stops;

/** A layer that is looked into: its gap wherever the plot lies, or the coverage that the plot must lie in; neither where it is not there. */
interface ReadLayer {
  readonly dataset: DatasetId;
  readonly gap: Gap | null;
  readonly coverage: Shape | null;
}

/** What is the same for every plot: the gaps of layers, those that are looked into, and their coverages, each once. */
interface Standing {
  readonly gaps: Gaps;
  readonly layers: readonly ReadLayer[];
  readonly coverages: readonly Shape[];
}

const standingOf = keptByBoth((pack: Pack, { needs, consults }: Asked): Standing => {
  const stops: Gap[] = [];
  const layers: ReadLayer[] = [];
  for (const dataset of needs) {
    const gap = unreadable(dataset, pack);
    if (gap) stops.push(gap);
    else layers.push(readLayer(dataset, pack));
  }
  for (const dataset of consults) {
    const gap = unreadable(dataset, pack);
    if (gap && gap.code !== "notDelivered") stops.push(gap);
    else layers.push(gap ? { dataset, gap, coverage: null } : readLayer(dataset, pack));
  }
  const coverages = new Set(layers.flatMap(({ coverage }) => coverage ?? []));
  return { gaps: { stops, withholds: layers.flatMap(({ gap }) => gap ?? []) }, layers, coverages: [...coverages] };
});

function readLayer(dataset: DatasetId, pack: Pack): ReadLayer {
  const gap = incompleteAnywhere(dataset, pack);
  return { dataset, gap, coverage: gap === null ? (pack.layers[dataset]?.coverage ?? null) : null };
}

/** Whether a plot and what is near it lies in a coverage; null where that is too complex. */
const isCovered = (coverage: Shape, plot: PlotView, reach: number): boolean | null =>
  unlessTooComplex(() => covers(coverage, plot, reach), null);

function gapAt(dataset: DatasetId, coverage: Shape | null, reach: number, plot: PlotView): Gap | null {
  const covered = coverage === null || isCovered(coverage, plot, reach);
  if (covered === null) return { code: "tooComplex", dataset };
  return covered ? null : { code: "beyondCoverage", dataset };
}

/** The gap of a rule whose shapes are too complex to be measured on a plot. */
export const tooComplex = ({ needs, consults }: Asked): Gap => ({ code: "tooComplex", dataset: needs[0] ?? consults[0] });

/** Why nothing can be looked for in a layer; null where it can. */
export function unreadable(dataset: DatasetId, pack: Pack): Gap | null {
  const state = pack.layers[dataset]?.stamp.state ?? "notDelivered";
  if (state === "failed" && holdsOldCopy(dataset, pack)) return null;
  return state === "missing" || state === "failed" || state === "notDelivered" ? { code: state, dataset } : null;
}

/** Whether a layer could not be fetched and holds the last good copy. */
export function holdsOldCopy(dataset: DatasetId, pack: Pack): boolean {
  const layer = pack.layers[dataset];
  return layer !== undefined && layer.stamp.state === "failed" && layer.features.length > 0;
}

/** Why nothing in a readable layer is clear, wherever the plot lies; null where it may be. */
export function incompleteAnywhere(dataset: DatasetId, pack: Pack): Gap | null {
  const layer = pack.layers[dataset];
  if (!layer) return null;
  const { state } = layer.stamp;
  if (state === "cutOff" || state === "failed") return { code: state, dataset };
  return layer.coverage === null ? { code: "coverageUnknown", dataset } : null;
}

const dayInMilliseconds = 86_400_000;

/** What is stale on one day, by who asks: the same for every plot. */
interface StaleDay {
  readonly on: string;
  readonly gaps: Map<Asked, readonly Gap[]>;
}

const staleDays = new WeakMap<Pack, StaleDay>();

/** Layers of a rule that are older on the date `on` than their dataset allows. A date that is unknown, or none of the calendar, is never fresh. */
export function staleGaps(rule: Asked, pack: Pack, on: string): readonly Gap[] {
  const kept = staleDays.get(pack);
  const day = kept?.on === on ? kept : { on, gaps: new Map<Asked, readonly Gap[]>() };
  if (day !== kept) staleDays.set(pack, day);
  const before = day.gaps.get(rule);
  if (before) return before;
  const known = findStale(rule, pack, on);
  day.gaps.set(rule, known);
  return known;
}

const findStale = (rule: Asked, pack: Pack, on: string): readonly Gap[] =>
  [...rule.needs, ...rule.consults].filter((dataset) => isStale(dataset, pack, on)).map((dataset) => ({ code: "stale", dataset }));

/** Whether a delivered layer is older on a day than its dataset allows, or of no date that can be told. */
export function isStale(dataset: DatasetId, pack: Pack, on: string): boolean {
  const layer = pack.layers[dataset];
  if (!layer) return false;
  const age = ageInDays(layer.stamp.date, on);
  return age === null || age > datasets[dataset].maxAgeDays;
}

/** Days from one ISO date to another; null where either is none of the calendar. */
export function ageInDays(date: string | null, on: string): number | null {
  if (date === null) return null;
  const age = (Date.parse(`${on}T00:00:00Z`) - Date.parse(`${date}T00:00:00Z`)) / dayInMilliseconds;
  return Number.isNaN(age) ? null : age;
}
