import type { ExpansionRequest } from "../../domain/request.ts";
import { isAtMost } from "../compare-amount.ts";
import type { Found, Words } from "../define-rule.ts";
import { workedOut } from "../worked-out.ts";
import type { Asked } from "./asked.ts";
import type { Judgement } from "./ceiling.ts";
import type { Ceiling } from "./ceilings.ts";
import { cellWeight } from "./cell-weight.ts";
import { plansOn, ruledArea } from "./in-force.ts";
import { chosenPlace } from "./place-choice.ts";
import type { Place } from "./places.ts";
import type { PlanFacts } from "./plan-on-plot.ts";
import { planWords } from "./plan-words.ts";

/**
 * Whether some piece may do better in what was found: it would have to lie outside the plan that decided or outside the ramme that is exceeded, or
 * inside a delområde of the plan, and hold the land that is asked for.
 */
function mayImprove(facts: PlanFacts, { decisive, exceeded }: Judgement<string>, { request, on }: Asked<"plotArea">): boolean {
  if (decisive === null) return false;
  if (plansOn(facts, "byggefelt", on).length > 0) return true;
  if (exceeded !== null && isAtMost(request, "plotArea", facts.plotArea - ruledArea(exceeded, on))) return true;
  const parts = facts.plans.filter(({ level, parent }) => level === "delomraade" && parent !== null && parent === decisive.fields.planId);
  const inside = decisive.level === "lokalplan" ? parts.map((part) => ruledArea(part, on)) : [];
  return isAtMost(request, "plotArea", Math.max(facts.plotArea - ruledArea(decisive, on), ...inside));
}

/**
 * Judges a request by the plans on the whole plot, and where that is not clear by those on the place that suits it best. What is settled there is an
 * assessment (the building must be put there), never clear.
 */
export function onBestPiece<Code extends string, Field extends keyof ExpansionRequest>(
  facts: PlanFacts,
  asked: Asked,
  { outcomes, judge }: Ceiling<Code, Field>,
): Found<Code | "onPiece"> {
  const whole = judge(facts, asked);
  const weight = cellWeight(outcomes[whole.code]);
  const place = weight > 0 && mayImprove(facts, whole, asked) ? placeFor(facts, asked) : null;
  if (place === null) return whole.tell(whole.code);
  const there = judge(place.facts, asked);
  const weightThere = cellWeight(outcomes[there.code]);
  if (weightThere >= weight) return whole.tell(whole.code);
  if (weightThere > 0) return there.tell(there.code, { hits: () => [], words: () => placeWords(place) });
  const rest = whole.tell(whole.code);
  return there.tell("onPiece", { hits: () => rest.hits ?? [], words: () => ({ ...placeWords(place), ...restWords(rest) }) });
}

/** The place that suits the request best. What is decided hangs on it, and not on every field that it is chosen by. */
const placeFor = (facts: PlanFacts, asked: Asked): Place | null =>
  workedOut(asked.request, facts, (request) => chosenPlace(facts, { ...asked, request }));

function placeWords({ tract, field }: Place): Words {
  return {
    piece: tract?.letter ?? "",
    pieceArea: tract === null ? "" : { value: tract.area, unit: "m²" },
    ...(field === null ? {} : { field: field.part ?? planWords(field).plan ?? "", inField: "yes" }),
  };
}

/** What holds on the rest of the plot where a plan's number is broken there: the plan, the number, and its part of the plot. Else it is open. */
function restWords({ code, words = {}, limit, unit }: Found<string>): Words {
  if (!/^over|^straddles|^rammeOver$/.test(code)) return { restLimit: "" };
  const { planLevel = "", plan = "", planPart = "", ruled = "" } = words;
  return {
    restLevel: planLevel,
    rest: plan,
    restPart: planPart,
    restRuled: ruled,
    restLimit: limit === undefined || unit === undefined ? "" : { value: limit, unit },
  };
}
