import type { PlotRow } from "../../domain/answer.ts";
import type { Unit } from "../../domain/finding.ts";
import type { FieldChange, PlanChange } from "../../domain/improvement.ts";
import type { Bilingual } from "../../domain/result.ts";
import { formatBeside, formatPlain } from "../../i18n/format.ts";
import type { Language } from "../../i18n/languages.ts";
import { ruleMessages, ruleTitle } from "../../i18n/rule-messages.ts";
import type { Found, Rule } from "../define-rule.ts";
import { inBoth } from "../in-both.ts";

const listed = (language: Language, parts: readonly string[]): string => {
  const { and } = ruleMessages[language].improve;
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} ${and} ${parts[parts.length - 1]}`;
};

/** Square metres in full: a hectare with one decimal is too rough for what must be kept. */
const amountText = (language: Language, value: number, unit: Unit, other: number): string =>
  unit === "m²" ? `${formatPlain(language, value)} m²` : formatBeside(language, value, unit, other);

/** The changes, what the plot comes to with them, and what ground the building must then keep clear of. */
export const changesText = (changes: readonly FieldChange[], keepClearOf: readonly string[], after: After): Bilingual =>
  inBoth((language) => {
    const { change, withChange, keepClear } = ruleMessages[language].improve;
    const said = changes.map(({ field, from, to, unit }) =>
      change[field](amountText(language, to, unit, from), amountText(language, from, unit, to)),
    );
    const clear = keepClearOf.map((rule) => ruleTitle(language, rule));
    const sentence = withChange(listed(language, said), takes(language, after));
    return clear.length > 0 ? `${sentence} ${keepClear(listed(language, clear))}` : sentence;
  });

type After = Pick<PlotRow, "route" | "routeAtLeast">;

function takes(language: Language, { route, routeAtLeast }: After): string {
  const { takes, takesAtLeast, routes } = ruleMessages[language].improve;
  return (route === "undecided" ? takesAtLeast : takes)(routes[routeAtLeast]);
}

/** What a plan would have to say: the rule's name, the plan, its number and the project's. */
export const planText = (rule: Rule, { limit, measured, unit, words = {} }: Found<string>): Bilingual =>
  inBoth((language) => {
    const { plan, planNumbers } = ruleMessages[language].improve;
    const title = ruleTitle(language, rule.id);
    const named = typeof words.plan === "string" ? words.plan : typeof words.ramme === "string" ? words.ramme : "";
    if (limit === undefined || measured === undefined || unit === undefined) return plan(title, named);
    return planNumbers(title, named, formatBeside(language, limit, unit, measured), formatBeside(language, measured, unit, limit));
  });

/** That the plan would have to change, with each of its paragraphs. */
export const plansText = (plans: readonly PlanChange[]): Bilingual =>
  inBoth((language) => ruleMessages[language].improve.plans(plans.map(({ text }) => text[language]).join("; ")));
