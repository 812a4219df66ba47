import { cite } from "../../domain/law.ts";
import { defineRule, type Found, found, type Words } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { besideOn, edgePlansOn, edgeShare, outsideLokalplaner } from "./in-force.ts";
import { measurePlans } from "./plan-facts.ts";
import { calledOf, planWords } from "./plan-words.ts";
import { lokalplanUse, type UseAnswer, verdictOf } from "./use-on-plot.ts";

type Code = "permitted" | "partlyUnplanned" | "conditional" | "unclear" | "inDocument" | "mixed" | "notPermitted" | "noLokalplan";

/**
 * The company's use against the use that the lokalplan lays out. Where there is none, a larger project may need one first (§ 13, stk. 2).
 * Up to `edge` of the plot outside every lokalplan is taken for an inaccuracy of borders.
 */
export const anvendelseLokalplan = defineRule({
  id: "plan/anvendelse-lokalplan",
  source: cite(planloven, "§§ 13, stk. 2, og 18", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Hvad anvendelseskoderne 3110–3150 rummer, og at op til 1 % af grunden regnes for unøjagtige plangrænser, er vores forslag.",
      en: "What the use codes 3110–3150 hold, and that up to 1 % of the plot is taken for inaccurate borders of plans, is our proposal.",
    },
  }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader"],
  limits: { edge: edgeShare },
  outcomes: {
    permitted: { outcome: "clear" },
    // Outside the lokalplan only the ramme speaks, of the use and of every number.
    partlyUnplanned: { outcome: "assessment", mayBecome: "lokalplanAndTillaeg" },
    conditional: { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" },
    unclear: { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" },
    inDocument: { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" },
    mixed: { outcome: "assessment", step: "laesPlandokument", mayBecome: "newLokalplan" },
    notPermitted: { outcome: "planChange", step: "nyLokalplan" },
    noLokalplan: { outcome: "assessment", mayBecome: "newLokalplan" },
  },
  measure: measurePlans,
  decide: (facts, request, limits, on) => {
    const answers = lokalplanUse(facts, request.use, on);
    const outside = outsideLokalplaner(facts, on);
    const [worst] = answers;
    if (!worst) return found("noLokalplan", { words: { use: request.use, plotArea: { value: facts.plotArea, unit: "m²" } } });
    const code = codeOf(answers, worst, outside > limits.edge * facts.plotArea);
    const words = { use: request.use, edges: edgePlansOn(facts, on).length, beside: besideOn(facts, on).map(calledOf).join(", ") };
    return tell(code, answers, worst, facts.plotArea, outside, words);
  },
});

function codeOf(answers: readonly UseAnswer[], worst: UseAnswer, partly: boolean): Code {
  switch (verdictOf(answers)) {
    case "no":
      return "notPermitted";
    case "mixed":
      return "mixed";
    case "unclear":
      return worst.plan.fields.useInDocument ? "inDocument" : "unclear";
    case "conditional":
      return "conditional";
    default:
      return partly ? "partlyUnplanned" : "permitted";
  }
}

function tell(code: Code, answers: readonly UseAnswer[], worst: UseAnswer, plotArea: number, outside: number, words: Words): Found<Code> {
  const { plan, verdict } = worst;
  const told =
    code === "partlyUnplanned" ? outside : answers.filter((each) => each.verdict === verdict).reduce((sum, { area }) => sum + area, 0);
  return found(code, {
    measured: Math.min(100, (told / plotArea) * 100),
    unit: "%",
    dataset: plan.dataset,
    hits: [plan, ...answers.map((each) => each.plan).filter((other) => other !== plan)],
    ground: plan.ground,
    words: { ...planWords(plan), ...words, general: String(plan.fields.useGeneral ?? "") },
  });
}
