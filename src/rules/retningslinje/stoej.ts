import { cite } from "../../domain/law.ts";
import { defineRule } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import { decideSensitive, sensitiveOutcomes } from "../sensitive-use.ts";

/** Noise-loaded land: a new lokalplan may lay it out to a sensitive use only if it secures shielding. It concerns no other use. */
export const stoej = defineRule({
  id: "retningslinje/stoej",
  source: cite(planloven, "§§ 11 a og 15 a", { checked: "2026-11-22" }),
  authority: "byraadet",
  needs: ["stoejbelastedeArealer"],
  limits: {},
  outcomes: sensitiveOutcomes,
  measure: (plot, { stoejbelastedeArealer }) => stoejbelastedeArealer.overlapping(plot),
  decide: (overlap, request) => decideSensitive(overlap, request),
});
