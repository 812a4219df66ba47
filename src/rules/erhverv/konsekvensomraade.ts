import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { decideSensitive, sensitiveOutcomes } from "../sensitive-use.ts";

/**
 * The buffer round business areas reserved for production. Whoever plans a sensitive use in it must account for how the companies are protected, and
 * land under smell or dust takes such a use only where heights and placing keep it off (§ 15 b). It concerns no other use.
 */
export const konsekvensomraade = defineRule({
  id: "erhverv/konsekvensomraade",
  source: cite(planloven, "§§ 11 a, 11 b, stk. 1, nr. 16, og 15 b", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["produktionserhvervKonsekvens"],
  limits: {},
  outcomes: sensitiveOutcomes,
  measure: (plot, { produktionserhvervKonsekvens }) => produktionserhvervKonsekvens.overlapping(plot),
  decide: (overlap, request) => decideSensitive(overlap, request),
});
