import { outcomeRank } from "../../domain/finding.ts";
import { departments, type Meeting, type MeetingQuestion } from "../../domain/procedure.ts";
import type { Step } from "../../domain/route.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { inBoth } from "../in-both.ts";
import type { Decided } from "../route.ts";
import { type QuestionId, questionIds, questions } from "./questions.ts";

/** As many questions as one meeting settles. */
const most = 10;

/**
 * The sheet for the first meeting: what the findings ask, the heaviest finding first, then what every case must settle. One contact: the
 * department for business, which both source documents name as the company's one entrance.
 */
export function meetingOf(route: readonly Step[], decisions: readonly Decided[]): Meeting | null {
  if (route.length === 0) return null;
  const asked = questionIds
    .map((id) => ({ id, rules: rulesOf(id, route) }))
    .filter(({ id, rules }) => rules.length > 0 || questions[id].steps.length === 0)
    .map((each) => ({ ...each, weight: weightOf(each.rules, decisions) }))
    .sort((a, b) => a.weight - b.weight)
    .slice(0, most)
    .map(({ id, rules }): MeetingQuestion => ({ id, rules, department: questions[id].department, text: textOf(id) }));
  const involved = new Set(asked.map(({ department }) => department));
  return { contact: "erhverv", departments: departments.filter((each) => each === "erhverv" || involved.has(each)), questions: asked };
}

/** Ids of the rules whose steps raise a question, each once. */
function rulesOf(id: QuestionId, route: readonly Step[]): readonly string[] {
  const raising: readonly string[] = questions[id].steps;
  return [...new Set(route.filter((step) => raising.includes(step.id)).flatMap(({ rules }) => rules))];
}

/** The rank of the worst outcome among the rules, 0 for the worst; beyond them all where no rule asks. */
const weightOf = (rules: readonly string[], decisions: readonly Decided[]): number =>
  Math.min(99, ...decisions.filter(({ rule }) => rules.includes(rule.id)).map(({ cell }) => outcomeRank(cell?.outcome ?? "noData")));

const textOf = (id: QuestionId) => inBoth((language) => ruleMessages[language].meeting.questions[id]);
