import { cite } from "../../domain/law.ts";
import { defineRule, found } from "../define-rule.ts";
import { miljoevurderingsloven } from "../laws.ts";

/**
 * Screening of a project on annex 2 (10 a works for industrial areas, 10 b urban works, 13 change of an earlier project): nothing is begun before
 * the decision. The screening itself is a step and no permit; that it may end in one is counted only for a listed activity, which
 * pollutes by its nature, for else no project could ever be called decided.
 */
export const vvmScreening = defineRule({
  id: "miljoe/vvm-screening",
  source: cite(miljoevurderingsloven, "§§ 19 og 21", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "Bilag 2's ordlyd er ikke slået efter; fristen på 90 dage er læst hos Holstebro og Hvidovre Kommune.",
      en: "The wording of annex 2 was not looked up; the time of 90 days was read with Holstebro and Hvidovre municipalities.",
    },
  }),
  authority: "kommunen",
  needs: [],
  limits: {},
  outcomes: {
    listed: { outcome: "assessment", step: "vvmScreening", mayBecome: "withPermits" },
    change: { outcome: "assessment", step: "vvmScreening" },
    project: { outcome: "assessment", step: "vvmScreening" },
  },
  measure: () => null,
  decide: (_facts, { listedActivity, site }) => {
    if (listedActivity === "annex1" || listedActivity === "annex2") return found("listed");
    return found(site === null ? "project" : "change");
  },
});
