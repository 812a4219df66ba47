import { beforeAll, describe, expect, it } from "vitest";
import { decideRule } from "../../../src/rules/decision.ts";
import { examine } from "../../../src/rules/engine.ts";
import { transportkorridor } from "../../../src/rules/retningslinje/transportkorridor.ts";
import { routeOf } from "../../../src/rules/route.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { areaTo, guidelineRows } from "../../builders/guideline-cases.ts";
import { aLayer, aPackOf, everywhere } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";
import { aRequest } from "../../builders/requests.ts";

const municipality = (code: string | null) => ({ kommunegraense: aLayer("kommunegraense", [{ shape: everywhere, fields: { code } }]) });
const corridor = areaTo("transportkorridorer", 100);

casesFor(transportkorridor, [
  ...guidelineRows("transportkorridorer", "en transportkorridor").map((row) => ({
    ...row,
    layers: { ...row.layers, ...municipality("201") },
  })),
  { name: "in Herning there are none, whatever the map holds", layers: { ...municipality("657"), ...corridor }, expect: "elsewhere" },
  {
    name: "in Herning nobody misses the layer",
    layers: municipality("657"),
    without: ["transportkorridorer"],
    expect: "elsewhere",
    says: "uden for hovedstadsområdet",
  },
  { name: "a plot of unknown municipality may lie in the region", layers: { ...municipality(null), ...corridor }, expect: "inside" },
  { name: "so may one outside every border of the file", layers: corridor, expect: "inside" },
  {
    name: "a plot on the border of the region is asked about",
    layers: {
      kommunegraense: aLayer("kommunegraense", [
        { shape: rectangle(-500, -500, 550, 1000), fields: { code: "316" } },
        { shape: rectangle(50, -500, 550, 1000), fields: { code: "350" } },
      ]),
      ...corridor,
    },
    expect: "inside",
    says: "I landzone skal den holdes fri for blivende byggeri",
  },
]);

describe("the route", () => {
  beforeAll(overlayReady);
  const routeWith = (code: string, layers: Parameters<typeof aPackOf>[1]) => {
    const pack = aPackOf([], { ...municipality(code), ...layers });
    const { rule, cell, partial } = decideRule(examine(transportkorridor, aPlot(), pack), aRequest(), "2026-11-22", pack);
    return routeOf([{ rule, cell, partial }]).route;
  };

  it.each([
    ["in Allerød without the layer nobody can tell", "201", {}, "undecided"],
    ["in Allerød inside a corridor nobody can tell either", "201", corridor, "undecided"],
    ["in Allerød with an empty layer it is decided", "201", { transportkorridorer: aLayer("transportkorridorer") }, "withinPlan"],
    ["in Herning without the layer it is decided", "657", {}, "withinPlan"],
  ])("%s", (_, code, layers, expected) => expect(routeWith(code, layers)).toBe(expected));
});
