import type { DatasetId } from "../../catalog/index.ts";
import { type partFields, type planFields, planSliver } from "../../catalog/plandata.ts";
import { difference, union } from "../../geo/overlay.ts";
import { area, type Shape } from "../../geo/shape.ts";
import type { Hit, LayerView, PlotView } from "../layer-view.ts";

/** The levels at which a plan may speak, strongest first. Only a ramme is not binding on the owner. */
export const levels = ["byggefelt", "delomraade", "lokalplan", "ramme"] as const;
/** One of `levels`. */
export type Level = (typeof levels)[number];

/** The layers that plan rules look in; a rule leaves out what it has no use for. */
export interface PlanViews {
  readonly lokalplaner: LayerView<PlanFields>;
  readonly delomraader: LayerView<PartFields>;
  readonly byggefelter?: LayerView<PartFields & { readonly binding: boolean | null }>;
  readonly kommuneplanrammer?: LayerView<PlanFields>;
}
/** A plan in our words. */
export type PlanFields = ReturnType<typeof planFields>;
type PartFields = ReturnType<typeof partFields>;

/** m² of the plot that a plan still rules once newer plans in force from `since` or earlier have taken their part. */
interface Left {
  readonly since: string;
  readonly area: number;
}

/** One plan on one plot. Areas in m² of the plot. */
export interface PlanOnPlot {
  readonly level: Level;
  readonly dataset: DatasetId;
  readonly id: string;
  readonly date: string | null;
  readonly link: string | null;
  readonly fields: PlanFields;
  /** Number of the delområde or byggefelt inside its lokalplan. */
  readonly part: string | null;
  /** planId of the lokalplan that a delområde or byggefelt belongs to. */
  readonly parent: string | null;
  /** A theme plan (20.3, 10.2, 10.3): it stands beside the others, replaces none and is replaced by none. */
  readonly beside: boolean;
  /**
   * A lokalplan without any use in the register. It may regulate signs only, so it replaces none, and it decides only where no other
   * lokalplan does. (Vallensbæk's lokalplan 68 for signs is registered as 20.1 over the whole town.)
   */
  readonly yields: boolean;
  /** First day in force; null when the register does not say, which counts as in force. */
  readonly from: string | null;
  readonly area: number;
  readonly share: number;
  /** Area of the whole plan, m². */
  readonly wholeArea: number;
  /** By the date from which the newer plans are in force, oldest first. */
  readonly left: readonly Left[];
  readonly evidence: Shape;
}

/** Every plan on the plot with its dates, so that `decide` can judge what was in force on its day. */
export interface PlanFacts {
  readonly plotArea: number;
  readonly plans: readonly PlanOnPlot[];
  /** m² of the plot inside ordinary lokalplaner that are in force from `since` or earlier. */
  readonly covered: readonly Left[];
}

const themeTypes: readonly (string | null)[] = ["20.3", "10.2", "10.3"];
/** Sorts before every date: a plan whose first day is unknown is taken as old and in force. */
const always = "0000-00-00";

/** What a layer's plans share with the plot. Replacement is not yet known. */
function onPlot<Fields extends PlanFields>(
  plot: PlotView,
  view: LayerView<Fields> | undefined,
  level: Level,
  dataset: DatasetId,
  where: (fields: Fields) => boolean = () => true,
): (PlanOnPlot & { readonly fields: Fields })[] {
  if (!view) return [];
  return view.overlapping(plot, where).hits.map((hit: Hit<Fields>) => ({
    level,
    dataset,
    id: hit.id,
    date: hit.date,
    link: hit.link,
    fields: hit.fields,
    part: null,
    parent: null,
    beside: themeTypes.includes(hit.fields.planType),
    yields: level === "lokalplan" && !statesUse(hit.fields),
    from: hit.fields.inForce ?? hit.fields.adopted,
    area: hit.area,
    share: hit.share,
    wholeArea: hit.featureArea,
    left: [],
    evidence: view.overlapping(plot, (fields) => fields === hit.fields).evidence,
  }));
}

/** Does the register say what the plan may be used for? */
export const statesUse = ({ useGeneral, useSpecific }: PlanFields): boolean => useGeneral !== null || useSpecific.length > 0;

/**
 * The plans that take over from a plan, the oldest of them first: newer ones of the same municipality that lay out a use; for a plan that
 * yields all of those. A plan with an unknown date neither replaces nor is replaced.
 */
function takingOver(plan: PlanOnPlot, plans: readonly PlanOnPlot[]): PlanOnPlot[] {
  if (plan.beside) return [];
  const isNewer = ({ from }: PlanOnPlot) => from !== null && plan.from !== null && from > plan.from;
  return plans
    .filter((other) => other !== plan && !other.beside && !other.yields && other.fields.municipality === plan.fields.municipality)
    .filter((other) => plan.yields || isNewer(other))
    .sort(byFirstDay);
}

const byFirstDay = (a: PlanOnPlot, b: PlanOnPlot): number => {
  const [x, y] = [a.from ?? always, b.from ?? always];
  if (x !== y) return x < y ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
};

/** Cuts newer plans off one after the other, until nothing but a digitising sliver is left. */
function leftOf(plan: PlanOnPlot, newer: readonly PlanOnPlot[]): Left[] {
  const left: Left[] = [];
  let rest = plan.evidence;
  for (const other of newer) {
    rest = difference(rest, [other.evidence]);
    const size = area(rest);
    left.push({ since: other.from ?? always, area: size });
    if (size <= planSliver) break;
  }
  return left;
}

const replacedWithin = (plans: readonly PlanOnPlot[]): PlanOnPlot[] =>
  plans.map((plan) => ({ ...plan, left: leftOf(plan, takingOver(plan, plans)) }));

/** A part lives and dies with its lokalplan: it has its dates and gives way to what replaces it. */
function partsOf<Fields extends PartFields>(
  parts: readonly (PlanOnPlot & { readonly fields: Fields })[],
  lokalplaner: readonly PlanOnPlot[],
): PlanOnPlot[] {
  return parts.map((part) => {
    const { lokalplanId, partNumber } = part.fields;
    const own = lokalplaner.find(({ fields }) => lokalplanId !== null && fields.planId === lokalplanId);
    const dated = { ...part, part: partNumber, parent: own ? lokalplanId : null, from: own ? own.from : part.from };
    const judgedAs = own ? { ...dated, beside: own.beside, fields: { ...part.fields, municipality: own.fields.municipality } } : dated;
    return { ...judgedAs, left: leftOf(judgedAs, takingOver(judgedAs, lokalplaner)) };
  });
}

function coveredBy(lokalplaner: readonly PlanOnPlot[]): Left[] {
  const ordinary = lokalplaner.filter(({ beside }) => !beside).sort(byFirstDay);
  return ordinary.map(({ from }, index) => ({
    since: from ?? always,
    area: area(union(ordinary.slice(0, index + 1).map(({ evidence }) => evidence))),
  }));
}

interface Kept {
  readonly views: PlanViews;
  readonly facts: PlanFacts;
}

/** The last facts of a plot, for the rules that look through the same views one after the other. */
const kept = new WeakMap<PlotView, Kept>();

const areSame = (a: PlanViews, b: PlanViews): boolean =>
  a.lokalplaner === b.lokalplaner &&
  a.delomraader === b.delomraader &&
  a.byggefelter === b.byggefelter &&
  a.kommuneplanrammer === b.kommuneplanrammer;

/** Measures which plans the plot lies in, and how much of each newer plans have replaced. The same for all plan rules, so done once. */
export function measurePlans(plot: PlotView, views: PlanViews): PlanFacts {
  const last = kept.get(plot);
  if (last && areSame(last.views, views)) return last.facts;
  const facts = factsOf(plot, views);
  kept.set(plot, { views, facts });
  return facts;
}

function factsOf(plot: PlotView, views: PlanViews): PlanFacts {
  const lokalplaner = onPlot(plot, views.lokalplaner, "lokalplan", "lokalplaner");
  const delomraader = onPlot(plot, views.delomraader, "delomraade", "delomraader");
  const byggefelter = onPlot(plot, views.byggefelter, "byggefelt", "byggefelter", ({ binding }) => binding === true);
  const rammer = onPlot(plot, views.kommuneplanrammer, "ramme", "kommuneplanrammer");
  return {
    plotArea: plot.area,
    plans: [
      ...partsOf(byggefelter, lokalplaner),
      ...partsOf(delomraader, lokalplaner),
      ...replacedWithin(lokalplaner),
      ...replacedWithin(rammer),
    ],
    covered: coveredBy(lokalplaner),
  };
}
