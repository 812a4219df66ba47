import { afterEach, expect, test } from "vitest";
import { createHelperThreads, type HelperThreads } from "../../scripts/helper-threads.ts";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import { noRecords, type Records } from "../../src/domain/records.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { CaseInput } from "../../src/worker/protocol.ts";
import { fromWire, toWire } from "../../src/worker/wire.ts";
import { aDispute, anEntry } from "../builders/changed-records.ts";
import { aRequest } from "../builders/requests.ts";

const silent = () => {};
const threads: HelperThreads[] = [];
afterEach(async () => {
  for (const helpers of threads.splice(0)) await helpers.end();
});

/** Allerød on so many threads beside this one, behind the wall. */
async function alleroed(helpers: number) {
  const beside = createHelperThreads(helpers);
  threads.push(beside);
  const breathe = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
  const engine = { embedded: [], source: folderSource, overlayBytes, breathe };
  const checker = fromWire(
    toWire(createInlineChecker({ ...engine, helpers: { most: helpers, start: () => beside.start(), from: () => 1 } })),
  );
  await checker.open((await packFolder("alleroed")) ?? "", silent);
  return checker;
}

// Lokalplan 3-396 regulates its plot ratio only in its document; AL-01 lies in it.
const request = aRequest({ use: "heavyIndustry", virksomhedsklasse: 6, plotArea: 8000, floorArea: 6000, height: 14 });
const withRecords = (records: Records): CaseInput => ({ request, on: "2026-11-22", plots: [], records });
const ratio = (value: number): Records => ({
  provisions: [anEntry({ plan: "5559750", value, of: 3, page: 12 })],
  disputes: [],
  offers: [],
});

test("what is entered of a plan fills its provision in rows, findings and files, whoever works; taken away, all is as before", async () => {
  const said: string[] = [];
  for (const helpers of [0, 1]) {
    const checker = await alleroed(helpers);
    const look = async (records: Records) => {
      const { plots } = await checker.check(withRecords(records), silent);
      const [whole] = await checker.details(withRecords(records), ["AL-01"]);
      const finding = whole.findings.find(({ rule }) => rule === "plan/bebyggelsesprocent");
      const { route, routeAtLeast } = plots.find(({ id }) => id === "AL-01") ?? whole;
      return { plots, whole, code: finding?.code, text: finding?.text.da, routes: [route, routeAtLeast] };
    };
    const before = await look(noRecords);
    expect(before.code).toBe("inDocument");
    const tight = await look(ratio(5));
    expect(tight.code).not.toBe("inDocument");
    expect(tight.text).toContain("Anna Holm");
    expect(tight.text).toContain("§ 7.2");
    expect(tight.routes[1]).not.toBe(before.routes[1]);
    expect(tight.whole.pieces[0].provisions).toContainEqual(
      expect.objectContaining({ quantity: "plotRatio", basis: "entered", value: 5, of: 3 }),
    );
    const file = await checker.write(withRecords(ratio(5)), "json", silent);
    expect(JSON.parse(file).records).toEqual(ratio(5));
    expect((await look(noRecords)).plots).toEqual(before.plots);
    said.push(JSON.stringify([before, tight]) + file);
  }
  expect(said[1]).toBe(said[0]);
});

test("a finding that is set aside counts no more and stays in the answer; about another finding the word does not hold", async () => {
  const checker = await alleroed(0);
  const look = async (records: Records) => (await checker.details(withRecords(records), ["AL-01"]))[0];
  const before = await look(noRecords);
  const open = before.findings.filter(({ outcome }) => outcome === "assessment");
  const [heavy] = open;
  const aside = (code: string): Records => ({ ...noRecords, disputes: [aDispute({ plot: "AL-01", rule: heavy.rule, code })] });

  const after = await look(aside(heavy.code));
  const finding = after.findings.find(({ rule }) => rule === heavy.rule);
  expect(finding).toEqual({ ...heavy, dispute: aDispute({ plot: "AL-01", rule: heavy.rule, code: heavy.code }) });
  expect(after.counts.assessment).toBe(before.counts.assessment - 1);
  expect(after.setAside).toEqual({ findings: 1, holes: 0 });
  expect(after.completeness).toBe(before.completeness);
  expect(after.steps.flatMap(({ rules }) => rules)).not.toContain(heavy.rule);

  const other = await look(aside("somethingElse"));
  expect(other.counts).toEqual(before.counts);
  expect(other.setAside).toEqual({ findings: 0, holes: 0 });
  expect(other.findings.find(({ rule }) => rule === heavy.rule)?.dispute?.code).toBe("somethingElse");
});

test("a hole that is accepted is still not examined, and what was not found cannot be set aside", async () => {
  const checker = await alleroed(0);
  const look = async (records: Records) => (await checker.details(withRecords(records), ["AL-01"]))[0];
  const before = await look(noRecords);
  const disputes = before.findings.flatMap(({ rule, code, outcome }) =>
    outcome === "noData" || outcome === "clear" ? [aDispute({ plot: "AL-01", rule, code })] : [],
  );
  const after = await look({ ...noRecords, disputes });
  expect(after.setAside).toEqual({ findings: 0, holes: before.counts.noData });
  expect(after.counts).toEqual({ ...before.counts, noData: 0 });
  expect(after.completeness).toBe(before.completeness);
  expect(after.findings.map(({ outcome }) => outcome)).toEqual(before.findings.map(({ outcome }) => outcome));
});
