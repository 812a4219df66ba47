import type { Improvement, PlanChange } from "../../domain/improvement.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { changeable, changesBetween } from "../../domain/request-change.ts";
import type { FirmRoute } from "../../domain/route.ts";
import { type DecidedPlot, decidePlot } from "../decide-plot.ts";
import type { Decision } from "../decision.ts";
import { createHearing, type Hearing } from "../hearing.ts";
import type { MeasuredPlot } from "../measure-plot.ts";
import { standingOf } from "../set-aside.ts";
import { changesText, plansText, planText } from "./improvement-text.ts";
import { changeFew, changeOne } from "./search.ts";
import { milderThan, reaches, type Trial } from "./trial.ts";

/** As many ways as anybody reads. */
const most = 4;

/**
 * What would make a plot pass: for each milder route the request with as little changed as reaches it, the milder first, and single numbers
 * that reach it by themselves; at the end the plan paragraphs that would have to change otherwise. Empty where nothing asks for anything.
 * Found by trying requests on what was measured, so a plot costs milliseconds; lists do without.
 */
export function improvementsOf(measured: MeasuredPlot, decided: DecidedPlot, hearing: Hearing): readonly Improvement[] {
  const { request, on, pack, records } = hearing;
  // What reads none of the changed fields is not decided again.
  const trial: Trial = (other) => decidePlot(measured, createHearing(other, on, pack, records), decided);
  const found: Improvement[] = [];
  for (const route of milderThan(decided.row.routeAtLeast)) {
    for (const changed of waysTo(route, request, trial)) {
      const improvement = improvementOf(request, changed, trial(changed));
      if (!found.some((other) => isSame(other, improvement))) found.push(improvement);
    }
  }
  const plans = plansIn(standingOf(decided.decisions, decided.disputes));
  return [...found.slice(0, most), ...(plans.length > 0 ? [withPlans(plans, decided)] : [])];
}

/** The few changes together, then single numbers that do it alone, in the order in which a company keeps them least. */
function waysTo(route: FirmRoute, request: ExpansionRequest, trial: Trial): readonly ExpansionRequest[] {
  const passes = (other: ExpansionRequest) => reaches(trial(other), route);
  const few = changeFew(request, passes);
  if (few === null) return [];
  const alone = [...changeable].reverse().flatMap((field) => changeOne(request, request, field, passes) ?? []);
  return [few, ...alone];
}

function improvementOf(request: ExpansionRequest, changed: ExpansionRequest, { row, decisions }: DecidedPlot): Improvement {
  const changes = changesBetween(request, changed);
  const keepClearOf = decisions.filter(isAvoidable).map(({ rule }) => rule.id);
  const { route, routeAtLeast } = row;
  return { changes, keepClearOf, plans: [], route, routeAtLeast, text: changesText(changes, keepClearOf, row) };
}

const isAvoidable = ({ because }: Decision): boolean => "found" in because && because.found.code === "avoidable";

const isSame = (a: Improvement, b: Improvement): boolean => JSON.stringify(a.changes) === JSON.stringify(b.changes);

/** Findings that another plan, or a dispensation from the plan, would settle. */
function plansIn(decisions: readonly Decision[]): readonly PlanChange[] {
  return decisions.flatMap(({ rule, cell, because }) => {
    const isThePlan = cell?.outcome === "planChange" || (cell?.outcome === "dispensation" && cell.step === "lokalplandispensation");
    return isThePlan && "found" in because ? [{ rule: rule.id, text: planText(rule, because.found) }] : [];
  });
}

function withPlans(plans: readonly PlanChange[], { row }: DecidedPlot): Improvement {
  const { route, routeAtLeast } = row;
  return { changes: [], keepClearOf: [], plans, route, routeAtLeast, text: plansText(plans) };
}
