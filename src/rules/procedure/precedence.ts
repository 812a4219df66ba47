import { type StepId, steps } from "../steps.ts";

/** Where in a case a step stands: asked first, cleared up, planned, permitted, built. */
export type Stage = "dialogue" | "clarify" | "plan" | "permit" | "build";

/** The stage of a step, by the tens of its `order`. */
export function stageOf(id: StepId): Stage {
  const { order } = steps[id];
  if (order === 0) return "dialogue";
  if (order < 20) return "clarify";
  if (order < 50) return "plan";
  return order < 90 ? "permit" : "build";
}

/** Treated together with the building permit, so that it waits for none of them: soil, wastewater, connection, approval of the activity. */
const together: readonly StepId[] = [
  "jordtilladelse",
  "spildevandstilladelse",
  "tilslutFjernvarme",
  "ladestandere",
  "vejadgang",
  "miljoegodkendelseBilag1",
  "miljoegodkendelseBilag2",
];

/**
 * The steps of a route that must be through before one of them begins. No landzone permit before a lokalplan that is required (planloven
 * § 35, stk. 2), so whether one is required is settled first; nothing is permitted against a proposal (§ 17); no permit before it is judged whether a
 * Natura 2000 area or protected species are harmed (habitatbekendtgørelsen); no start before the screening's decision (miljøvurderingsloven).
 * Everything else can run side by side. That the company's answers come before any application is our own order, not law.
 */
export function stepsBefore(id: StepId, route: readonly StepId[]): readonly StepId[] {
  const inRoute = (...wanted: readonly StepId[]) => wanted.filter((each) => each !== id && route.includes(each));
  const begin = inRoute("forhaandsdialog");
  switch (stageOf(id)) {
    case "dialogue":
      return [];
    case "clarify":
      return begin;
    case "plan":
      return id === "afventForslag" ? [] : [...begin, ...inRoute("afklarOplysning")];
    case "permit":
      return [
        ...begin,
        ...inRoute("afklarOplysning", ...judgedFirst, "afventForslag"),
        ...(id === "landzonetilladelse" ? inRoute("vurderLokalplanpligt", "nyLokalplan") : []),
      ];
    case "build":
      return [...begin, ...route.filter((each) => each !== id && isBeforeBuilding(each))];
  }
}

/** What the habitat order has judged before anything is permitted. */
const judgedFirst = ["vurderNatura2000", "vurderBilagIv"] as const satisfies readonly StepId[];

const isBeforeBuilding = (id: StepId): boolean =>
  id === "afklarOplysning" ||
  judgedFirst.some((judged) => judged === id) ||
  stageOf(id) === "plan" ||
  (stageOf(id) === "permit" && !together.includes(id));
