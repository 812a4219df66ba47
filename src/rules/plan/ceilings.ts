import type { ExpansionRequest } from "../../domain/request.ts";
import { isAtMost, isSoFrom } from "../compare-amount.ts";
import { type Cell, found } from "../define-rule.ts";
import type { Asked } from "./asked.ts";
import { type CeilingCode, ceilingOutcomes, type Judgement, judgeCeiling } from "./ceiling.ts";
import { type ClassCode, classOutcomes, classWords, judgeClass } from "./class-ceiling.ts";
import { familiesOn } from "./in-force.ts";
import type { PlanFacts, PlanOnPlot } from "./plan-on-plot.ts";
import { type Provision, provision } from "./provisions.ts";
import { judgeRatio, type RatioCode, ratioOutcomes } from "./ratio-ceiling.ts";

/**
 * One number of plans that a request is held against, on a plot or on a piece of it: the judgement, the fields of the request that its code hangs on,
 * and what its codes mean. The plot area that is asked for stands in words of some, and no code hangs on it.
 */
export interface Ceiling<Code extends string, Field extends keyof ExpansionRequest> {
  readonly outcomes: Readonly<Record<Code | "onPiece", Cell>>;
  readonly reads: Readonly<Record<Field, true>>;
  readonly judge: (facts: PlanFacts, asked: Asked<Field | "plotArea">) => Judgement<Code>;
}

/** The height of the building. */
export const maxHeight: Ceiling<CeilingCode, "use" | "height"> = {
  outcomes: ceilingOutcomes("extent"),
  reads: { use: true, height: true },
  judge: (facts, { request, on, entered }) =>
    judgeCeiling(provision(facts, "maxHeight", request.use, on, entered), {
      facts,
      on,
      judge: ({ value }) => (isAtMost(request, "height", value) ? "within" : "over"),
      measured: () => request.height,
      unit: "m",
    }),
};

/** The number of storeys; half storeys such as 1.5 and 3.5 count as written. */
export const maxStoreys: Ceiling<CeilingCode, "use" | "storeys"> = {
  outcomes: ceilingOutcomes("extent"),
  reads: { use: true, storeys: true },
  judge: (facts, { request, on, entered }) =>
    judgeCeiling(provision(facts, "maxStoreys", request.use, on, entered), {
      facts,
      on,
      judge: ({ value }) => (isAtMost(request, "storeys", value) ? "within" : "over"),
      measured: () => request.storeys,
      unit: "storeys",
    }),
};

type ClassField = "use" | "virksomhedsklasse";

/** The highest virksomhedsklasse. */
export const maxClass: Ceiling<ClassCode, ClassField> = {
  outcomes: classOutcomes,
  reads: { use: true, virksomhedsklasse: true },
  judge: (facts, asked) => {
    const { request, on, entered } = asked;
    return judgeClass(facts, provision(facts, "maxClass", request.use, on, entered), asked, "high", (own, limit) => own > limit);
  },
};

/** The table of the lowest virksomhedsklasse. */
export const minClassOutcomes = { ...classOutcomes, noMinimum: { outcome: "clear" } } as const satisfies Record<string, Cell>;

/** The lowest virksomhedsklasse. The register fills both class fields or none, so where a highest class stands beside a blank lowest one there is no minimum. */
export const minClass: Ceiling<ClassCode | "noMinimum", ClassField> = {
  outcomes: minClassOutcomes,
  reads: { use: true, virksomhedsklasse: true },
  judge: (facts, asked) => {
    const { request, on, entered } = asked;
    const minimum = provision(facts, "minClass", request.use, on, entered);
    const nobodyStates = minimum.stated.length === 0 && minimum.rammer.length === 0;
    if (nobodyStates && hasMaximum(facts, asked)) return noMinimum(classWords(request));
    const maximum = provision(facts, "maxClass", request.use, on, entered);
    return judgeClass(facts, withoutSettled(minimum, maximum), asked, "low", (own, limit) => own < limit);
  },
};

const noMinimum = (interval: string): Judgement<"noMinimum"> => ({
  code: "noMinimum",
  decisive: null,
  exceeded: null,
  tell: (code, at) => found(code, () => ({ ...(at && { hits: at.hits() }), words: { interval, ...at?.words() } })),
});

/** Where one plan on the plot states a minimum, another with only a highest class has none, and leaves nothing open. */
function withoutSettled(minimum: Provision, maximum: Provision): Provision {
  if (minimum.stated.length === 0) return minimum;
  const isOpen = (plan: PlanOnPlot) => !maximum.stated.some((each) => each.plan === plan);
  return { ...minimum, inDocument: minimum.inDocument.filter(isOpen), blank: minimum.blank.filter(isOpen) };
}

/** Do the plans that decide state a highest class for the whole plot? */
function hasMaximum(facts: PlanFacts, { request, on, entered }: Asked<"use">): boolean {
  const { stated, inDocument, blank, rammer } = provision(facts, "maxClass", request.use, on, entered);
  if (familiesOn(facts, on).length === 0) return rammer.length > 0;
  return stated.length > 0 && inDocument.length + blank.length === 0;
}

/** Floor area in percent. `existing` is what stands there already, m², null where buildings are not known. */
export const plotRatio = (existing: number | null): Ceiling<RatioCode, "use" | "floorArea"> => ({
  outcomes: ratioOutcomes,
  reads: { use: true, floorArea: true },
  judge: (facts, asked) =>
    judgeRatio(facts, asked, {
      quantity: "plotRatio",
      own: () => asked.request.floorArea,
      isSoFrom: (turn, isSo) => isSoFrom(asked.request, "floorArea", turn, isSo),
      existing: existing ?? 0,
      ownWord: "floorArea",
    }),
});

/** What the ground that a request builds on hangs on. */
export type FootprintField = "hall" | "floorArea" | "storeys";

/** m² of ground that the request builds on: the hall's, else the floor spread evenly over its storeys. */
export function footprintOf({ hall, floorArea, storeys }: Pick<ExpansionRequest, FootprintField>): number {
  if (hall === null) return floorArea / storeys;
  return "length" in hall.footprint ? hall.footprint.length * hall.footprint.width : hall.footprint.area;
}

/** Asks something of the footprint as `isSoFrom` asks of an amount. Spread over its storeys, more floor is never less ground. */
export function isFootprintSoFrom(
  request: Pick<ExpansionRequest, FootprintField>,
  turn: number,
  isSo: (footprint: number) => boolean,
): boolean {
  if (request.hall !== null) return isSo(footprintOf(request));
  const { storeys } = request;
  return isSoFrom(request, "floorArea", turn * storeys, (floorArea) => isSo(footprintOf({ hall: null, floorArea, storeys })));
}

/**
 * The table of built-on ground. Few plans bound it, and a plan that bounds the floor need not: a blank says nothing, and what the document may hold is
 * asked by the rules of floor and height.
 */
export const coverageOutcomes = {
  ...ratioOutcomes,
  blank: { outcome: "notApplicable" },
  blankWithinRamme: { outcome: "notApplicable" },
  noNumber: { outcome: "notApplicable", fromAbsence: true },
} as const satisfies Record<string, Cell>;

/** Built-on ground in percent. `existing` as with `plotRatio`. */
export const groundCoverage = (existing: number | null): Ceiling<RatioCode, "use" | FootprintField> => ({
  outcomes: coverageOutcomes,
  reads: { use: true, hall: true, floorArea: true, storeys: true },
  judge: (facts, asked) =>
    judgeRatio(facts, asked, {
      quantity: "groundCoverage",
      own: () => footprintOf(asked.request),
      isSoFrom: (turn, isSo) => isFootprintSoFrom(asked.request, turn, isSo),
      existing: existing ?? 0,
      ownWord: "footprint",
    }),
});
