import type { FieldsOf } from "../../catalog/index.ts";
import { cite } from "../../domain/law.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { roundTo } from "../../geo/units.ts";
import { defineRule, type Found } from "../define-rule.ts";
import { planloven } from "../laws.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { type CeilingCode, ceilingOutcomes, judgeCeiling, type Verdict } from "./ceiling.ts";
import { measurePlans } from "./plan-facts.ts";
import { provision, type Statement } from "./provisions.ts";

const shared = 1;

/**
 * Floor area as a percentage of what the plan counts it of: 2 ejendom, 3 grund and 4 jordstykke are held against this plot;
 * 1 området som helhed is a budget shared with the neighbours, so only a request that uses more than all of it is known to be over.
 */
export const bebyggelsesprocent = defineRule({
  id: "plan/bebyggelsesprocent",
  source: cite(planloven, "§§ 18 og 19", { checked: "2026-11-22" }),
  authority: "kommunen",
  needs: ["lokalplaner"],
  consults: ["delomraader", "byggefelter", "kommuneplanrammer", "bygninger"],
  countsArea: true,
  limits: {},
  outcomes: {
    ...ceilingOutcomes("extent"),
    shared: { outcome: "assessment", step: "laesPlandokument", mayBecome: "lokalplanAndTillaeg" },
    unknownBase: { outcome: "assessment", step: "laesPlandokument", mayBecome: "lokalplanAndTillaeg" },
  },
  measure: (plot, { bygninger, ...plans }) => ({ ...measurePlans(plot, plans), existing: existingFloorArea(plot, bygninger) }),
  decide: (facts, request, _limits, on) => {
    const floorArea = request.floorArea + (facts.existing ?? 0);
    const judged = judgeCeiling(provision(facts, "plotRatio", request.use, on), {
      judge: (statement) => verdictOf(statement, floorArea, request, facts.plotArea),
      measured: (statement) => percentOf(statement, floorArea, request, facts.plotArea),
      unit: "%",
      words: {
        floorArea: { value: request.floorArea, unit: "m²" },
        existing: facts.existing ? { value: facts.existing, unit: "m²" } : "",
      },
    });
    const answer = openCode(withAlone(judged.found, judged.governing, request), judged.governing, judged.verdict);
    return judged.governing?.ratioOf === shared ? answer : { ...answer, quantity: "percent of the plot" };
  },
});

/** m² of floor standing on the plot: what is registered, by the part of the building that stands here; null when buildings are not known. */
function existingFloorArea(plot: PlotView, bygninger: LayerView<FieldsOf<"bygninger">>): number | null {
  if (!bygninger.present) return null;
  return bygninger.overlapping(plot).hits.reduce((sum, { area, featureArea, fields }) => {
    const part = featureArea > 0 ? Math.min(1, area / featureArea) : 0;
    return sum + (fields.floorArea === null ? area * (fields.storeys ?? 1) : fields.floorArea * part);
  }, 0);
}

/** In percent, of the plan's whole area for a shared budget and of the plot otherwise; rounded as it is shown, so that 50 % keeps 50 %. */
function percentOf(statement: Statement | null, floorArea: number, request: ExpansionRequest, plotArea: number): number {
  if (statement?.ratioOf === shared) return roundTo((request.floorArea / statement.plan.wholeArea) * 100, 2);
  return roundTo((floorArea / plotArea) * 100, 2);
}

function verdictOf(statement: Statement, floorArea: number, request: ExpansionRequest, plotArea: number): Verdict {
  const over = percentOf(statement, floorArea, request, plotArea) > statement.value;
  if (statement.ratioOf === null) return "open";
  if (statement.ratioOf === shared) return over ? "over" : "open";
  return over ? "over" : "within";
}

/**
 * A request that keeps the percentage on the whole plot and would break it on the part that it asks for hangs on getting the whole plot: the
 * text then says what it would be `alone`.
 */
function withAlone(found: Found<CeilingCode>, governing: Statement | null, request: ExpansionRequest): Found<CeilingCode> {
  const alone = roundTo((request.floorArea / request.plotArea) * 100, 2);
  if (governing === null || governing.ratioOf === null || governing.ratioOf === shared || alone <= governing.value) return found;
  return { ...found, words: { ...found.words, alone: { value: alone, unit: "%" }, need: { value: request.plotArea, unit: "m²" } } };
}

type RatioCode = CeilingCode | "shared" | "unknownBase";

/** A percentage that this plot alone cannot settle is never «within». */
function openCode(found: Found<CeilingCode>, governing: Statement | null, verdict: Verdict | null): Found<RatioCode> {
  if (verdict !== "open" || found.code === "withinRestOpen") return found;
  return { ...found, code: governing?.ratioOf === shared ? "shared" : "unknownBase" };
}
