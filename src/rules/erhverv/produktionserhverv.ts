import { cite } from "../../domain/law.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { defineRule } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, toBeWeighed } from "../guideline.ts";
import { planloven } from "../laws.ts";
import { edgeShare, outsideLokalplaner } from "../plan/in-force.ts";
import { measurePlans } from "../plan/plan-facts.ts";
import type { PlanFacts } from "../plan/plan-on-plot.ts";
import { lokalplanUse, verdictOf } from "../plan/use-on-plot.ts";

/**
 * Business areas reserved for production, transport and logistics: the council may plan for nothing else there. A lokalplan in force that lays out the
 * company's use still holds; where a new plan is needed, the reservation would first have to go from the kommuneplan.
 */
export const produktionserhverv = defineRule({
  id: "erhverv/produktionserhverv",
  source: cite(planloven, "§ 11 a", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At op til 1 % af grunden uden for lokalplanen regnes for unøjagtige plangrænser, er vores forslag.",
      en: "That up to 1 % of the plot outside the lokalplan is taken for inaccurate borders of plans is our proposal.",
    },
  }),
  authority: "byraadet",
  needs: [],
  consults: ["produktionserhverv", "lokalplaner", "delomraader"],
  limits: { edge: edgeShare },
  outcomes: {
    ...guidelineOutcomes,
    inPurpose: { outcome: "notApplicable" },
    lokalplanDecides: toBeWeighed,
    unknown: { outcome: "assessment", step: "afklarOplysning", mayBecome: "lokalplanAndTillaeg" },
    inside: { ...toBeWeighed, mayBecome: "lokalplanAndTillaeg" },
  },
  measure: (plot, views) => ({ reserved: views.produktionserhverv.overlapping(plot), plans: measurePlans(plot, views) }),
  decide: ({ reserved, plans }, request, limits, on) => {
    const beside = decideGuideline(reserved, request);
    const answer = beside.as(beside.code, { dataset: "produktionserhverv" });
    if (isInPurpose(request)) return answer.as("inPurpose", () => ({ words: { ...answer.words, hits: reserved.hits.length } }));
    if (answer.code !== "inside") return answer;
    if (givesRight(plans, request, limits.edge, on)) return answer.as("lokalplanDecides");
    return isProducing(request) === null ? answer.as("unknown") : answer;
  },
});

/** Production as planloven means it; where nobody has asked, a listed activity is one (§ 11 a, stk. 12), and its absence tells nothing. */
const isProducing = ({ isProduction, listedActivity }: ExpansionRequest): boolean | null =>
  isProduction ?? (listedActivity === "annex1" || listedActivity === "annex2" ? true : null);

/** Transport and logistics stand on an equal footing with production. */
const isInPurpose = (request: ExpansionRequest): boolean => request.use === "logistics" || isProducing(request) === true;

/** Do lokalplaner in force lay out the use on the whole plot, but for what inaccurate borders leave? */
const givesRight = (plans: PlanFacts, { use }: ExpansionRequest, edge: number, on: string): boolean =>
  verdictOf(lokalplanUse(plans, use, on)) === "permitted" && outsideLokalplaner(plans, on) <= edge * plans.plotArea;
