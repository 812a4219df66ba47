import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { isLessThan } from "../compare-amount.ts";
import { defineRule, type Found, found, type Told } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { familiesOn } from "./in-force.ts";
import { measurePlans } from "./plan-facts.ts";
import type { PlanOnPlot } from "./plan-on-plot.ts";
import { entryWords } from "./plan-words.ts";
import { provision } from "./provisions.ts";

/**
 * The smallest plot that the lokalplan lets be cut out, so a company that asks for less must take more than it asked for. Such demands are as a rule
 * made of new plots: whether one that is smaller already may be built on is to be asked. A blank says nothing, and few plans demand any size. A
 * delområde speaks before its lokalplan; of several plans the largest demand counts. A ramme's number binds the council and is left out.
 */
export const mindsteGrund = defineRule({
  id: "plan/mindste-grund",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader"],
  countsArea: true,
  limits: {},
  outcomes: {
    noPlan: { outcome: "notApplicable", fromAbsence: true },
    notRegistered: { outcome: "notApplicable" },
    inDocument: { outcome: "assessment", step: "laesPlandokument", mayBecome: "withPermits" },
    tooSmall: { outcome: "assessment", step: "laesPlandokument", mayBecome: "withPermits" },
    askedLess: { outcome: "assessment", step: "afklarOplysning" },
    fits: { outcome: "clear" },
  },
  measure: (plot, views) => ({ area: roundTo(plot.area, 2), plans: measurePlans(plot, views) }),
  decide: ({ area, plans }, request, _limits, on, entered) => {
    const { stated, inDocument } = provision(plans, "minPlotArea", request.use, on, entered);
    const [largest] = stated;
    if (!largest) return silent(inDocument[0] ?? null, familiesOn(plans, on)[0]?.plan ?? null);
    const { plan, value } = largest;
    const said = (): Told => ({
      limit: value,
      unit: "m²",
      dataset: plan.dataset,
      hits: [plan],
      words: { plan: nameOf(plan), ...entryWords(largest, stated, "m²") },
    });
    if (area < value) return found("tooSmall", () => ({ ...said(), measured: area, ground: plan.ground }));
    return isLessThan(request, "plotArea", value)
      ? found("askedLess", () => ({ ...said(), measured: request.plotArea }))
      : found("fits", () => ({ ...said(), measured: area }));
  },
});

/** What is said where nobody states a number: the plan whose document does, else the plan that does not. */
function silent(inDocument: PlanOnPlot | null, blank: PlanOnPlot | null): Found<"inDocument" | "notRegistered" | "noPlan"> {
  const plan = inDocument ?? blank;
  if (plan === null) return found("noPlan");
  return found(inDocument ? "inDocument" : "notRegistered", { dataset: plan.dataset, hits: [plan], words: { plan: nameOf(plan) } });
}

const nameOf = ({ fields }: PlanOnPlot): string => fields.number ?? fields.name ?? "";
