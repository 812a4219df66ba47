import { describe, expect, it } from "vitest";
import { vvmScreening } from "../../../src/rules/miljoe/vvm-screening.ts";
import { steps } from "../../../src/rules/steps.ts";
import { casesFor } from "../../builders/cases-for.ts";

const site = { type: "Point", coordinates: [9, 56] } as const;

casesFor(vvmScreening, [
  {
    name: "a listed activity must count on a screening",
    layers: {},
    request: { listedActivity: "annex2" },
    expect: "listed",
    says: "§ 25",
  },
  {
    name: "a listed activity stays one where it expands",
    layers: {},
    request: { listedActivity: "annex1", site: { ...site, coordinates: [9, 56] } },
    expect: "listed",
  },
  {
    name: "a company that stands somewhere changes an earlier project",
    layers: {},
    request: { site: { ...site, coordinates: [9, 56] } },
    expect: "change",
    says: "punkt 13",
  },
  { name: "a new project asks all the same", layers: {}, request: { listedActivity: "none" }, expect: "project", says: "før afgørelsen" },
]);

describe("the 90 days", () => {
  it("stand as a statutory time, for two municipalities state them", () =>
    expect(steps.vvmScreening.period).toMatchObject({ kind: "statutory", min: 90, max: 90, unconfirmed: false }));
});
