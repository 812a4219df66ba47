import { planSliver } from "../../catalog/plandata.ts";
import { byCodeUnit } from "../../domain/order.ts";
import { difference, intersection, union } from "../../geo/overlay.ts";
import { area, boxesMeet, boxOf, type Shape } from "../../geo/shape.ts";
import { sharedArea } from "../../geo/shared-area.ts";
import type { PlotView } from "../layer-view.ts";
import { covers } from "../piece.ts";
import { plansOn, speakingOn } from "./in-force.ts";
import type { PlanFacts, PlanOnPlot, Tract } from "./plan-on-plot.ts";
import { always, takingOver } from "./replacement.ts";

/** Areas up to this, in m², are noise of the overlay engine. */
const crumb = 1e-6;

/** A part of the plot, and the plans that cover it, whether newer ones have taken it over or not. */
interface Cut {
  readonly shape: Shape;
  readonly under: readonly PlanOnPlot[];
}

/** A part of the plot with the plans that rule it. */
interface Ruled {
  readonly shape: Shape;
  readonly area: number;
  readonly plans: readonly PlanOnPlot[];
}

/** The plans in force whose borders cross the plot, byggefelter apart. */
export const bordersOn = (plot: PlotView, facts: PlanFacts, on: string): readonly PlanOnPlot[] =>
  groundPlans(facts, on).filter(({ piece }) => !covers(piece, plot));

const groundPlans = (facts: PlanFacts, on: string): readonly PlanOnPlot[] =>
  speakingOn(facts, on).filter(({ level }) => level !== "byggefelt");

/** Cuts a plot by the borders of the plans in force; what is up to `planSliver` joins the part that is most like it, so that no ground is lost. */
export function tractsOf(plot: PlotView, facts: PlanFacts, on: string): readonly Tract[] {
  const borders = bordersOn(plot, facts, on);
  if (borders.length === 0) return [];
  const everywhere = groundPlans(facts, on).filter((plan) => !borders.includes(plan));
  const cuts = borders.reduce<readonly Cut[]>(
    (parts, plan) => parts.flatMap((part) => halves(part, plan)),
    [{ shape: plot.shape, under: everywhere }],
  );
  const ruled = withoutSlivers(alike(cuts), Math.min(planSliver, plot.area / 2));
  if (ruled.length < 2) return [];
  const fields = plansOn(facts, "byggefelt", on);
  return ruled.sort(bySize).map((part, position) => tractOf(part, fields, letterOf(position)));
}

/** What of a part lies inside a plan, and what outside. */
function halves(part: Cut, plan: PlanOnPlot): readonly Cut[] {
  if (!boxesMeet(boxOf(part.shape), plan.piece.box)) return [part];
  const inside = intersection(part.shape, plan.piece.shape);
  if (area(inside) <= crumb) return [part];
  const outside = difference(part.shape, [plan.piece.shape]);
  const under = [...part.under, plan];
  return area(outside) <= crumb
    ? [{ shape: part.shape, under }]
    : [
        { shape: inside, under },
        { ...part, shape: outside },
      ];
}

/** The plans that rule where all of these lie: newer ones take over from older; a part of a plan goes with it. Theme plans stay beside. */
function rulingOf(under: readonly PlanOnPlot[]): readonly PlanOnPlot[] {
  const of = (level: PlanOnPlot["level"]) => under.filter((plan) => plan.level === level);
  const [lokalplaner, rammer] = [of("lokalplan"), of("ramme")];
  const isTaken = (plan: PlanOnPlot) => takingOver(plan, plan.level === "ramme" ? rammer : lokalplaner).length > 0;
  const ruling = under
    .filter((plan) => !isTaken(plan) || plan.yields)
    .map((plan) => (isTaken(plan) ? yielded(plan) : { ...plan, left: [] }));
  const ids = new Set(ruling.map(({ level, fields }) => (level === "lokalplan" ? fields.planId : null)));
  return ruling.filter(({ parent }) => parent === null || ids.has(parent));
}

/** A plan without a use, where others lay one out: it stands beside them and has no ground of its own. */
const yielded = (plan: PlanOnPlot): PlanOnPlot => ({ ...plan, left: [{ since: always, area: 0 }] });

const keyOf = (plans: readonly PlanOnPlot[]): string =>
  plans
    .map(({ level, id }) => `${level} ${id}`)
    .sort(byCodeUnit)
    .join("\n");

/** Parts that the same plans rule are one. */
function alike(cuts: readonly Cut[]): Ruled[] {
  const byKey = new Map<string, { shapes: Shape[]; plans: readonly PlanOnPlot[] }>();
  for (const { shape, under } of cuts) {
    const plans = rulingOf(under);
    const key = keyOf(plans);
    const before = byKey.get(key);
    if (before) before.shapes.push(shape);
    else byKey.set(key, { shapes: [shape], plans });
  }
  return [...byKey.values()].map(({ shapes, plans }) => ruled(shapes, plans));
}

function ruled(shapes: readonly Shape[], plans: readonly PlanOnPlot[]): Ruled {
  const shape = shapes.length === 1 ? shapes[0] : union(shapes);
  return { shape, area: area(shape), plans };
}

function withoutSlivers(parts: readonly Ruled[], sliver: number): Ruled[] {
  const kept = parts.filter((part) => part.area > sliver).sort(bySize);
  const taken = new Map<Ruled, Shape[]>(kept.map((part) => [part, []]));
  for (const part of parts) {
    if (part.area > sliver) continue;
    const [most] = [...kept].sort((a, b) => differences(a, part) - differences(b, part));
    taken.get(most)?.push(part.shape);
  }
  return kept.map((part) => {
    const slivers = taken.get(part) ?? [];
    return slivers.length === 0 ? part : ruled([part.shape, ...slivers], part.plans);
  });
}

/** How many plans rule one of two parts and not the other. */
function differences(a: Ruled, b: Ruled): number {
  const ids = (part: Ruled) => new Set(part.plans.map(({ level, id }) => `${level} ${id}`));
  const [one, other] = [ids(a), ids(b)];
  const beyond = (from: ReadonlySet<string>, than: ReadonlySet<string>) => [...from].filter((id) => !than.has(id)).length;
  return beyond(one, other) + beyond(other, one);
}

const bySize = (a: Ruled, b: Ruled): number => b.area - a.area || byCodeUnit(keyOf(a.plans), keyOf(b.plans));

/** `A` … `Z`, then `AA`, `AB` … */
export const letterOf = (position: number): string =>
  (position < 26 ? "" : letterOf(Math.floor(position / 26) - 1)) + String.fromCharCode(65 + (position % 26));

/** A part of the plot as if it were a plot of its own. */
function tractOf(part: Ruled, fields: readonly PlanOnPlot[], letter: string): Tract {
  const lokalplaner = part.plans.filter(({ level }) => level === "lokalplan");
  const ids = new Set(lokalplaner.map((plan) => plan.fields.planId));
  const stands = (field: PlanOnPlot) =>
    takingOver(field, lokalplaner).length === 0 &&
    (field.parent === null || ids.has(field.parent)) &&
    boxesMeet(boxOf(part.shape), field.piece.box);
  const inFields = fields.filter(stands).map((field) => ({ ...field, area: sharedArea(field.piece.prepared(), part.shape), left: [] }));
  const plans = part.plans.map((plan) => ({ ...plan, area: part.area, share: 1 }));
  const facts: PlanFacts = {
    plotArea: part.area,
    plans: [...inFields, ...plans],
    covered: lokalplaner.some(({ beside }) => !beside) ? [{ since: always, area: part.area }] : [],
    tracts: () => [],
  };
  return { letter, area: part.area, shape: part.shape, facts };
}
