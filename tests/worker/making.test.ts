import type { Geometry } from "geojson";
import { afterEach, describe, expect, test } from "vitest";
import { createHelperThreads, type HelperThreads } from "../../scripts/helper-threads.ts";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import { noRecords } from "../../src/domain/records.ts";
import { toLonLat } from "../../src/geo/utm32.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { CaseInput, Checker } from "../../src/worker/protocol.ts";
import { fromWire, toWire } from "../../src/worker/wire.ts";
import { aRequest } from "../builders/requests.ts";
import { on } from "../builders/towns.ts";

const silent = () => {};
const threads: HelperThreads[] = [];
afterEach(async () => {
  for (const helpers of threads.splice(0)) await helpers.end();
});

async function anEngine(helpers = 0): Promise<Checker> {
  const beside = createHelperThreads(helpers);
  threads.push(beside);
  const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  const checker = createInlineChecker({
    embedded: [],
    source: folderSource,
    overlayBytes,
    breathe,
    helpers: { most: helpers, start: beside.start, from: () => 1 },
  });
  await checker.open((await packFolder("herning")) ?? "", silent);
  return checker;
}

/** A company on parcel 2a at Kærvej, of 8,233.4 m². */
const [lon, lat] = toLonLat(498_800, 6_218_600);
const site: Geometry = { type: "Point", coordinates: [lon, lat] };
const asking = (plotArea: number, plots: CaseInput["plots"] = [], floorArea = 4000): CaseInput => ({
  request: aRequest({ site, plotArea, floorArea }),
  on,
  plots,
  records: noRecords,
});
const madeIds = async (checker: Checker, input: CaseInput) => (await checker.check(input, silent)).made.map(({ id }) => id);

describe("plots that are made for a company that stands somewhere", () => {
  test("are answered as rows and whole, the same bytes on one thread and on three, in whatever order was asked before", async () => {
    const said: string[] = [];
    for (const helpers of [0, 2]) {
      const checker = await anEngine(helpers);
      for (const before of helpers === 0 ? [] : [30_000, 40_000, 12_000]) await checker.check(asking(before), silent);
      const rows = await checker.check(asking(25_000), silent);
      const ids = rows.made.map(({ id }) => id);
      expect(ids[0]).toBe("site");
      expect(ids.length).toBeGreaterThan(1);
      expect(rows.plots.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      const wholes = await checker.details(asking(25_000), ids);
      expect(wholes.map(({ expansion }) => expansion?.kind)).toEqual(["here", ...ids.slice(1).map(() => "nextDoor")]);
      said.push(JSON.stringify([rows, wholes]));
    }
    expect(said[1]).toBe(said[0]);
  });

  test("are the site alone where it is large enough, more where it is not, and none without a site", async () => {
    const checker = await anEngine();
    expect(await madeIds(checker, asking(8000, [], 700))).toEqual(["site"]);
    expect((await madeIds(checker, asking(9000))).length).toBeGreaterThan(2);
    expect((await madeIds(checker, asking(8000, [], 800))).length, "the floor takes more land").toBeGreaterThan(2);
    const without = { ...asking(9000), request: aRequest({ plotArea: 9000 }) };
    const rows = await checker.check(without, silent);
    expect([rows.made, rows.expansion]).toEqual([[], null]);
    expect(rows.plots.some(({ origin }) => origin === "site" || origin === "joined")).toBe(false);
  });

  test("do not hold the site once more where the user drew it", async () => {
    const checker = await anEngine();
    const { made } = await checker.check(asking(25_000), silent);
    const features = [{ type: "Feature", id: "egen", properties: {}, geometry: made[0].geometry }];
    const { plots } = await checker.readPlots({ name: "", text: JSON.stringify({ type: "FeatureCollection", features }) }, []);
    const rows = await checker.check(asking(25_000, plots), silent);
    expect(rows.made.map(({ id }) => id)).toEqual(made.slice(1).map(({ id }) => id));
    expect(rows.expansion?.here).toContain("egen");
  });

  test("stand back where a plot of the user's has their id", async () => {
    const checker = await anEngine();
    const { made } = await checker.check(asking(25_000), silent);
    const geometry = {
      type: "Polygon" as const,
      coordinates: [
        [
          [500_000, 6_219_000],
          [500_100, 6_219_000],
          [500_100, 6_219_100],
          [500_000, 6_219_000],
        ],
      ],
    };
    const rows = await checker.check(asking(25_000, [{ id: made[1].id, name: "Min", geometry }]), silent);
    expect(rows.plots.filter(({ id }) => id === made[1].id).map(({ name }) => name)).toEqual(["Min"]);
  });

  test("can be built on: the hall finds its place on a joined plot", async () => {
    const checker = await anEngine();
    const { made } = await checker.check(asking(25_000), silent);
    const hall = { footprint: { length: 30, width: 20 }, yardDepth: 0, floorPerParkingSpace: null };
    const input = { ...asking(25_000), request: { ...asking(25_000).request, hall } };
    expect((await checker.fit(input, made[1].id))?.plot).toBe(made[1].id);
  });

  test("cross the wall once: what says the same is the same object", async () => {
    const checker = fromWire(toWire(await anEngine()));
    await checker.open((await packFolder("herning")) ?? "", silent);
    const [first, second, other] = [
      await checker.check(asking(25_000), silent),
      await checker.check(asking(25_000), silent),
      await checker.check(asking(40_000), silent),
    ];
    expect(second.made).toBe(first.made);
    expect(other.made.length).toBeLessThan(first.made.length);
    expect(other.plots.map(({ id }) => id)).not.toContain(first.made[1].id);
  });
});
