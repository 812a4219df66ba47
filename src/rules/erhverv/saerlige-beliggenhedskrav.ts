import { cite } from "../../domain/law.ts";
import { classInterval } from "../../domain/request.ts";
import { defineRule, type Words } from "../define-rule.ts";
import { decideGuideline, guidelineOutcomes, holds, toBeWeighed } from "../guideline.ts";
import { planloven } from "../laws.ts";

/**
 * Land kept for companies that pollution forces to lie apart. A lighter company there takes a place that heavier ones have few of; a heavy company
 * elsewhere lacks one. The classes of the plans themselves decide the route (`plan/miljoeklasse-min` and `-max`).
 */
export const saerligeBeliggenhedskrav = defineRule({
  id: "erhverv/saerlige-beliggenhedskrav",
  source: cite(planloven, "§ 11 a", {
    checked: "2026-11-22",
    unconfirmed: {
      da: "At klasse 6 og 7 er dem, der stiller særlige krav til beliggenheden, er læst hos Allerød og er vores forslag.",
      en: "That classes 6 and 7 are those with special demands on their site is read with Allerød and is our proposal.",
    },
  }),
  authority: "byraadet",
  needs: ["saerligeBeliggenhedskrav"],
  limits: { lowestClass: 6 },
  outcomes: {
    ...guidelineOutcomes,
    needsOne: { ...toBeWeighed, fromAbsence: true },
    tooSmall: toBeWeighed,
    inPurpose: { outcome: "notApplicable" },
    perhapsInPurpose: { outcome: "assessment", step: "afklarOplysning" },
  },
  measure: (plot, { saerligeBeliggenhedskrav: kept }) => kept.overlapping(plot),
  decide: (overlap, request, limits) => {
    const [low, high] = classInterval(request);
    const words = (): Words => ({ class: { value: high, unit: "class" }, lowClass: { value: low, unit: "class" } });
    const answer = decideGuideline(overlap, request, words);
    if (high < limits.lowestClass) return answer;
    if (answer.code === "outside") return answer.as("needsOne");
    if (!holds(overlap, request)) return answer.as("tooSmall");
    return answer.as(low < limits.lowestClass ? "perhapsInPurpose" : "inPurpose");
  },
});
