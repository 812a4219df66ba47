import { afterEach, describe, expect, test } from "vitest";
import { createHelperThreads, type HelperThreads } from "../../scripts/helper-threads.ts";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import type { Answer } from "../../src/domain/answer.ts";
import type { UserPlot } from "../../src/domain/plot.ts";
import { noRecords } from "../../src/domain/records.ts";
import { publicOffer } from "../../src/domain/stock.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { rowsOf } from "../../src/rules/assess.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { decidePlot } from "../../src/rules/decide-plot.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import { measurePlot } from "../../src/rules/measure-plot.ts";
import type { HandThread } from "../../src/worker/far-hand.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { changedRecords, type Recordable } from "../builders/changed-records.ts";
import { type Asked, changed, days } from "../builders/changed-requests.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { aRequest } from "../builders/requests.ts";
import { on } from "../builders/towns.ts";
import { rowOf } from "../builders/whole-answer.ts";

const silent = () => {};
const rest = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));
const threads: HelperThreads[] = [];
afterEach(async () => {
  for (const helpers of threads.splice(0)) await helpers.end();
});

interface Engine {
  readonly checker: Checker;
  /** A dozen plots of the user's, on the ground of the pack's own. */
  readonly own: readonly UserPlot[];
  /** Plots that helpers have answered, as often as they did. */
  readonly helped: () => number;
}

/** An engine with Herning open and so many threads beside its own, which are called for a single plot already. */
async function anEngine(helpers: number): Promise<Engine> {
  const beside = createHelperThreads(helpers);
  threads.push(beside);
  let helped = 0;
  let expected = 0;
  /** This thread waits for the others after its first plots, so that there is work left for them. */
  const breathe = async () => {
    do await rest(1);
    while (expected > 0);
  };
  const start = (): HandThread => {
    expected += 1;
    const thread = beside.start();
    const { hand } = thread;
    return {
      ...thread,
      hand: {
        open: async (name, read) => {
          const opened = await hand.open(name, read);
          expected -= 1;
          return opened;
        },
        learn: (plots) => hand.learn(plots),
        forget: (numbers) => hand.forget(numbers),
        rows: (question, numbers) => {
          helped += numbers.length;
          return hand.rows(question, numbers);
        },
        gists: (question, numbers) => hand.gists(question, numbers),
        wholes: (question, numbers) => hand.wholes(question, numbers),
      },
    };
  };
  const environment = { embedded: [], source: folderSource, overlayBytes, breathe, helpers: { most: helpers, start, from: () => 1 } };
  const checker = createInlineChecker(environment);
  const { candidates } = await checker.open((await packFolder("herning")) ?? "", silent);
  const features = candidates.slice(0, 12).map(({ id, geometry }) => ({ type: "Feature", id: `egen-${id}`, properties: {}, geometry }));
  const { plots } = await checker.readPlots({ name: "egne.geojson", text: JSON.stringify({ type: "FeatureCollection", features }) }, []);
  return { checker, own: plots, helped: () => helped };
}

/** Plans of Herning, and findings that many requests make there. */
const recordable: Recordable = {
  plans: ["3441662", "9831674", "7121979"],
  findings: ["HE-13", "HE-14"].flatMap((plot) => [
    { plot, rule: "plan/etager", code: "inDocument" },
    { plot, rule: "plan/anvendelse-lokalplan", code: "notPermitted" },
    { plot, rule: "plan/hoejde", code: "inDocument" },
  ]),
};

describe("the number of threads", () => {
  test("changes no byte of rows, whole answers and files: one, two and three threads answer alike, before and after a change", async () => {
    const said: string[] = [];
    for (const helpers of [0, 1, 2]) {
      const { checker, own, helped } = await anEngine(helpers);
      const cases = [8, 14].map((height) => ({ request: aRequest({ height, plotArea: 12_000 }), on, plots: own, records: noRecords }));
      const rows = [await checker.check(cases[0], silent), await checker.check(cases[1], silent), await checker.check(cases[0], silent)];
      expect(rows[2]).toEqual(rows[0]);
      const file = await checker.write(cases[1], "json", silent);
      const whole: Answer = JSON.parse(file);
      expect(rows[1].plots.map((row) => ({ ...row, offer: row.offer && publicOffer(row.offer) }))).toEqual(whole.plots.map(rowOf));
      const some = whole.plots.filter((_, index) => index % 8 === 0).map(({ id }) => id);
      expect(helped() > 0).toBe(helpers > 0);
      said.push(JSON.stringify([rows, await checker.details(cases[1], some)]) + file);
    }
    expect(said[1]).toBe(said[0]);
    expect(said[2]).toBe(said[0]);
  });

  test.each([0, 1])(
    "changes no byte of what is answered again: 60 random changes in a row beside fresh answers, %i helpers",
    async (helpers) => {
      const { checker, helped } = await anEngine(helpers);
      const { pack } = await readPack(folderSource((await packFolder("herning")) ?? ""));
      const plots = candidatesOf(pack).map((plot) => measurePlot(plot, pack));
      const random = createRandom(20261123 + helpers);
      let asked: Asked = { request: aRequest({ wishes: { motorway: 3000, rail: 900 } }), on: days[0] };
      let records = noRecords;
      for (let step = 0; step < 60; step++) {
        if (random() < 0.7) asked = changed(asked, random);
        else records = changedRecords(records, random, recordable);
        const again = await checker.check({ ...asked, plots: [], records: structuredClone(records) }, silent);
        const hearing = createHearing(asked.request, asked.on, pack, records);
        const fresh = plots.map((plot) => decidePlot(plot, hearing, null).row);
        expect(JSON.stringify(again), JSON.stringify(asked)).toBe(JSON.stringify(rowsOf(fresh, hearing)));
      }
      expect(helped() > 0).toBe(helpers > 0);
    },
  );

  test("a plot of the user's that changes its shape is measured anew, whoever measured it before, and one taken out is gone", async () => {
    const { checker, own } = await anEngine(1);
    const ask = async (plots: readonly UserPlot[]) =>
      (await checker.check({ request: aRequest(), on, plots, records: noRecords }, silent)).plots;
    const before = await ask(own);
    const swapped = own.map((plot, index) => ({ ...plot, geometry: own[(index + 1) % own.length].geometry }));
    const areaOf = (rows: typeof before, id: string) => rows.find((row) => row.id === id)?.area;
    const after = await ask(swapped);
    for (const [index, { id }] of own.entries()) expect(areaOf(after, id)).toBe(areaOf(before, own[(index + 1) % own.length].id));
    expect((await ask(own.slice(1))).map(({ id }) => id).sort()).toEqual(
      before
        .map(({ id }) => id)
        .filter((id) => id !== own[0].id)
        .sort(),
    );
  });

  test("a helper that cannot open the pack is done without", async () => {
    const beside = createHelperThreads(1);
    threads.push(beside);
    const start = (): HandThread => {
      const thread = beside.start();
      return { ...thread, hand: { ...thread.hand, open: () => thread.hand.open("/no/such/pack") } };
    };
    const environment = {
      embedded: [],
      source: folderSource,
      overlayBytes,
      breathe: () => rest(20),
      helpers: { most: 1, start, from: () => 1 },
    };
    const checker = createInlineChecker(environment);
    const { candidates } = await checker.open((await packFolder("herning")) ?? "", silent);
    expect((await checker.check({ request: aRequest(), on, plots: [], records: noRecords }, silent)).plots).toHaveLength(candidates.length);
  });

  test("a helper that breaks at work makes that answer fail with its reason, and the next is given without it", async () => {
    const beside = createHelperThreads(1);
    threads.push(beside);
    let [called, opened] = [false, false];
    const start = (): HandThread => {
      called = true;
      const thread = beside.start();
      const open = async (name: string) => {
        const stamp = await thread.hand.open(name);
        opened = true;
        return stamp;
      };
      const rows = () => Promise.reject(new Error("out of memory"));
      const { wholes, gists, learn, forget } = thread.hand;
      return { ...thread, hand: { open, rows, wholes, gists, learn, forget } };
    };
    const breathe = async () => {
      do await rest(1);
      while (called && !opened);
    };
    const environment = { embedded: [], source: folderSource, overlayBytes, breathe, helpers: { most: 1, start, from: () => 1 } };
    const checker = createInlineChecker(environment);
    const { candidates } = await checker.open((await packFolder("herning")) ?? "", silent);
    const ask = () => checker.check({ request: aRequest(), on, plots: [], records: noRecords }, silent);
    await expect(ask()).rejects.toThrow("out of memory");
    expect((await ask()).plots).toHaveLength(candidates.length);
  });
});
