import type { DatasetId } from "../../catalog/index.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { groundBy, keptBy, keptByBoth, keptByWord } from "../lazily.ts";
import { type Level, type PartFields, type PlanFacts, type PlanFields, type PlanOnPlot, statesUse } from "./plan-on-plot.ts";
import { coveredBy, leftOf, replacedWithin, takingOver } from "./replacement.ts";
import { tractsOf } from "./tracts.ts";

/** The layers that plan rules look in; a rule leaves out what it has no use for. */
export interface PlanViews {
  readonly lokalplaner: LayerView<PlanFields>;
  readonly delomraader: LayerView<PartFields>;
  readonly byggefelter?: LayerView<PartFields & { readonly binding: boolean | null }>;
  readonly kommuneplanrammer?: LayerView<PlanFields>;
}
const themeTypes: readonly (string | null)[] = ["20.3", "10.2", "10.3"];

/** What a layer's plans share with the plot. Replacement is not yet known. */
function onPlot<Fields extends PlanFields>(
  plot: PlotView,
  view: LayerView<Fields> | undefined,
  level: Level,
  dataset: DatasetId,
  where: (fields: Fields) => boolean = () => true,
): (PlanOnPlot & { readonly fields: Fields })[] {
  if (!view) return [];
  const { hits, pieces } = view.overlapping(plot, where);
  return hits.map((hit, index) => ({
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
    ground: groundBy(() => view.overlapping(plot, (fields) => fields === hit.fields).evidence),
    piece: pieces[index],
  }));
}

/** A part lives and dies with its lokalplan: it has its name and dates and gives way to what replaces it. */
function partsOf<Fields extends PartFields>(
  plot: PlotView,
  parts: readonly (PlanOnPlot & { readonly fields: Fields })[],
  lokalplaner: readonly PlanOnPlot[],
): PlanOnPlot[] {
  return parts.map((part) => {
    const { lokalplanId, partNumber } = part.fields;
    const own = lokalplaner.find(({ fields }) => lokalplanId !== null && fields.planId === lokalplanId);
    const label = partNumber ?? part.fields.name;
    if (!own) return { ...part, part: label, left: leftOf(plot, part, takingOver(part, lokalplaner)) };
    const { number, name, municipality } = own.fields;
    const fields = { ...part.fields, number, name, municipality };
    const judged = { ...part, fields, part: label, parent: lokalplanId, beside: own.beside, from: own.from };
    return { ...judged, left: leftOf(plot, judged, takingOver(judged, lokalplaner)) };
  });
}

interface Kept {
  readonly views: PlanViews;
  readonly facts: PlanFacts;
}

/** The facts of a plot, by the views that rules look through. */
const keptOn = keptBy((_: PlotView): Kept[] => []);

const areSame = (a: PlanViews, b: PlanViews): boolean =>
  a.lokalplaner === b.lokalplaner &&
  a.delomraader === b.delomraader &&
  a.byggefelter === b.byggefelter &&
  a.kommuneplanrammer === b.kommuneplanrammer;

/** Measures which plans the plot lies in, and how much of each newer plans have replaced. The same for all plan rules, so done once. */
export function measurePlans(plot: PlotView, views: PlanViews): PlanFacts {
  const kept = keptOn(plot);
  const before = kept.find((each) => areSame(each.views, views));
  if (before) return before.facts;
  const facts = factsOf(plot, views);
  kept.push({ views, facts });
  return facts;
}

/** The lokalplaner on a plot, which rules ask for with different layers beside them. */
const lokalplanerOn = keptByBoth((plot: PlotView, view: PlanViews["lokalplaner"]) => {
  const plans = onPlot(plot, view, "lokalplan", "lokalplaner");
  return { plans, replaced: replacedWithin(plot, plans), covered: coveredBy(plot, plans) };
});

function factsOf(plot: PlotView, views: PlanViews): PlanFacts {
  const lokalplaner = lokalplanerOn(plot, views.lokalplaner);
  const delomraader = onPlot(plot, views.delomraader, "delomraade", "delomraader");
  const byggefelter = onPlot(plot, views.byggefelter, "byggefelt", "byggefelter", ({ binding }) => binding === true);
  const rammer = onPlot(plot, views.kommuneplanrammer, "ramme", "kommuneplanrammer");
  const plans = [
    ...partsOf(plot, byggefelter, lokalplaner.plans),
    ...partsOf(plot, delomraader, lokalplaner.plans),
    ...lokalplaner.replaced,
    ...replacedWithin(plot, rammer),
  ];
  const facts: PlanFacts = { plotArea: plot.area, plans, covered: lokalplaner.covered, tracts: (on) => tracts(on) };
  const tracts = keptByWord((on) => tractsOf(plot, facts, on));
  return facts;
}
