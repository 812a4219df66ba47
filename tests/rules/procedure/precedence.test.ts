import { describe, expect, test } from "vitest";
import { stepsBefore } from "../../../src/rules/procedure/precedence.ts";
import type { StepId } from "../../../src/rules/steps.ts";

const before = (id: StepId, ...route: readonly StepId[]) => stepsBefore(id, [...route, id]);

describe("what the acts want first", () => {
  test("no landzone permit before a required lokalplan, nor before it is settled whether one is required (planloven § 35, stk. 2)", () => {
    expect(before("landzonetilladelse", "nyLokalplan")).toEqual(["nyLokalplan"]);
    expect(before("landzonetilladelse", "vurderLokalplanpligt")).toEqual(["vurderLokalplanpligt"]);
    expect(before("naturdispensation", "vurderLokalplanpligt", "nyLokalplan")).toEqual([]);
  });

  test("no permit and no building before Natura 2000 and protected species are judged", () => {
    for (const id of ["naturdispensation", "landzonetilladelse", "miljoegodkendelseBilag1", "byggetilladelse"] as const)
      expect(before(id, "vurderNatura2000", "vurderBilagIv")).toEqual(["vurderNatura2000", "vurderBilagIv"]);
  });

  test("a plan is begun while they are judged", () => {
    expect(before("nyLokalplan", "vurderNatura2000", "vurderBilagIv")).toEqual([]);
  });

  test("the building permit waits for the screening and not for the approval of the activity, which is treated with it", () => {
    expect(before("byggetilladelse", "vvmScreening", "miljoegodkendelseBilag2")).toEqual(["vvmScreening"]);
  });
});
