import { beforeAll, describe, expect, it } from "vitest";
import type { DatasetId } from "../../../src/catalog/index.ts";
import { area, type Shape } from "../../../src/geo/shape.ts";
import { viewOf } from "../../../src/rules/engine.ts";
import { chosenPlace } from "../../../src/rules/plan/place-choice.ts";
import { measurePlans } from "../../../src/rules/plan/plan-facts.ts";
import type { PlanFacts, Tract } from "../../../src/rules/plan/plan-on-plot.ts";
import { tractsOf } from "../../../src/rules/plan/tracts.ts";
import { aLayer, aPackOf, type FeatureDraft } from "../../builders/layers.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { aByggefelt, aDelomraade, aLokalplan, aRamme } from "../../builders/plans.ts";
import { aPlot, origin, rectangle } from "../../builders/plots.ts";
import { createRandom, randomStar } from "../../builders/random-shapes.ts";
import { aRequest } from "../../builders/requests.ts";

const on = "2026-11-22";

/** Seeded plans across the plot of 100 × 100 m: many share borders, some leave slivers, some are alike, some replace others or stand beside them. */
function planned(random: () => number) {
  const pick = <Value>(...values: readonly Value[]): Value => values[Math.floor(random() * values.length)];
  const some = <Draft>(most: number, make: (n: number) => Draft): Draft[] =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, (_, n) => make(n));
  const side = () => pick(-100, -40, 0, 0.02, 25, 50, 50.00000001, 50.001, 50.05, 75, 99.98, 100, 160, random() * 100);
  const ground = (): Shape => {
    if (random() < 0.2) return moved(randomStar(random));
    const [x, y, endX, endY] = [side(), side(), side(), side()];
    const [width, height] = [Math.abs(endX - x), Math.abs(endY - y)];
    return rectangle(Math.min(x, endX), Math.min(y, endY), Math.max(1, width), Math.max(1, height));
  };
  const numbers = () => ({
    maxHeight: pick(null, 8.5, 12, 20),
    maxClass: pick(null, 2, 4, 6),
    maxStoreys: pick(null, 1, 3),
    plotRatio: pick(null, 30, 60),
    plotRatioOf: pick<1 | 3 | null>(null, 1, 3),
    regulatedInDocument: random() < 0.2,
    useInDocument: random() < 0.1,
  });
  const plan = () => ({ ...numbers(), useGeneral: pick(31, 31, 11, null), useSpecific: [], inForce: `${pick(1995, 2005, 2015)}-01-01` });
  return {
    lokalplaner: some(4, (n) =>
      aLokalplan({ planId: `l${n}`, number: `l${n}`, planType: pick("20.1", "20.1", "20.3"), ...plan() }, ground()),
    ),
    delomraader: some(3, (n) =>
      aDelomraade({ ...numbers(), planId: `d${n}`, number: `d${n}`, partNumber: `${n}`, lokalplanId: `l${n}` }, ground()),
    ),
    byggefelter: some(3, (n) =>
      aByggefelt({ ...numbers(), planId: `b${n}`, number: `b${n}`, partNumber: `${n}`, lokalplanId: pick("l0", "l1") }, ground()),
    ),
    kommuneplanrammer: some(3, (n) => aRamme({ planId: `r${n}`, number: `r${n}`, ...plan() }, ground())),
  };
}

/** A shape of the other builders' plane, brought onto the plot. */
const moved = ({ kind, parts }: Shape): Shape => ({
  kind,
  parts: parts.map((part) => part.map((ring) => ring.map((value, i) => (i % 2 === 0 ? value : value + origin.y - 6_170_000)))),
});

function factsOf(plot: ReturnType<typeof aPlot>, random: () => number): PlanFacts {
  const layers = planned(random);
  const layer = <D extends DatasetId>(id: D, drafts: readonly FeatureDraft<D>[]) => aLayer(id, drafts);
  const pack = aPackOf(["lokalplaner", "delomraader", "byggefelter", "kommuneplanrammer"], {
    lokalplaner: layer("lokalplaner", layers.lokalplaner),
    delomraader: layer("delomraader", layers.delomraader),
    byggefelter: layer("byggefelter", layers.byggefelter),
    kommuneplanrammer: layer("kommuneplanrammer", layers.kommuneplanrammer),
  });
  return measurePlans(plot, {
    lokalplaner: viewOf(pack, "lokalplaner"),
    delomraader: viewOf(pack, "delomraader"),
    byggefelter: viewOf(pack, "byggefelter"),
    kommuneplanrammer: viewOf(pack, "kommuneplanrammer"),
  });
}

/** Byggefelter up to a dm² are noise: the overlay engine drops such crumbs, and they are in force nowhere. */
const shown = ({ letter, area: size, facts }: Tract) => ({
  letter,
  area: expect.closeTo(size, 3),
  plans: facts.plans.filter((plan) => plan.area > 0.01).map((plan) => [plan.level, plan.id, expect.closeTo(plan.area, 3)]),
});

beforeAll(overlayReady);

describe("the tracts of a plot", () => {
  it("are the same by areas alone and by shapes, and the same place is chosen: 600 seeded plots", () => {
    const random = createRandom(61);
    let [cut, chosen] = [0, 0];
    for (let round = 0; round < 600; round++) {
      const plot = aPlot(random() < 0.3 ? rectangle(5, 0, 60 + 30 * random(), 80) : undefined);
      const facts = factsOf(plot, random);
      const tracts = facts.tracts(on);
      const drawn = tractsOf(plot, facts, on, () => null);
      expect(
        tracts.map(({ letter, area: size, facts: { plans } }) => ({
          letter,
          area: size,
          plans: plans.filter((plan) => plan.area > 0.01).map((plan) => [plan.level, plan.id, plan.area]),
        })),
      ).toEqual(drawn.map(shown));
      if (round % 20 === 0) for (const { shape, area: size } of tracts) expect(area(shape())).toBeCloseTo(size, 2);
      const request = aRequest({ plotArea: [500, 2500, 5000][round % 3], height: 10, virksomhedsklasse: 4, storeys: 2, floorArea: 900 });
      const asked = { request, on, entered: [] };
      const byAreas = chosenPlace(facts, asked);
      const byShapes = chosenPlace({ ...facts, tracts: () => drawn }, asked);
      expect([byAreas?.tract?.letter, byAreas?.field?.id]).toEqual([byShapes?.tract?.letter, byShapes?.field?.id]);
      if (tracts.length > 0) cut += 1;
      if (byAreas) chosen += 1;
    }
    expect([cut > 200, chosen > 80]).toEqual([true, true]);
  });

  it("have areas by hand: two delområder that share a border, and a byggefelt across it", () => {
    const plot = aPlot();
    const pack = aPackOf(["lokalplaner", "delomraader", "byggefelter"], {
      lokalplaner: aLayer("lokalplaner", [aLokalplan()]),
      delomraader: aLayer("delomraader", [
        aDelomraade({ planId: "w", number: "w", partNumber: "I" }, rectangle(-100, -100, 160, 300)),
        aDelomraade({ planId: "e", number: "e", partNumber: "II" }, rectangle(60, -100, 160, 300)),
      ]),
      byggefelter: aLayer("byggefelter", [aByggefelt({}, rectangle(50, 40, 30, 20))]),
    });
    const facts = measurePlans(plot, {
      lokalplaner: viewOf(pack, "lokalplaner"),
      delomraader: viewOf(pack, "delomraader"),
      byggefelter: viewOf(pack, "byggefelter"),
    });
    const tracts = facts.tracts(on);
    expect(tracts.map(({ letter, area: size }) => [letter, size])).toEqual([
      ["A", expect.closeTo(6000, 6)],
      ["B", expect.closeTo(4000, 6)],
    ]);
    expect(tracts.map(({ facts: own }) => own.plans[0])).toMatchObject([
      { level: "byggefelt", area: expect.closeTo(200, 6), share: expect.closeTo(1 / 30, 8) },
      { level: "byggefelt", area: expect.closeTo(400, 6), share: expect.closeTo(0.1, 8) },
    ]);
    expect(tracts.map(({ shape }) => area(shape()))).toEqual([expect.closeTo(6000, 4), expect.closeTo(4000, 4)]);
  });
});
