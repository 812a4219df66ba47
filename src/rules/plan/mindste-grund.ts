import { cite } from "../../domain/law.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { familiesOn } from "./in-force.ts";
import { measurePlans } from "./plan-facts.ts";

/**
 * The smallest plot that the lokalplan lets stand: the plot itself must reach it, and a company that asks for less must take more than it
 * asked for. A delområde speaks before its lokalplan; of several plans the largest demand counts. A ramme's number binds the council and is left out.
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
    notRegistered: { outcome: "assessment", step: "laesPlandokument" },
    inDocument: { outcome: "assessment", step: "laesPlandokument", mayBecome: "withPermits" },
    tooSmall: { outcome: "dispensation", step: "lokalplandispensation" },
    askedLess: { outcome: "assessment", step: "afklarOplysning" },
    fits: { outcome: "clear" },
  },
  measure: (plot, views) => ({ area: roundTo(plot.area, 2), plans: measurePlans(plot, views) }),
  decide: ({ area, plans }, { plotArea }, _limits, on) => {
    const families = familiesOn(plans, on);
    const speakers = families.flatMap(({ plan, delomraader }) => {
      const parts = delomraader.filter(({ fields }) => fields.minPlotArea !== null);
      return parts.length > 0 ? parts : [plan];
    });
    const demands = speakers.flatMap((plan) => {
      const { minPlotArea } = plan.fields;
      return minPlotArea === null ? [] : [{ plan, least: minPlotArea }];
    });
    const [largest] = demands.sort((a, b) => b.least - a.least);
    if (!largest) {
      const open = speakers.find(({ fields }) => fields.plotsInDocument);
      const plan = open ?? speakers[0];
      if (!plan) return found("noPlan");
      return found(open ? "inDocument" : "notRegistered", { dataset: plan.dataset, hits: [plan], words: { plan: nameOf(plan) } });
    }
    const { plan, least } = largest;
    const said = { limit: least, unit: "m²", dataset: plan.dataset, hits: [plan], words: { plan: nameOf(plan) } } as const;
    if (area < least) return found("tooSmall", { ...said, measured: area, ground: plan.ground });
    return plotArea < least ? found("askedLess", { ...said, measured: plotArea }) : found("fits", { ...said, measured: area });
  },
});

const nameOf = ({ fields }: { readonly fields: { readonly number: string | null; readonly name: string | null } }): string =>
  fields.number ?? fields.name ?? "";
