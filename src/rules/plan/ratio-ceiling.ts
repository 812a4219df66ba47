import type { RatioBase } from "../../domain/provision.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { roundTo } from "../../geo/units.ts";
import type { Cell, Words } from "../define-rule.ts";
import type { Asked } from "./asked.ts";
import { ceilingOutcomes, type Judged, type Judgement, judgeCeiling, type Verdict } from "./ceiling.ts";
import type { PlanFacts } from "./plan-on-plot.ts";
import { provision, type Statement } from "./provisions.ts";

/** The base of a percentage that the neighbours share: the area as a whole. */
const shared: RatioBase = 1;

/** The table of both percentages, of floor and of built-on ground. */
export const ratioOutcomes = {
  ...ceilingOutcomes("extent"),
  shared: { outcome: "assessment", step: "laesPlandokument", mayBecome: "lokalplanAndTillaeg" },
  unknownBase: { outcome: "assessment", step: "laesPlandokument", mayBecome: "lokalplanAndTillaeg" },
} as const satisfies Record<string, Cell>;

/** A `CeilingCode`, or a percentage that this plot alone cannot settle. */
export type RatioCode = Exclude<keyof typeof ratioOutcomes, "onPiece">;

/** Square metres, of floor or of ground, that a percentage is held against. */
export interface Spread {
  readonly quantity: "plotRatio" | "groundCoverage";
  /** m² of the request's own. */
  readonly own: () => number;
  /** Asks something of those that is so of all from about `turn` up. */
  readonly isSoFrom: (turn: number, isSo: (own: number) => boolean) => boolean;
  /** m² that stand there already. */
  readonly existing: number;
  /** The word of texts for `own`. */
  readonly ownWord: "floorArea" | "footprint";
}

/**
 * Holds m² against what the plan counts them of: 2 ejendom, 3 grund and 4 jordstykke are held against this plot; 1 området som helhed is a budget
 * shared with the neighbours, so only a request that uses more than all of it is known to be over.
 */
export function judgeRatio(facts: PlanFacts, { request, on, entered }: Asked<"use" | "plotArea">, spread: Spread): Judgement<RatioCode> {
  const judged: Judged = judgeCeiling(provision(facts, spread.quantity, request.use, on, entered), {
    facts,
    on,
    judge: (statement) => verdictOf(statement, spread, facts.plotArea),
    measured: (statement) => percentOf(statement, spread.own(), spread, facts.plotArea),
    unit: "%",
    words: () => ({ ...spreadWords(spread), ...aloneWords(judged.governing, spread.own(), request) }),
    quantityOf: (statement) => (statement?.ratioOf === shared ? undefined : "percent of the plot"),
  });
  return { ...judged, code: openCode(judged) };
}

const spreadWords = ({ own, ownWord, existing }: Spread): Words => ({
  [ownWord]: { value: own(), unit: "m²" },
  existing: existing ? { value: existing, unit: "m²" } : "",
});

/** In percent, of the plan's whole area for a shared budget and of the plot otherwise; rounded as it is shown, so that 50 % keeps 50 %. */
function percentOf(statement: Statement | null, own: number, { existing }: Spread, plotArea: number): number {
  if (statement?.ratioOf === shared) return roundTo((own / statement.plan.wholeArea) * 100, 2);
  return roundTo(((own + existing) / plotArea) * 100, 2);
}

function verdictOf(statement: Statement, spread: Spread, plotArea: number): Verdict {
  if (statement.ratioOf === null) return "open";
  const isShared = statement.ratioOf === shared;
  // About where the percentage, rounded, goes beyond the plan's.
  const most = (statement.value + 0.005) / 100;
  const turn = isShared ? most * statement.plan.wholeArea : most * plotArea - spread.existing;
  if (spread.isSoFrom(turn, (own) => percentOf(statement, own, spread, plotArea) > statement.value)) return "over";
  return isShared ? "open" : "within";
}

/**
 * A request that keeps the percentage on the whole plot and would break it on the part that it asks for hangs on getting the whole plot: the
 * text then says what it would be `alone`.
 */
function aloneWords(governing: Statement | null, own: number, { plotArea }: Pick<ExpansionRequest, "plotArea">): Words {
  if (governing === null || governing.ratioOf === null || governing.ratioOf === shared) return {};
  const alone = roundTo((own / plotArea) * 100, 2);
  return alone <= governing.value ? {} : { alone: { value: alone, unit: "%" }, need: { value: plotArea, unit: "m²" } };
}

/** A percentage that this plot alone cannot settle is never «within». */
function openCode({ code, governing, verdict }: Judged): RatioCode {
  if (verdict !== "open" || code === "withinRestOpen") return code;
  return governing?.ratioOf === shared ? "shared" : "unknownBase";
}
