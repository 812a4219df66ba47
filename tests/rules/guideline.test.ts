import { beforeAll, describe, expect, it } from "vitest";
import type { DatasetId } from "../../src/catalog/index.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { decideRule } from "../../src/rules/decision.ts";
import { examine } from "../../src/rules/engine.ts";
import { detailhandel } from "../../src/rules/erhverv/detailhandel.ts";
import { produktionserhverv } from "../../src/rules/erhverv/produktionserhverv.ts";
import { rules } from "../../src/rules/index.ts";
import { routeOf } from "../../src/rules/route.ts";
import { areaTo } from "../builders/guideline-cases.ts";
import { aPackOf } from "../builders/layers.ts";
import { overlayReady } from "../builders/overlay.ts";
import { aPlot } from "../builders/plots.ts";
import { aRequest } from "../builders/requests.ts";

const ours = rules.filter(({ id }) => /^(retningslinje|erhverv)\//.test(id));

/** Those that can bear on a route, and how far: a permit, a stop or a change of the kommuneplan that only they can call for. */
const bearing: Readonly<Record<string, string>> = {
  "erhverv/produktionserhverv": "lokalplanAndTillaeg",
  "erhverv/detailhandel": "lokalplanAndTillaeg",
  "retningslinje/trafikanlaeg": "withPermits",
  "retningslinje/transportkorridor": "notPossible",
};

describe("guidelines bind the council and not the owner", () => {
  beforeAll(overlayReady);

  it("are 24 rules", () => expect(ours).toHaveLength(24));

  it.each(ours.map((rule) => [rule.id, rule] as const))(
    "%s never asks more than a judgement, and leaves open only what its law can stop",
    (id, rule) => {
      const cells = Object.values(rule.outcomes);
      for (const { outcome } of cells) expect(["clear", "assessment", "notApplicable"]).toContain(outcome);
      const worst = [...new Set(cells.flatMap(({ mayBecome }) => mayBecome ?? []))];
      expect(worst).toEqual(id in bearing ? [bearing[id]] : []);
    },
  );

  it("a plot in every one of them at once keeps the route of the plan in force", () => {
    const silent = ours.filter(({ id }) => !(id in bearing));
    const datasets: readonly DatasetId[] = [...new Set(silent.flatMap(({ needs }) => needs))];
    const areas = datasets.filter((id) => id !== "veje").map((id) => areaTo(id, 100));
    const pack = aPackOf(datasets, Object.assign({}, ...areas));
    const decided = silent.map((rule) => decideRule(examine(rule, aPlot(), pack), aRequest({ use: "office" }), "2026-11-22", pack));
    expect(decided.filter(({ cell }) => cell?.outcome === "assessment").length).toBeGreaterThanOrEqual(18);
    expect(routeOf(decided)).toEqual({ route: "withinPlan", routeAtLeast: "withinPlan", routeAtMost: "withinPlan" });
  });

  it.each([
    [produktionserhverv, { isProduction: false }, { isProduction: true }],
    [detailhandel, { retailFloorArea: 100 }, { retailFloorArea: 0 }],
  ] as const)(
    "without its layer nobody can tell those whom it concerns, and the others need not know ($0.id)",
    (rule, concerned, other) => {
      const [layer] = rule.consults;
      const pack = aPackOf(rule.consults.filter((id) => id !== layer));
      const cellFor = (request: Partial<ExpansionRequest>) =>
        decideRule(examine(rule, aPlot(), pack), aRequest(request), "2026-11-22", pack).cell?.outcome ?? "noData";
      expect(cellFor(concerned)).toBe("noData");
      expect(cellFor(other)).toBe("notApplicable");
    },
  );
});
