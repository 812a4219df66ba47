import { describe, expect, it } from "vitest";
import type { Step } from "../../../src/domain/route.ts";
import { stepsBefore } from "../../../src/rules/procedure/precedence.ts";
import { timelineOf } from "../../../src/rules/procedure/timeline.ts";
import { type StepId, steps } from "../../../src/rules/steps.ts";

const aStep = (id: StepId): Step => ({ ...steps[id], id, rules: [], text: { da: "", en: "" }, startsWhen: { da: "", en: "" } });
const aRoute = (...ids: readonly StepId[]) => ids.map(aStep);
const barOf = (id: StepId, ...ids: readonly StepId[]) => timelineOf(aRoute(...ids))?.bars.find(({ step }) => step === id);

describe("what must come before what", () => {
  it("no landzone permit before a required lokalplan (planloven § 35, stk. 2)", () => {
    expect(stepsBefore("landzonetilladelse", ["nyLokalplan", "landzonetilladelse"])).toEqual(["nyLokalplan"]);
    expect(stepsBefore("landzonetilladelse", ["landzonetilladelse"])).toEqual([]);
  });
  it("no building permit before the screening's decision", () => {
    expect(stepsBefore("byggetilladelse", ["vvmScreening", "byggetilladelse"])).toEqual(["vvmScreening"]);
  });
  it("a proposal stops every permit until it is adopted or given up (§ 17)", () => {
    expect(stepsBefore("naturdispensation", ["afventForslag", "naturdispensation"])).toEqual(["afventForslag"]);
  });
  it("tillæg and lokalplan run side by side, and a permit for soil beside the building permit", () => {
    expect(stepsBefore("nyLokalplan", ["kommuneplantillaeg", "nyLokalplan"])).toEqual([]);
    expect(stepsBefore("byggetilladelse", ["jordtilladelse", "byggetilladelse"])).toEqual([]);
  });
  it("no step waits for itself, nor for one that waits for it", () => {
    const ids = Object.keys(steps).filter((id): id is StepId => id in steps);
    for (const id of ids)
      for (const before of stepsBefore(id, ids)) {
        expect(before).not.toBe(id);
        expect(stepsBefore(before, ids)).not.toContain(id);
      }
  });
});

describe("the route as time", () => {
  it("within the plan it takes the building permit's service goal of 55 days: at most 8 weeks, the dialogue being open", () => {
    const timeline = timelineOf(aRoute("forhaandsdialog", "byggetilladelse"));
    expect(timeline?.total).toEqual([0, 8]);
    expect(timeline?.open).toEqual(["forhaandsdialog"]);
  });
  it("a new plan of 9 to 15 months comes before the building permit", () => {
    const timeline = timelineOf(aRoute("forhaandsdialog", "kommuneplantillaeg", "nyLokalplan", "byggetilladelse"));
    expect(timeline?.total).toEqual([39, 73]);
    expect(barOf("byggetilladelse", "nyLokalplan", "byggetilladelse")?.start).toEqual([39, 65]);
    expect(barOf("nyLokalplan", "nyLokalplan")?.unconfirmed).toBe(true);
  });
  it("an approval of 200 days runs beside a building permit and outlasts it: 29 weeks", () => {
    expect(timelineOf(aRoute("miljoegodkendelseBilag1", "byggetilladelse"))?.total).toEqual([0, 29]);
  });
  it("an appeal is only a part of its step, so its end is open", () => {
    expect(barOf("landzonetilladelse", "landzonetilladelse")?.length).toEqual([4, null]);
    expect(timelineOf(aRoute("landzonetilladelse"))?.open).toEqual(["landzonetilladelse"]);
  });
  it("where nothing leads to a permit there is no time", () => {
    expect(timelineOf([])).toBeNull();
  });
});
