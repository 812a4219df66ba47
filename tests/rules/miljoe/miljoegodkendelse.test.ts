import { describe, expect, it } from "vitest";
import { miljoegodkendelse } from "../../../src/rules/miljoe/miljoegodkendelse.ts";
import { steps } from "../../../src/rules/steps.ts";
import { casesFor } from "../../builders/cases-for.ts";

casesFor(miljoegodkendelse, [
  { name: "a company that is not listed", layers: {}, request: { listedActivity: "none" }, expect: "none" },
  { name: "a company that nobody has asked", layers: {}, request: { listedActivity: null }, expect: "unknown" },
  { name: "annex 1", layers: {}, request: { listedActivity: "annex1" }, expect: "annex1", says: "bilag 1" },
  { name: "annex 2", layers: {}, request: { listedActivity: "annex2" }, expect: "annex2", says: "bilag 2" },
]);

describe("the service goals", () => {
  it("are 200 days for annex 1 and 130 for annex 2", () => {
    expect(steps.miljoegodkendelseBilag1.period).toMatchObject({
      kind: "serviceGoal",
      min: 200,
      max: 200,
      unit: "days",
      unconfirmed: false,
    });
    expect(steps.miljoegodkendelseBilag2.period).toMatchObject({
      kind: "serviceGoal",
      min: 130,
      max: 130,
      unit: "days",
      unconfirmed: false,
    });
  });
});
