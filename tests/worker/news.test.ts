import { beforeAll, describe, expect, test } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import type { PlotRow } from "../../src/domain/answer.ts";
import { noRecords } from "../../src/domain/records.ts";
import { loadOverlay } from "../../src/geo/overlay.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { createHand } from "../../src/worker/hand.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import { createNumberedListener, createNumberedTeller } from "../../src/worker/numbered-news.ts";
import { createListener, createTeller } from "../../src/worker/row-news.ts";
import { fromWire, toWire, type WireChecker } from "../../src/worker/wire.ts";
import { changedRecords, type Recordable } from "../builders/changed-records.ts";
import { type Asked, changed, days } from "../builders/changed-requests.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { aRequest } from "../builders/requests.ts";

const silent = () => {};
const wished = { request: aRequest({ wishes: { motorway: 3000, rail: 900 } }), on: days[0] };
const recordable: Recordable = {
  plans: ["3441662", "9831674", "7121979"],
  findings: ["HE-13", "HE-14"].map((plot) => ({ plot, rule: "plan/etager", code: "inDocument" })),
};
const some = <T>(list: readonly T[], random: () => number, share: number): readonly T[] => list.filter(() => random() < share);
const said = (rows: readonly PlotRow[]) => JSON.stringify(rows);

beforeAll(async () => loadOverlay(await overlayBytes()));

describe("rows on their way", () => {
  test("from a helper are those that it made: 150 random questions about some plots, some forgotten in between", async () => {
    const { pack } = await readPack(folderSource((await packFolder("herning")) ?? ""));
    const plots = candidatesOf(pack);
    const hand = createHand(pack, plots);
    const [teller, listener] = [createNumberedTeller(), createNumberedListener()];
    const random = createRandom(20261124);
    const heard = new Map<number, PlotRow>();
    let asked: Asked = wished;
    let records = noRecords;
    let again = 0;
    for (let step = 0; step < 150; step++) {
      if (random() < 0.8) asked = changed(asked, random);
      else records = changedRecords(records, random, recordable);
      const numbers = some([...plots.keys()], random, 0.8);
      const rows = await hand.rows({ ...asked, records }, numbers);
      const now = listener.listen(numbers, structuredClone(teller.tell(numbers, rows)));
      expect(said(now), JSON.stringify(asked)).toBe(said(rows));
      for (const [at, number] of numbers.entries()) {
        const before = heard.get(number);
        const isSame = before !== undefined && said([before]) === said([now[at]]);
        expect(before === now[at]).toBe(isSame);
        again += isSame ? 1 : 0;
        heard.set(number, now[at]);
      }
      const gone = some(numbers, random, 0.02);
      teller.forget(gone);
      listener.forget(gone);
      await hand.forget(gone);
      for (const number of gone) heard.delete(number);
    }
    const all = [...plots.keys()];
    const fresh = await createHand(pack, plots).rows({ ...asked, records }, all);
    expect(said(await hand.rows({ ...asked, records }, all))).toBe(said(fresh));
    expect(again).toBeGreaterThan(0);
  });

  test("to the page are those of the answer, in its order, also of plots that leave and come back", () => {
    const random = createRandom(7);
    const [tell, listen] = [createTeller(), createListener()];
    const all = Array.from({ length: 50 }, (_, at) => aRowOf(String(at), random));
    for (let step = 0; step < 200; step++) {
      for (const at of some([...all.keys()], random, 0.2)) all[at] = { ...all[at], ...pick(aRowOf(all[at].id, random), random) };
      const rows = [...some(all, random, random())].sort(() => random() - 0.5);
      expect(said(listen(structuredClone(tell(rows))))).toBe(said(rows));
    }
  });

  test("to the page are those of the checker behind the wall: 60 random cases with plots of the user's that come and go", async () => {
    const breathe = async () => {};
    const plain = createInlineChecker({ embedded: [], source: folderSource, overlayBytes, breathe });
    const checker = fromWire(cloned(toWire(plain)));
    const { candidates } = await checker.open((await packFolder("herning")) ?? "", silent);
    const features = candidates.slice(0, 6).map(({ id, geometry }) => ({ type: "Feature", id: `egen-${id}`, properties: {}, geometry }));
    const { plots } = await checker.readPlots({ name: "egne.geojson", text: JSON.stringify({ type: "FeatureCollection", features }) }, []);
    const random = createRandom(60);
    let asked: Asked = wished;
    let own = plots;
    for (let step = 0; step < 60; step++) {
      if (random() < 0.3) own = some(plots, random, 0.6);
      else asked = changed(asked, random);
      const input = { ...asked, plots: own, records: noRecords };
      const heard = await checker.check(input, silent);
      expect(JSON.stringify(heard)).toBe(JSON.stringify(await plain.check(input, silent)));
    }
  });
});

/** The wall as it is: what is said of rows crosses as a copy. */
const cloned = (wire: WireChecker): WireChecker => ({
  ...wire,
  check: async (...asked) => structuredClone(await wire.check(...asked)),
});

const aCount = (random: () => number): number => Math.floor(3 * random());

/** A row of few different values, so that rows change in few parts and come back to what they were. */
function aRowOf(id: string, random: () => number): PlotRow {
  const text = { da: `æ${aCount(random)}`, en: `"${aCount(random)}"` };
  const rest = { blocked: 0, planChange: 0, dispensation: 0, assessment: 0, noData: 0 };
  const wishes = Array.from({ length: aCount(random) }, (_, at) => ({
    wish: `w${at}`,
    measured: 1,
    wanted: aCount(random),
    met: random() < 0.5,
  }));
  const wish = random() < 0.5 ? null : { wish: "w0", above: aCount(random) / 3 };
  return {
    id,
    name: id,
    origin: "offer",
    offer: null,
    area: 1,
    netArea: random() < 0.5 ? null : aCount(random),
    largestPiece: 1,
    unbuiltArea: 1,
    atMost: random() < 0.5 ? [] : ["netArea"],
    route: "withPermits",
    routeAtLeast: "withPermits",
    routeAtMost: "withPermits",
    worst: "clear",
    completeness: aCount(random) / 3,
    counts: { ...rest, clear: aCount(random), notApplicable: 1 },
    setAside: { findings: aCount(random), holes: 0 },
    wishes,
    standing: { score: aCount(random), scoreAtMost: 1, firstShare: 1, losesOnlyIf: wish },
    worstText: random() < 0.3 ? null : text,
    onlyTooSmall: random() < 0.5,
  };
}

/** Some fields of a row. */
const pick = (row: PlotRow, random: () => number): Partial<PlotRow> => Object.fromEntries(Object.entries(row).filter(() => random() < 0.3));
