import { beforeAll, expect, test } from "vitest";
import { viewOf } from "../../../src/rules/engine.ts";
import { familiesOn, plansOn, ruledArea } from "../../../src/rules/plan/in-force.ts";
import { measurePlans, type PlanViews } from "../../../src/rules/plan/plan-facts.ts";
import type { PlanFacts } from "../../../src/rules/plan/plan-on-plot.ts";
import { createRandom } from "../../../src/rules/random.ts";
import { aLayer, aPack } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aByggefelt, aDelomraade, aLokalplan, aRamme } from "../../builders/plans.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";

beforeAll(overlayReady);

/** Plans of a few years that lie on one another anyhow; some of their parts belong to none of them. */
function viewsOfTown(seed: string, fields: number): Required<PlanViews> {
  const random = createRandom(seed);
  const ground = () => rectangle(random() * 80 - 60, random() * 80 - 60, 40 + random() * 120, 40 + random() * 120);
  const each = <Made>(count: number, make: (at: number) => Made) => Array.from({ length: count }, (_, at) => make(at));
  const year = () => `${2000 + Math.floor(random() * 20)}-01-01`;
  const own = (at: number) => ({ planId: `${at}`, number: `${at}`, inForce: year(), planType: random() < 0.2 ? "20.3" : "20.1" });
  const part = (at: number) => ({ planId: `part ${at}`, number: `part ${at}`, lokalplanId: `${at}`, partNumber: `${at}` });
  const pack = aPack({
    lokalplaner: aLayer(
      "lokalplaner",
      each(4, (at) => aLokalplan(own(at), ground())),
    ),
    delomraader: aLayer(
      "delomraader",
      each(5, (at) => aDelomraade(part(at), ground())),
    ),
    byggefelter: aLayer(
      "byggefelter",
      each(fields, (at) => aByggefelt(part(at), ground())),
    ),
    kommuneplanrammer: aLayer(
      "kommuneplanrammer",
      each(3, (at) => aRamme({ planId: `r${at}`, number: `r${at}`, inForce: year() }, ground())),
    ),
  });
  return {
    lokalplaner: viewOf(pack, "lokalplaner"),
    delomraader: viewOf(pack, "delomraader"),
    byggefelter: viewOf(pack, "byggefelter"),
    kommuneplanrammer: viewOf(pack, "kommuneplanrammer"),
  };
}

const told = ({ plans, covered }: PlanFacts) => ({
  covered,
  plans: plans.map(({ id, level, part, parent, beside, from, area, left, fields }) => ({
    id,
    level,
    part,
    parent,
    beside,
    from,
    area,
    left,
    fields,
  })),
});

const on = "2026-11-22";

test.each(Array.from({ length: 20 }, (_, at) => `town ${at}`))(
  "%s: what rules share of a plot is what each would measure alone",
  (seed) => {
    const views = viewsOfTown(seed, 3);
    const { lokalplaner, delomraader, byggefelter, kommuneplanrammer } = views;
    const asked: PlanViews[] = [
      { lokalplaner, delomraader },
      { lokalplaner, delomraader, kommuneplanrammer },
      views,
      { lokalplaner, delomraader, byggefelter },
    ];
    const shared = aPlot();
    const together = asked.map((each) => told(measurePlans(shared, each)));
    expect(together).toEqual(asked.map((each) => told(measurePlans(aPlot(), each))));
    expect(asked.toReversed().map((each) => told(measurePlans(shared, each)))).toEqual(together.toReversed());
  },
);

test("rules that see the same plans on a plot share its facts; one more plan, and they do not", () => {
  const plot = aPlot();
  const { lokalplaner, delomraader, kommuneplanrammer, ...rest } = viewsOfTown("town 1", 0);
  const facts = measurePlans(plot, { lokalplaner, delomraader, kommuneplanrammer });
  expect(measurePlans(plot, { lokalplaner, delomraader, kommuneplanrammer, ...rest })).toBe(facts);
  expect(measurePlans(plot, { lokalplaner, delomraader })).not.toBe(facts);
});

test("what stands on a day is the same after another day was asked for", () => {
  const facts = measurePlans(aPlot(), viewsOfTown("town 2", 3));
  const standing = (day: string) => [
    ...plansOn(facts, "lokalplan", day).map((plan) => [plan.id, ruledArea(plan, day)]),
    ...familiesOn(facts, day).map(({ plan, byggefelter, delomraader }) => [plan.id, byggefelter.length, delomraader.length]),
  ];
  const [now, then] = [standing(on), standing("2005-06-01")];
  expect(then).not.toEqual(now);
  expect(standing(on)).toEqual(now);
});
