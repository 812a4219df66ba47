import { beforeAll, describe, expect, it } from "vitest";
import { answerRule, examine } from "../../../src/rules/engine.ts";
import { zonestatus } from "../../../src/rules/plan/zonestatus.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer, aPack } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { wide } from "../../builders/plans.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

const zone = (code: number, shape = wide) => ({ shape, fields: { zone: code } });
const layers = (...features: ReturnType<typeof zone>[]) => ({ zonekort: aLayer("zonekort", features) });

/** The plot is 100 × 100 m; byzone ends so many metres from its west side. */
const byzoneTo = (x: number) => zone(1, rectangle(-100, -100, 100 + x, 300));

casesFor(zonestatus, [
  { name: "byzone over the whole plot", layers: layers(zone(1)), expect: "byzone", measured: 100 },
  {
    name: "byzone is the word of the zone map on its date",
    layers: layers(zone(1)),
    expect: "byzone",
    says: "i byzone ifølge «Zonekort» pr. 1. november 2026",
  },
  {
    name: "landzone follows from what was not found, and a lokalplan may take the permit's place",
    layers: layers(),
    expect: "landzone",
    says: "fundet på den i «Zonekort» pr. 1. november 2026. Byggeri kræver landzonetilladelse, medmindre en lokalplan udtrykkeligt tillader det (§ 36)",
  },
  { name: "a strip of 10 m² outside byzone is digitising noise", layers: layers(byzoneTo(99.9)), expect: "byzone" },
  { name: "a strip of 20 m² outside byzone is to be settled", layers: layers(byzoneTo(99.8)), expect: "edge", says: "20,0 m²" },
  { name: "1 % of the plot outside byzone is to be settled", layers: layers(byzoneTo(99)), expect: "edge", measured: 1 },
  {
    name: "more than 1 % of the plot outside byzone is landzone",
    layers: layers(byzoneTo(98.9)),
    expect: "partlyLandzone",
    measured: 1.1,
    says: "110 m² (1,1 % af grunden) ligger i landzone",
  },
  { name: "no polygon is landzone", layers: layers(), expect: "landzone", measured: 100, says: "aldrig før en lokalplan" },
  { name: "byzone that ends at the plot's border is landzone", layers: layers(byzoneTo(0)), expect: "landzone" },
  { name: "a landzone that somebody has drawn is landzone", layers: layers(zone(2)), expect: "landzone" },
  {
    name: "half byzone, half drawn landzone",
    layers: layers(byzoneTo(50), zone(2, rectangle(50, 0, 50, 100))),
    expect: "partlyLandzone",
    measured: 50,
  },
  {
    name: "a sommerhusområde over a part of the plot",
    layers: layers(byzoneTo(80), zone(3, rectangle(80, 0, 20, 100))),
    expect: "sommerhus",
    measured: 20,
  },
  {
    name: "a sommerhusområde along the border is to be settled",
    layers: layers(byzoneTo(99.5), zone(3, rectangle(99.5, 0, 100, 100))),
    expect: "edge",
    measured: 0.5,
  },
  { name: "code 4 is byzone and landzone in one", layers: layers(zone(4)), expect: "composite" },
  ...[5, 6, 7].map((code) => ({
    name: `code ${code} holds a sommerhusområde among others`,
    layers: layers(zone(code)),
    expect: "compositeSommerhus" as const,
  })),
]);

describe("plan/zonestatus over a hole in the data", () => {
  beforeAll(overlayReady);
  const onPack = (coverage: typeof wide | null, ...features: ReturnType<typeof zone>[]) => {
    const pack = aPack({ zonekort: aLayer("zonekort", features, { coverage }) });
    return answerRule(examine(zonestatus, aPlot(), pack), aRequest(), "2026-11-22", pack).finding;
  };

  it("does not read landzone out of a zone map of unknown coverage", () => {
    expect(onPack(null)).toMatchObject({ outcome: "noData", code: "coverageUnknown" });
  });

  it("does not read landzone where the zone map does not reach", () => {
    expect(onPack(rectangle(-100, -100, 150, 300), byzoneTo(50))).toMatchObject({ outcome: "noData", code: "beyondCoverage" });
  });

  it("keeps a sommerhusområde that is drawn", () => {
    expect(onPack(null, zone(3))).toMatchObject({ outcome: "planChange", code: "sommerhus" });
  });
});
