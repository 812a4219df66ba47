import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { beforeAll, describe, expect, it } from "vitest";
import { datasets } from "../../../src/catalog/index.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import type { EnteredProvision } from "../../../src/domain/records.ts";
import type { ExpansionRequest } from "../../../src/domain/request.ts";
import { shapeFromGeometry } from "../../../src/geo/geojson.ts";
import type { Rule } from "../../../src/rules/define-rule.ts";
import { answerRule, examine } from "../../../src/rules/engine.ts";
import { rules } from "../../../src/rules/index.ts";
import { bebyggelsesprocent } from "../../../src/rules/plan/bebyggelsesprocent.ts";
import { etager } from "../../../src/rules/plan/etager.ts";
import { hoejde } from "../../../src/rules/plan/hoejde.ts";
import { miljoeklasseMax } from "../../../src/rules/plan/miljoeklasse-max.ts";
import { piecesOf } from "../../../src/rules/plan/plot-pieces.ts";
import { routeOf } from "../../../src/rules/route.ts";
import { aLayer, aPackOf, type FeatureDraft } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aPlot } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

const folder = join(import.meta.dirname, "../../../../shared/geodata-real");
const absent = !existsSync(folder);
const planRules = rules.filter(({ id, needs }) => id.startsWith("plan/") && needs.includes("lokalplaner"));
const consulted = ["lokalplaner", "delomraader", "byggefelter", "kommuneplanrammer", "bygninger"] as const;
const { read, idOf, dateOf, linkOf } = datasets.lokalplaner;

/** A municipality's real lokalplaner, taken as complete; the layers beside them are delivered and empty. */
function townOf(name: string) {
  const json: FeatureCollection = JSON.parse(readFileSync(join(folder, name, "lokalplaner_vedtaget_25832.geojson"), "utf8"));
  const features = json.features.flatMap(({ properties, geometry }): FeatureDraft<"lokalplaner">[] => {
    const shape = shapeFromGeometry(geometry);
    if (shape === null) return [];
    const values = properties ?? {};
    const [id, date, link] = [idOf(values), dateOf(values), linkOf(values)];
    const feature = {
      shape,
      fields: read(values),
      ...(id ? { id } : {}),
      ...(date ? { date } : {}),
      ...(link ? { link } : {}),
    };
    return [feature];
  });
  const pack = aPackOf(consulted, { lokalplaner: aLayer("lokalplaner", features) });
  const areaOf = (number: string) => {
    const feature = features.find(({ fields }) => fields?.number === number);
    if (!feature) throw new Error(`got no lokalplan ${number} in ${name}, expected one`);
    return feature.shape;
  };
  const ask = (rule: Rule, number: string, request: Partial<ExpansionRequest>, entered: readonly EnteredProvision[] = []): Finding =>
    answerRule(examine(rule, aPlot(areaOf(number)), pack), aRequest(request), "2026-11-22", pack, entered).finding;
  const routeFor = (number: string, request: Partial<ExpansionRequest>, entered: readonly EnteredProvision[]) =>
    routeOf(
      [miljoeklasseMax, bebyggelsesprocent].map((rule) =>
        answerRule(examine(rule, aPlot(areaOf(number)), pack), aRequest(request), "2026-11-22", pack, entered),
      ),
    );
  const piecesFor = (number: string, entered: readonly EnteredProvision[]) =>
    piecesOf(aPlot(areaOf(number)), pack, { use: "heavyIndustry", on: "2026-11-22", entered });
  return { features, ask, routeFor, piecesFor };
}

describe.skipIf(absent)("plan rules on real lokalplaner (left out where ../shared/geodata-real is not beside the repo)", () => {
  beforeAll(overlayReady);

  it("holds Vallensbæk's lokalplan 35 to its 10 m, though the sign plan 68 is newer and covers it", () => {
    const { ask } = townOf("vallensbaek-0187");
    expect(ask(hoejde, "35", { height: 10 })).toMatchObject({ code: "within", measured: 10, limit: 10 });
    const over = ask(hoejde, "35", { height: 10.1 });
    expect(over).toMatchObject({ outcome: "dispensation", code: "overLokalplanRammeUnknown", limit: 10 });
    expect(over.text.da).toContain("lokalplan 35 Industri- og værkstedsområde");
    expect(over.source?.featureIds).toEqual(["1045738"]);
  });

  it("holds Vallensbæk's lokalplan 95 to 50 % of the property, 15 m and 3 storeys", () => {
    const { ask } = townOf("vallensbaek-0187");
    const request = { floorArea: 112_000, height: 15, storeys: 3 };
    expect(ask(hoejde, "95", request)).toMatchObject({ code: "within", limit: 15 });
    expect(ask(etager, "95", request)).toMatchObject({ code: "within", limit: 3 });
    expect(ask(bebyggelsesprocent, "95", request)).toMatchObject({ code: "within", limit: 50 });
    expect(ask(bebyggelsesprocent, "95", { ...request, floorArea: 113_000 })).toMatchObject({ code: "overLokalplanRammeUnknown" });
  });

  it("sends the reader of Albertslund's lokalplan 2.6 to its document", () => {
    const { ask } = townOf("albertslund-0165");
    const finding = ask(hoejde, "2.6", { height: 14 });
    expect(finding).toMatchObject({ outcome: "assessment", code: "inDocument" });
    expect(finding.text.da).toBe("Højden er reguleret, men kun i plandokumentet til lokalplan 2.6; ønsket er 14 m.");
    expect(finding.source?.link).toMatch(/^https:\/\/dokument\.plandata\.dk\/20_1472290_/);
  });

  it("BPV5 Hersted Industripark answers «kun i plandokumentet», until a planner has read its class and percentage: then the route changes", () => {
    const { ask, routeFor, piecesFor } = townOf("albertslund-0165");
    const read = { plan: "1202947", quote: null, by: "K. Andersen", on: "2026-11-20" };
    const entered: readonly EnteredProvision[] = [
      { ...read, id: "1", quantity: "plotRatio", value: 50, of: 3, paragraph: "§ 5", page: 4 },
      { ...read, id: "2", quantity: "maxClass", value: 5, of: null, paragraph: "§ 3", page: 2 },
    ];
    const request = { use: "heavyIndustry", virksomhedsklasse: 6, floorArea: 2000, plotArea: 5000 } as const;
    const blank = ask(bebyggelsesprocent, "BPV5", request);
    expect(blank).toMatchObject({ outcome: "assessment", code: "inDocument", limit: null });
    expect(blank.text.da).toContain("Bebyggelsesprocenten er reguleret, men kun i plandokumentet til lokalplan BPV5");
    expect(blank.source?.link).toBe("https://dokument.plandata.dk/20_1202947_1776760148770.pdf");
    expect(routeFor("BPV5", request, [])).toMatchObject({ route: "undecided", routeAtLeast: "withinPlan" });

    const ratio = ask(bebyggelsesprocent, "BPV5", request, entered);
    expect(ratio).toMatchObject({ outcome: "clear", code: "within", limit: 50 });
    expect(ratio.text.da).toContain("(læst af K. Andersen 20. november 2026 i § 5, s. 4; registret er tomt)");
    const klasse = ask(miljoeklasseMax, "BPV5", request, entered);
    expect(klasse).toMatchObject({ outcome: "planChange", limit: 5 });
    expect(klasse.text.da).toContain("(læst af K. Andersen 20. november 2026 i § 3, s. 2; registret er tomt)");
    // No ramme is in the data, so the new plan is the least that it takes.
    expect(routeFor("BPV5", request, entered)).toMatchObject({ route: "undecided", routeAtLeast: "newLokalplan" });
    expect(routeFor("BPV5", { ...request, virksomhedsklasse: 5 }, entered)).toMatchObject({
      route: "withinPlan",
      routeAtLeast: "withinPlan",
    });

    const rows = (list: readonly EnteredProvision[]) => {
      const [largest] = piecesFor("BPV5", list);
      return largest.provisions.filter(({ quantity }) => quantity === "plotRatio" || quantity === "maxHeight");
    };
    expect(rows([]).map(({ basis }) => basis)).toEqual(["inDocument", "inDocument"]);
    expect(rows(entered).map(({ basis, value, entry }) => [basis, value, entry?.page])).toEqual([
      ["entered", 50, 4],
      ["inDocument", null, undefined],
    ]);
  });

  it("holds Albertslund's lokalplan 2.12 to class 2, which no dispensation sets aside", () => {
    const { ask } = townOf("albertslund-0165");
    expect(ask(miljoeklasseMax, "2.12", { virksomhedsklasse: 2 })).toMatchObject({ code: "within", limit: 2 });
    expect(ask(miljoeklasseMax, "2.12", { virksomhedsklasse: 3 })).toMatchObject({ outcome: "planChange", limit: 2 });
  });

  it("reads a height that a plan states for its office use only", () => {
    const { ask } = townOf("albertslund-0165");
    expect(ask(hoejde, "2.7", { use: "office", height: 15 })).toMatchObject({ code: "within", limit: 15 });
    expect(ask(hoejde, "2.7", { use: "office", height: 15.5 })).toMatchObject({ code: "overLokalplanRammeUnknown", limit: 15 });
  });

  it.each(["albertslund-0165", "vallensbaek-0187"])(
    "answers every plan rule once for every business area of %s, in whole sentences",
    (name) => {
      const { features, ask } = townOf(name);
      const business = features.filter(({ fields }) => fields?.useGeneral === 31 || fields?.useGeneral === 21);
      expect(business.length).toBeGreaterThan(11);
      for (const { fields } of business) {
        const findings = planRules.map((rule) => ask(rule, fields?.number ?? "", { height: 14, storeys: 2 }));
        expect(findings.map(({ rule }) => rule)).toEqual(planRules.map(({ id }) => id));
        for (const { text } of findings) expect(`${text.da} ${text.en}`).not.toMatch(/undefined|null|NaN| {2}|\(\)/);
        expect(new Set(findings.map(({ text }) => text.da)).size).toBe(findings.length);
      }
    },
  );
});
