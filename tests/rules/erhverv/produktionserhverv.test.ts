import { beforeAll, describe, expect, it } from "vitest";
import type { ExpansionRequest } from "../../../src/domain/request.ts";
import { decideRule } from "../../../src/rules/decision.ts";
import { examine } from "../../../src/rules/engine.ts";
import { produktionserhverv } from "../../../src/rules/erhverv/produktionserhverv.ts";
import { routeOf } from "../../../src/rules/route.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aLokalplan } from "../../builders/plans.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

const office: Partial<ExpansionRequest> = { use: "office", isProduction: false };
const reserved = areaTo("produktionserhverv", 100);
/** A lokalplan for business (3100), which lays out offices, on the plot from the west to `width` metres in. */
const plan = (width: number) => ({ lokalplaner: aLayer("lokalplaner", [aLokalplan({}, rectangle(-100, -100, 100 + width, 300))]) });

casesFor(produktionserhverv, [
  ...guidelineRows("produktionserhverv", "et erhvervsområde forbeholdt produktionserhverv", office),
  {
    name: "an office there may not be planned for",
    request: office,
    layers: reserved,
    expect: "inside",
    says: "dér må kun planlægges for produktion, transport og logistik",
  },
  { name: "production is what it is for", request: { isProduction: true }, layers: reserved, expect: "inPurpose", measured: 10_000 },
  ...(["annex1", "annex2"] as const).map((listedActivity) => ({
    name: `a listed activity (${listedActivity}) is production, though nobody asked that`,
    request: { isProduction: null, listedActivity },
    layers: reserved,
    expect: "inPurpose" as const,
  })),
  {
    name: "an activity that is not listed may be production all the same",
    request: { isProduction: null, listedActivity: "none" },
    layers: reserved,
    expect: "unknown",
  },
  {
    name: "what the company says of itself counts first",
    request: { isProduction: false, listedActivity: "annex2" },
    layers: reserved,
    expect: "inside",
  },
  {
    name: "transport and logistics stand on an equal footing, whether asked or not",
    request: { use: "logistics", isProduction: null },
    layers: reserved,
    expect: "inPurpose",
    says: "netop sat af til virksomheder som denne",
  },
  {
    name: "to production it is open wherever it lies, and a missing layer hides nothing",
    request: { isProduction: true },
    layers: {},
    without: ["produktionserhverv"],
    expect: "inPurpose",
    says: "står den åbne",
  },
  {
    name: "where nobody has asked the company it is an open question",
    request: { use: "lightIndustry", isProduction: null },
    layers: reserved,
    expect: "unknown",
    says: "Oplys, om virksomheden er en produktionsvirksomhed",
  },
  {
    name: "an open question that the company can build beside is none",
    request: { use: "lightIndustry", isProduction: null },
    layers: areaTo("produktionserhverv", 50),
    expect: "avoidable",
  },
  {
    name: "a lokalplan in force that lays out offices still holds",
    request: office,
    layers: { ...reserved, ...plan(200) },
    expect: "lokalplanDecides",
    says: "Den gældende lokalplan giver ret til anvendelsen",
  },
  {
    name: "whatever the company is",
    request: { use: "lightIndustry", isProduction: null },
    layers: { ...reserved, ...plan(200) },
    expect: "lokalplanDecides",
  },
  { name: "on 99 % of the plot too", request: office, layers: { ...reserved, ...plan(99) }, expect: "lokalplanDecides" },
  { name: "on 98.9 % no longer", request: office, layers: { ...reserved, ...plan(98.9) }, expect: "inside" },
  {
    name: "nor does one for housing",
    request: office,
    layers: { ...reserved, lokalplaner: aLayer("lokalplaner", [aLokalplan({ useGeneral: 11, useSpecific: [1100] })]) },
    expect: "inside",
  },
  {
    name: "the impact area of theme 1150 is not the core",
    request: office,
    layers: areaTo("produktionserhvervKonsekvens", 100),
    expect: "outside",
  },
]);

describe("the route", () => {
  beforeAll(overlayReady);
  const routeOn = (layers: Parameters<typeof aPackOf>[1], request: Partial<ExpansionRequest>) => {
    const pack = aPackOf(["lokalplaner", "delomraader", "produktionserhverv"], layers);
    const { rule, cell, partial } = decideRule(examine(produktionserhverv, aPlot(), pack), aRequest(request), "2026-11-22", pack);
    return routeOf([{ rule, cell, partial }]).route;
  };

  it.each<[string, Parameters<typeof aPackOf>[1], Partial<ExpansionRequest>, string]>([
    ["an office with no lokalplan may need a plan and a tillæg", reserved, office, "undecided"],
    ["an office that a lokalplan lays out needs neither", { ...reserved, ...plan(200) }, office, "withinPlan"],
    ["nobody asked", reserved, { isProduction: null }, "undecided"],
    ["production", reserved, { isProduction: true }, "withinPlan"],
  ])("%s", (_, layers, request, expected) => expect(routeOn(layers, request)).toBe(expected));
});
