import { type FirmRoute, type Route, routeRank, type Step } from "../domain/route.ts";
import { ruleMessages } from "../i18n/rule-messages.ts";
import type { Decision } from "./decision.ts";
import type { Cell, Rule } from "./define-rule.ts";
import { inBoth } from "./in-both.ts";
import { keptBy } from "./lazily.ts";
import { type StepId, steps } from "./steps.ts";

/** What a route follows from: what each rule decided. */
export type Decided = Pick<Decision, "rule" | "cell" | "partial">;

const worse = (a: FirmRoute, b: FirmRoute): FirmRoute => (a === b || routeRank(a) >= routeRank(b) ? a : b);
const worstOf = (routes: readonly FirmRoute[]): FirmRoute => routes.reduce(worse, "withinPlan");

/** The route that a cell calls for by itself. */
function firmRouteOf({ outcome, step }: Cell): FirmRoute {
  if (outcome === "blocked") return "notPossible";
  if (outcome === "planChange") return step === "kommuneplantillaeg" ? "lokalplanAndTillaeg" : "newLokalplan";
  return outcome === "dispensation" ? "withPermits" : "withinPlan";
}

/** The worst route that a cell can still turn into when its open question is answered. */
const possibleRouteOf = (cell: Cell): FirmRoute => worse(firmRouteOf(cell), cell.mayBecome ?? "withinPlan");

/** The worst that a rule can ever say: what a hole in its data may hide. */
const worstRouteOf = keptBy((rule: Rule): FirmRoute => worstOf(Object.values(rule.outcomes).map(possibleRouteOf)));

/** A route, and between which it lies where it is undecided. */
export interface RouteSpan {
  readonly route: Route;
  readonly routeAtLeast: FirmRoute;
  readonly routeAtMost: FirmRoute;
}

const firm = (route: FirmRoute): RouteSpan => ({ route, routeAtLeast: route, routeAtMost: route });

/**
 * The route of a plot. What the findings establish is a floor; open questions and holes in the data give a ceiling. The route is decided
 * only where the two meet, so that taking data away can never make a route milder.
 */
export function routeOf(decisions: readonly Decided[]): RouteSpan {
  let [atLeast, atMost]: [FirmRoute, FirmRoute] = ["withinPlan", "withinPlan"];
  for (const { cell, partial, rule } of decisions) {
    if (cell) atLeast = worse(atLeast, firmRouteOf(cell));
    atMost = worse(atMost, cell && !partial ? possibleRouteOf(cell) : worstRouteOf(rule));
  }
  const isDecided = worse(atLeast, atMost) === atLeast;
  return isDecided ? firm(atLeast) : { route: "undecided", routeAtLeast: atLeast, routeAtMost: atMost };
}

/** Steps that every project needs, whatever the findings: no map shows what lies hidden in the ground, so the museum is asked wherever one digs. */
const always: readonly StepId[] = ["forhaandsdialog", "spoergMuseet", "byggetilladelse"];

/** The ordered steps that the findings call for. Where a plot is not possible nothing leads to a permit, so there are none. */
export function stepsOf(decisions: readonly Decided[], routeAtLeast: FirmRoute): readonly Step[] {
  if (routeAtLeast === "notPossible") return [];
  const callers = new Map<StepId, string[]>(always.map((id) => [id, []]));
  const call = (id: StepId, rule: string) => callers.set(id, [...(callers.get(id) ?? []), rule]);
  for (const { cell, rule } of decisions) {
    if (!cell?.step) continue;
    call(cell.step, rule.id);
    if (cell.step === "kommuneplantillaeg") call("nyLokalplan", rule.id);
  }
  absorb(callers);
  if (!weighsGuidelines(callers, decisions)) callers.delete("vurderRetningslinje");
  const planned = callers.get("nyLokalplan");
  if (planned) callers.set("miljoevurderingAfPlan", planned);
  return [...callers]
    .sort(([a], [b]) => steps[a].order - steps[b].order)
    .map(([id, rules]) => {
      const { authority, basis, period } = steps[id];
      return {
        id,
        authority,
        basis,
        period,
        text: inBoth((language) => ruleMessages[language].steps[id].text),
        startsWhen: inBoth((language) => ruleMessages[language].steps[id].startsWhen),
        rules: [...new Set(rules)],
      };
    });
}

/** Guidelines are weighed in a plan or a landzone case that something else calls for; where neither can come, nobody is asked to weigh them. */
function weighsGuidelines(callers: ReadonlyMap<StepId, unknown>, decisions: readonly Decided[]): boolean {
  if (callers.has("nyLokalplan") || callers.has("landzonetilladelse")) return true;
  const { routeAtMost } = routeOf(decisions);
  return worse(routeAtMost, "newLokalplan") === routeAtMost;
}

/** A new lokalplan sets its own heights and percentages, so nobody asks for a dispensation from the old one. */
function absorb(callers: Map<StepId, string[]>): void {
  const dispensed = callers.get("lokalplandispensation");
  const planned = callers.get("nyLokalplan");
  if (!dispensed || !planned) return;
  callers.set("nyLokalplan", [...planned, ...dispensed]);
  callers.delete("lokalplandispensation");
}
