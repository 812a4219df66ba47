import { beforeAll, describe, expect, it } from "vitest";
import type { FieldsOf } from "../../../src/catalog/index.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import type { ExpansionRequest } from "../../../src/domain/request.ts";
import type { Rule } from "../../../src/rules/define-rule.ts";
import { answerRule, examine } from "../../../src/rules/engine.ts";
import { bebyggelsesprocent } from "../../../src/rules/plan/bebyggelsesprocent.ts";
import { hoejde } from "../../../src/rules/plan/hoejde.ts";
import { miljoeklasseMax } from "../../../src/rules/plan/miljoeklasse-max.ts";
import { aLayer, aPackOf, type FeatureDraft } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aByggefelt, aLokalplan } from "../../builders/plans.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

type Numbers = Partial<FieldsOf<"lokalplaner">>;
const [west, east] = [rectangle(-100, -100, 150, 300), rectangle(50, -100, 150, 300)];
const request: Partial<ExpansionRequest> = { height: 14, virksomhedsklasse: 5, plotArea: 5000 };

interface Ground {
  readonly onWest: Numbers;
  readonly onEast: Numbers;
  readonly byggefelter?: readonly FeatureDraft<"byggefelter">[];
  readonly bygninger?: readonly FeatureDraft<"bygninger">[];
}

/** Two lokalplaner, each on half of the plot of 10,000 m². */
function ask(rule: Rule, { onWest, onEast, byggefelter = [], bygninger = [] }: Ground, rest: Partial<ExpansionRequest> = {}): Finding {
  const pack = aPackOf([...rule.needs, ...rule.consults, "bygninger"], {
    lokalplaner: aLayer("lokalplaner", [
      aLokalplan({ ...onWest }, west),
      aLokalplan({ planId: "396", number: "3-396", name: "Vassingerød", ...onEast }, east),
    ]),
    byggefelter: aLayer("byggefelter", byggefelter),
    bygninger: aLayer("bygninger", bygninger),
  });
  return answerRule(examine(rule, aPlot(), pack), aRequest({ ...request, ...rest }), "2026-11-22", pack).finding;
}

describe("the piece of a plot that a building is put on", () => {
  beforeAll(overlayReady);

  it("is one piece for height and class together", () => {
    const ground = { onWest: { maxHeight: 20, maxClass: 6 }, onEast: { maxHeight: 10, maxClass: 3 } };
    const [height, klasse] = [ask(hoejde, ground), ask(miljoeklasseMax, ground)];
    expect([height.code, klasse.code]).toEqual(["onPiece", "onPiece"]);
    for (const { text } of [height, klasse]) expect(text.da).toContain("Det holder, når byggeriet står i del A (5.000 m²)");
  });

  it("is the one that spares the new plan where one suits the height and another the class, and the height stays broken there", () => {
    const ground = { onWest: { maxHeight: 20, maxClass: 3 }, onEast: { maxHeight: 10, maxClass: 6 } };
    expect(ask(hoejde, ground)).toMatchObject({ code: "overLokalplanRammeUnknown", limit: 10 });
    const klasse = ask(miljoeklasseMax, ground);
    expect(klasse).toMatchObject({ code: "onPiece", limit: 6 });
    expect(klasse.text.da).toContain("Det holder, når byggeriet står i del B (5.000 m²). På 5.000 m² af grunden gælder lokalplan 3-392");
  });

  it("is no piece laid out for housing, however high one may build there", () => {
    const housing = { useGeneral: 11, useSpecific: [1110], maxHeight: 20, maxClass: 6 };
    expect(ask(hoejde, { onWest: housing, onEast: { maxHeight: 10, maxClass: 6 } })).toMatchObject({ code: "overLokalplanRammeUnknown" });
  });

  it("still breaks what it breaks there, and that is told as the piece's", () => {
    const finding = ask(miljoeklasseMax, { onWest: { useInDocument: true, maxHeight: 20 }, onEast: { maxClass: 3, maxHeight: 20 } });
    expect(finding).toMatchObject({ outcome: "assessment", code: "inDocument" });
    expect(finding.text.da).toContain(
      "Når byggeriet står i del A (5.000 m²): Højeste virksomhedsklasse er reguleret, men kun i plandokumentet",
    );
  });

  it.each([
    [2500, [], "onPiece"],
    [2501, [], "overLokalplanRammeUnknown"],
    [2100, [{ shape: rectangle(10, 10, 20, 20), fields: { floorArea: 400 } }], "onPiece"],
    [2101, [{ shape: rectangle(10, 10, 20, 20), fields: { floorArea: 400 } }], "overLokalplanRammeUnknown"],
  ] as const)("carries %d m² of floor at 50 %% of its own 5,000 m², less what stands there", (floorArea, bygninger, code) => {
    const ground = { onWest: { plotRatio: 50, plotRatioOf: 3 }, onEast: { plotRatio: 20, plotRatioOf: 3 }, bygninger } as const;
    expect(ask(bebyggelsesprocent, ground, { floorArea })).toMatchObject({ code });
  });

  it("must hold the footprint within its own byggefelt", () => {
    const byggefelter = [
      aByggefelt({ maxHeight: 20 }, rectangle(10, 10, 30, 50)),
      aByggefelt({ planId: "b", partNumber: "B", maxHeight: 9 }, rectangle(0, 80, 40, 20)),
    ];
    const ground = { onWest: {}, onEast: { maxHeight: 10 }, byggefelter };
    expect(ask(hoejde, ground, { floorArea: 1500 })).toMatchObject({ code: "onPiece", limit: 20 });
    expect(ask(hoejde, ground, { floorArea: 1501 })).toMatchObject({ code: "overLokalplanRammeUnknown" });
  });
});
