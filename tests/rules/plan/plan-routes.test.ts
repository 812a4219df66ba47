import { beforeAll, describe, expect, it } from "vitest";
import type { FieldsOf } from "../../../src/catalog/index.ts";
import { answerRule, examine } from "../../../src/rules/engine.ts";
import { anvendelseLokalplan } from "../../../src/rules/plan/anvendelse-lokalplan.ts";
import { hoejde } from "../../../src/rules/plan/hoejde.ts";
import { miljoeklasseMax } from "../../../src/rules/plan/miljoeklasse-max.ts";
import { routeOf } from "../../../src/rules/route.ts";
import { aLayer, aPackOf } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aLokalplan, aRamme } from "../../builders/plans.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

type Numbers = Partial<FieldsOf<"lokalplaner">>;

/** A lokalplan of 10 m and class 4, and a request of 14 m and class 6: what the ramme says settles how far the matter goes. */
function routeBesideRamme(rule: typeof hoejde | typeof miljoeklasseMax, ramme: Numbers) {
  const pack = aPackOf([...rule.needs, ...rule.consults], {
    lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxHeight: 10, maxClass: 4 })]),
    kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme(ramme)]),
  });
  const request = aRequest({ height: 14, virksomhedsklasse: 6 });
  return routeOf([answerRule(examine(rule, aPlot(), pack), request, "2026-11-22", pack)]);
}

describe("the route where a lokalplan's number is broken", () => {
  beforeAll(overlayReady);

  it.each([
    ["keeps the height", { maxHeight: 14 }, "withPermits", "withPermits"],
    ["breaks it too", { maxHeight: 13.9 }, "lokalplanAndTillaeg", "lokalplanAndTillaeg"],
    ["has no height in the register", {}, "undecided", "withPermits"],
  ] as const)("and the ramme %s", (_, ramme, route, routeAtLeast) => {
    expect(routeBesideRamme(hoejde, ramme)).toMatchObject({ route, routeAtLeast });
  });

  it.each([
    ["keeps the class", { maxClass: 6 }, "newLokalplan", "newLokalplan"],
    ["has no class in the register", {}, "undecided", "newLokalplan"],
  ] as const)("for a class, and the ramme %s", (_, ramme, route, routeAtLeast) => {
    expect(routeBesideRamme(miljoeklasseMax, ramme)).toMatchObject({ route, routeAtLeast });
  });

  it("outside the lokalplan only the ramme speaks, so a plot partly without one may need both plans", () => {
    const pack = aPackOf([...anvendelseLokalplan.needs, ...anvendelseLokalplan.consults], {
      lokalplaner: aLayer("lokalplaner", [aLokalplan({}, rectangle(-100, -100, 150, 300))]),
    });
    const answer = answerRule(examine(anvendelseLokalplan, aPlot(), pack), aRequest(), "2026-11-22", pack);
    expect(answer).toMatchObject({ cell: { mayBecome: "lokalplanAndTillaeg" }, finding: { code: "partlyUnplanned", measured: 50 } });
  });
});
