import { beforeAll, describe, expect, it } from "vitest";
import { embeddedPacks, folderSource, packFolder } from "../../../scripts/pack-folder.ts";
import type { Pack } from "../../../src/catalog/pack.ts";
import type { Improvement } from "../../../src/domain/improvement.ts";
import { type ExpansionRequest, uses } from "../../../src/domain/request.ts";
import { applyChanges, withNumber } from "../../../src/domain/request-change.ts";
import { firmRoutes } from "../../../src/domain/route.ts";
import { readPack } from "../../../src/io/read-pack.ts";
import { candidatesOf } from "../../../src/rules/candidates.ts";
import { decidePlot } from "../../../src/rules/decide-plot.ts";
import { createHearing } from "../../../src/rules/hearing.ts";
import { improvementsOf } from "../../../src/rules/improve/improvements.ts";
import { smallestChange } from "../../../src/rules/improve/smallest.ts";
import { type MeasuredPlot, measurePlot } from "../../../src/rules/measure-plot.ts";
import { overlayReady } from "../../builders/overlay.ts";
import { createRandom } from "../../builders/random-shapes.ts";
import { aRequest } from "../../builders/requests.ts";

const on = "2026-11-22";
const rank = (route: (typeof firmRoutes)[number]): number => firmRoutes.indexOf(route);

describe("the smallest change of a number", () => {
  it.each([
    {
      name: "a limit with few digits comes out as it is written",
      from: 14,
      farthest: 1.4,
      holds: (value: number) => value <= 8.5,
      expected: 8.5,
    },
    { name: "a round limit comes out round", from: 9_500, farthest: 950, holds: (value: number) => value <= 8_000, expected: 8_000 },
    {
      name: "a limit just below what is asked is not rounded past",
      from: 8.6,
      farthest: 0.86,
      holds: (value: number) => value <= 8.5,
      expected: 8.5,
    },
    { name: "a change upwards is found too", from: 1, farthest: 10, holds: (value: number) => value >= 4.25, expected: 4.25 },
    { name: "where the farthest does not do, nothing does", from: 14, farthest: 1.4, holds: (value: number) => value <= 1, expected: null },
  ])("$name", ({ from, farthest, holds, expected }) => {
    expect(smallestChange(from, farthest, holds)).toBe(expected);
  });

  it("a limit between two digits is met within 1 % of the change", () => {
    const limit = 1234.56789;
    const to = smallestChange(2000, 200, (value) => value <= limit) ?? Number.NaN;
    expect(to).toBeLessThanOrEqual(limit);
    expect(2000 - 0.99 * (2000 - to)).toBeGreaterThan(limit);
  });
});

function aWish(random: () => number): ExpansionRequest {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)];
  const floorArea = one([800, 2_345, 5_000, 9_500, 20_000, 41_000]);
  return aRequest({
    use: one(uses),
    virksomhedsklasse: one<ExpansionRequest["virksomhedsklasse"]>([1, 3, 5, 7, [2, 4], [4, 7]]),
    plotArea: one([2_000, 6_500, 12_345, 24_000, 60_000]),
    floorArea,
    height: one([6, 8.6, 12.5, 15.1, 22]),
    storeys: one([1, 2, 4]),
    officeFloorArea: one([0, floorArea / 4, floorArea]),
    threatensGroundwater: one([null, false, true]),
  });
}

describe.each(embeddedPacks.map(({ name }) => name))("what would make it pass in %s", (name) => {
  let pack: Pack;
  let plots: readonly MeasuredPlot[];
  beforeAll(async () => {
    await overlayReady();
    ({ pack } = await readPack(folderSource((await packFolder(name)) ?? "")));
    plots = candidatesOf(pack).map((plot) => measurePlot(plot, pack));
  });

  const decide = (measured: MeasuredPlot, request: ExpansionRequest) => decidePlot(measured, createHearing(request, on, pack), null);
  const improve = (measured: MeasuredPlot, request: ExpansionRequest): readonly Improvement[] => {
    const hearing = createHearing(request, on, pack);
    return improvementsOf(measured, decidePlot(measured, hearing, null), hearing);
  };

  it("applied it reaches the route that it tells of, a milder one; each of its changes 1 % smaller does not", () => {
    const random = createRandom(20261122);
    let tried = 0;
    for (let round = 0; round < 6; round++) {
      const request = aWish(random);
      for (const measured of plots) {
        const before = decide(measured, request).row;
        for (const { changes, route, routeAtLeast } of improve(measured, request)) {
          if (changes.length === 0) continue;
          tried += 1;
          const after = applyChanges(request, changes);
          expect(decide(measured, after).row).toMatchObject({ route, routeAtLeast });
          expect(rank(routeAtLeast)).toBeLessThan(rank(before.routeAtLeast));
          for (const { field, from, to } of changes) {
            const less = field === "virksomhedsklasse" ? to + Math.sign(from - to) : from + 0.99 * (to - from);
            const almost = decide(measured, withNumber(after, field, less)).row;
            expect(rank(almost.routeAtLeast), `${measured.plot.id} ${field} ${from} to ${to}`).toBeGreaterThan(rank(routeAtLeast));
          }
        }
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it("asks nothing of a plot on which nothing asks for a plan or a permit", () => {
    const small = aRequest({ plotArea: 1000, floorArea: 100, height: 4, virksomhedsklasse: 4, use: "lightIndustry" });
    const free = plots.filter((measured) => decide(measured, small).row.routeAtLeast === "withinPlan");
    for (const measured of free) expect(improve(measured, small).filter(({ changes }) => changes.length > 0)).toEqual([]);
    expect(free.length).toBeGreaterThan(0);
  });
});
