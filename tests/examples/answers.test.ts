import { beforeAll, describe, expect, it } from "vitest";
import type { Answer, PlotAnswer } from "../../src/domain/answer.ts";
import { outcomeRank } from "../../src/domain/finding.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { rules } from "../../src/rules/index.ts";
import { decideAll, readTown } from "../builders/decided.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { aRequest } from "../builders/requests.ts";
import { wholeAnswer } from "../builders/whole-answer.ts";

const concrete = aRequest({ use: "heavyIndustry", virksomhedsklasse: 6, plotArea: 24_000, floorArea: 9000, height: 14, storeys: 1 });
const workshop = aRequest({
  use: "lightIndustry",
  virksomhedsklasse: [3, 4],
  plotArea: 8000,
  floorArea: 3500,
  height: 10,
  storeys: 2,
  threatensGroundwater: false,
});
const foundry = aRequest({ ...concrete, plotArea: 4000, floorArea: 1500, threatensGroundwater: true });
/** Nobody has asked this one anything. */
const asphalt = aRequest({ ...foundry, virksomhedsklasse: 7, use: "heavyIndustry" });
const offices = aRequest({
  use: "office",
  virksomhedsklasse: 1,
  floorArea: 3000,
  officeFloorArea: 2400,
  retailFloorArea: 600,
  storeys: 3,
  isProduction: false,
  listedActivity: "annex2",
  parkingSpaces: 60,
});
/** Everything has been asked. */
const settled = aRequest({
  ...workshop,
  listedActivity: "none",
  isProduction: true,
  processWastewater: false,
  newRoadAccess: false,
  parkingSpaces: 8,
});
/** Asks for less land than a lokalplan lets be cut out. */
const small = aRequest({ ...settled, plotArea: 2000, floorArea: 600 });
const requests = [concrete, workshop, foundry, asphalt, offices, settled, small];

/** What lies by no plot on offer in either municipality: a coast, fredskov, a protected stream, a railway, land for large livestock farms, two zones or two parts. */
const nowhere = [
  "natur/strandbeskyttelse",
  "natur/klitfredning",
  "vand/kystnaerhedszone",
  "natur/fredskov",
  "natur/beskyttede-vandloeb",
  "infrastruktur/jernbane",
  "retningslinje/store-husdyrbrug",
  "plan/areal-i-procenten",
];
const notSeen: Readonly<Record<string, readonly string[]>> = {
  // Along its motorway lokalplaner lie on every plot.
  alleroed: [...nowhere, "infrastruktur/sidespor", "retningslinje/transportkorridor", "vand/nedsivning-300m", "erhverv/motorvej"],
  herning: [...nowhere, "infrastruktur/stationsnaerhed", "retningslinje/transportkorridor", "natur/natura2000"],
};
/** Asked of every project: no map shows what lives on a plot, and the annex of the act is read by a person. */
const alwaysAsked = ["natur/bilag-iv", "miljoe/vvm-screening"];

async function ask(pack: string, request: ExpansionRequest): Promise<Answer> {
  const { checker } = await openEmbedded(pack);
  return wholeAnswer(checker, { request, on: "2026-11-22", plots: [], records: noRecords });
}
const inRamme = ({ plots }: Answer, ramme: string): PlotAnswer[] => plots.filter(({ offer }) => offer?.ramme === ramme);
const outcomeOf = (plot: PlotAnswer, rule: string) => plot.findings.find((finding) => finding.rule === rule)?.outcome;

describe("class 6, 24,000 m² and 14 m high in Allerød", () => {
  let answer: Answer;
  beforeAll(async () => {
    answer = await ask("alleroed", concrete);
  });

  it("Borupgård has a plot that is large enough, and it needs a plan change", () => {
    const large = inRamme(answer, "Borupgård").filter(({ area }) => area >= 24_000);
    expect(large.length).toBeGreaterThan(0);
    for (const plot of large) expect(["newLokalplan", "lokalplanAndTillaeg"]).toContain(plot.route);
  });

  it("Vassingerød has a free plot that is large enough, in byzone, high enough and of the right class", () => {
    const free = inRamme(answer, "LU.E.02").filter(({ area, offer }) => area >= 24_000 && offer?.status === "ledig");
    expect(free.length).toBeGreaterThan(0);
    for (const plot of free) {
      for (const rule of ["plan/zonestatus", "plan/hoejde", "plan/miljoeklasse-max", "plan/miljoeklasse-min", "need/grundareal"]) {
        expect([rule, outcomeOf(plot, rule)]).toEqual([rule, "clear"]);
      }
    }
  });

  it("Farremosen is landzone until its lokalplan is used", () => {
    for (const plot of inRamme(answer, "LU.E.04")) expect(outcomeOf(plot, "plan/zonestatus")).toBe("dispensation");
  });
});

describe("a workshop of class 3–4, 10 m, two storeys, on 8,000 m²", () => {
  it.each([
    ["alleroed", "Borupgård"],
    ["herning", "14.E11"],
  ])("%s: a plot in %s comes out inside the plan when all has been asked, with everything known", async (pack, ramme) => {
    const within = inRamme(await ask(pack, settled), ramme).filter(
      ({ route, offer }) => route === "withinPlan" && offer?.status === "ledig",
    );
    expect(within.length).toBeGreaterThan(0);
    for (const { completeness, worst } of within)
      expect([completeness, outcomeRank(worst) >= outcomeRank("assessment")]).toEqual([1, true]);
  });

  it.each(["alleroed", "herning"])(
    "%s: some plots are decided, some are not, and where nobody has asked anything none is within the plan",
    async (pack) => {
      const routes = new Set((await ask(pack, settled)).plots.map(({ route }) => route));
      for (const route of ["withinPlan", "lokalplanAndTillaeg", "undecided", "notPossible"]) expect([...routes]).toContain(route);
      const unasked = await ask(pack, { ...workshop, threatensGroundwater: null });
      expect(unasked.plots.filter(({ route }) => route === "withinPlan")).toEqual([]);
    },
  );
});

describe.each(["alleroed", "herning"])("every rule can be seen at work in %s", (pack) => {
  const seen = new Map<string, Set<string>>();
  beforeAll(async () => {
    const decided = decideAll(await readTown(pack), requests).flatMap((plots) => [...plots.values()]);
    for (const [rule, outcome] of decided.flatMap(({ outcomes }) => [...outcomes]))
      seen.set(rule, (seen.get(rule) ?? new Set()).add(outcome));
  });

  it.each(rules.map(({ id }) => id))(
    "%s lets some plot through and stops or questions another, or is known to have nothing here",
    (rule) => {
      const outcomes = [...(seen.get(rule) ?? [])];
      const passes = outcomes.some((outcome) => outcome === "clear" || outcome === "notApplicable");
      const asks = outcomes.some((outcome) => outcome !== "clear" && outcome !== "notApplicable" && outcome !== "noData");
      expect({ passes, asks }).toEqual({ passes: !alwaysAsked.includes(rule), asks: !notSeen[pack]?.includes(rule) });
    },
  );
});
