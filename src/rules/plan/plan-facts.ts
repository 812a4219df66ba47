import type { DatasetId } from "../../catalog/index.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { groundBy, keptBy, keptByBoth, keptByWord } from "../lazily.ts";
import { type Left, type Level, type PartFields, type PlanFacts, type PlanFields, type PlanOnPlot, statesUse } from "./plan-on-plot.ts";
import { coveredBy, leftOf, takingOver } from "./replacement.ts";
import { tractsOf } from "./tracts.ts";

type FieldFields = PartFields & { readonly binding: boolean | null };

/** The layers that plan rules look in; a rule leaves out what it has no use for. */
export interface PlanViews {
  readonly lokalplaner: LayerView<PlanFields>;
  readonly delomraader: LayerView<PartFields>;
  readonly byggefelter?: LayerView<FieldFields>;
  readonly kommuneplanrammer?: LayerView<PlanFields>;
}
const themeTypes: readonly (string | null)[] = ["20.3", "10.2", "10.3"];

/** Always this list, so that facts of the same plans are the same. */
const none: readonly never[] = [];

/** A plan on the plot while it is looked up what newer ones have taken of it. */
type Draft<Fields extends PlanFields = PlanFields> = Omit<PlanOnPlot, "left" | "fields"> & {
  left: readonly Left[];
  readonly fields: Fields;
};

/** What a layer's plans share with the plot. Replacement is not yet known. */
function onPlot<Fields extends PlanFields>(
  plot: PlotView,
  view: LayerView<Fields>,
  level: Level,
  dataset: DatasetId,
  where?: (fields: Fields) => boolean,
): readonly Draft<Fields>[] {
  const { hits, pieces } = view.overlapping(plot, where);
  if (hits.length === 0) return none;
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
    left: none,
    ground: groundBy(() => view.overlapping(plot, (fields) => fields === hit.fields).evidence),
    piece: pieces[index],
  }));
}

/** Plans of one level, each with what newer ones have taken of it. */
function withReplacement(plot: PlotView, plans: readonly Draft[]): readonly PlanOnPlot[] {
  for (const plan of plans) plan.left = leftOf(plot, plan, takingOver(plan, plans));
  return plans;
}

/** The lokalplaner on a plot, and what they cover. */
interface Lokalplaner {
  readonly plot: PlotView;
  readonly plans: readonly PlanOnPlot[];
  readonly covered: readonly Left[];
}

const lokalplanerOn = keptByBoth((view: PlanViews["lokalplaner"], plot: PlotView): Lokalplaner => {
  const plans = withReplacement(plot, onPlot(plot, view, "lokalplan", "lokalplaner"));
  return { plot, plans, covered: coveredBy(plot, plans) };
});

const rammerOn = keptByBoth((view: NonNullable<PlanViews["kommuneplanrammer"]>, plot: PlotView) =>
  withReplacement(plot, onPlot(plot, view, "ramme", "kommuneplanrammer")),
);

const delomraaderIn = keptByBoth((view: PlanViews["delomraader"], lokalplaner: Lokalplaner) =>
  partsOf(lokalplaner, onPlot(lokalplaner.plot, view, "delomraade", "delomraader")),
);

const isBinding = ({ binding }: FieldFields): boolean => binding === true;

const byggefelterIn = keptByBoth((view: NonNullable<PlanViews["byggefelter"]>, lokalplaner: Lokalplaner) =>
  partsOf(lokalplaner, onPlot(lokalplaner.plot, view, "byggefelt", "byggefelter", isBinding)),
);

/** A part lives and dies with its lokalplan: it has its name and dates and gives way to what replaces it. */
function partsOf({ plot, plans: lokalplaner }: Lokalplaner, parts: readonly Draft<PartFields>[]): readonly PlanOnPlot[] {
  if (parts.length === 0) return none;
  return parts.map((drawn) => {
    const { lokalplanId, partNumber } = drawn.fields;
    const own = lokalplaner.find(({ fields }) => lokalplanId !== null && fields.planId === lokalplanId);
    const label = partNumber ?? drawn.fields.name;
    const part: Draft = own
      ? { ...drawn, fields: namedBy(own.fields, drawn.fields), part: label, parent: lokalplanId, beside: own.beside, from: own.from }
      : { ...drawn, part: label };
    part.left = leftOf(plot, part, takingOver(part, lokalplaner));
    return part;
  });
}

/** A part in our words with what its lokalplan is called; the same object on every plot. */
const namedBy = keptByBoth(
  ({ number, name, municipality }: PlanFields, part: PartFields): PlanFields => ({ ...part, number, name, municipality }),
);

interface Kept {
  readonly lokalplaner: Lokalplaner;
  readonly parts: readonly (readonly PlanOnPlot[])[];
  readonly facts: PlanFacts;
}

/** The facts of a plot, by the plans that they were made of. */
const keptOn = keptBy((_: PlotView): Kept[] => []);

/** Measures which plans the plot lies in, and how much of each newer plans have replaced. The same facts for all rules that see the same plans. */
export function measurePlans(plot: PlotView, { lokalplaner: view, delomraader, byggefelter, kommuneplanrammer }: PlanViews): PlanFacts {
  const lokalplaner = lokalplanerOn(view, plot);
  const fields = byggefelter ? byggefelterIn(byggefelter, lokalplaner) : none;
  const parts = delomraaderIn(delomraader, lokalplaner);
  const rammer = kommuneplanrammer ? rammerOn(kommuneplanrammer, plot) : none;
  const kept = keptOn(plot);
  const levels = [fields, parts, rammer];
  const before = kept.find((each) => each.lokalplaner === lokalplaner && each.parts.every((plans, at) => plans === levels[at]));
  if (before) return before.facts;
  const plans = [...fields, ...parts, ...lokalplaner.plans, ...rammer];
  const facts: PlanFacts = { plotArea: plot.area, plans, covered: lokalplaner.covered, tracts: (on) => tracts(on) };
  const tracts = keptByWord((on) => tractsOf(plot, facts, on));
  kept.push({ lokalplaner, parts: levels, facts });
  return facts;
}
