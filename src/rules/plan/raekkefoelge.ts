import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { edgeShare, outsideLokalplaner, plansOn } from "./in-force.ts";
import { measurePlans } from "./plan-facts.ts";
import type { PlanOnPlot } from "./plan-on-plot.ts";

/** Words of a ramme's notes that tell of an order. */
const tellsOrder = ({ fields }: PlanOnPlot): boolean => fields.notes !== null && /rækkefølge|perspektiv/i.test(fields.notes);

/**
 * The order of development: a ramme may be right and its time not yet come. In byzone the council can then oppose building, unless a detailed
 * lokalplan from before the kommuneplan covers the land. The register has no field for the order, only ramme that are held
 * back for a later plan period and what notes say; so silence is to be asked about where no lokalplan has settled it.
 */
export const raekkefoelge = defineRule({
  id: "plan/raekkefoelge",
  source: cite(planloven, "§ 12, stk. 2", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Registrets koder for fremtidig zone er læst i en kodeliste, som levende data ikke altid følger.",
      en: "The register's codes for future zones are read in a code list that live data do not always follow.",
    },
  }),
  authority: "byraadet",
  needs: ["kommuneplanrammer"],
  consults: ["lokalplaner", "delomraader"],
  limits: { edge: edgeShare },
  outcomes: {
    settled: { outcome: "notApplicable" },
    later: { outcome: "assessment", step: "afklarRaekkefoelge", mayBecome: "lokalplanAndTillaeg" },
    told: { outcome: "assessment", step: "afklarRaekkefoelge", mayBecome: "lokalplanAndTillaeg" },
    silent: { outcome: "assessment", step: "afklarRaekkefoelge", fromAbsence: true },
  },
  measure: (plot, views) => measurePlans(plot, views),
  decide: (facts, _request, limits, on) => {
    if (outsideLokalplaner(facts, on) <= limits.edge * facts.plotArea) return found("settled", { dataset: "lokalplaner" });
    const rammer = plansOn(facts, "ramme", on);
    const said = (code: "later" | "told", plan: PlanOnPlot) =>
      found(code, { hits: [plan], ground: plan.ground, words: { plan: plan.fields.number ?? plan.fields.name ?? "" } });
    const later = rammer.find(({ fields }) => fields.forLater);
    if (later) return said("later", later);
    const told = rammer.find(tellsOrder);
    return told ? said("told", told) : found("silent");
  },
});
