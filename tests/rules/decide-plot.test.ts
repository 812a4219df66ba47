import { beforeAll, describe, expect, it } from "vitest";
import { embeddedPacks, folderSource, packFolder } from "../../scripts/pack-folder.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import { noStanding } from "../../src/domain/answer.ts";
import { canBeSetAside } from "../../src/domain/finding.ts";
import { noRecords, type Records } from "../../src/domain/records.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { answerPlot } from "../../src/rules/assess.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { type DecidedPlot, decidePlot } from "../../src/rules/decide-plot.ts";
import { findingOf } from "../../src/rules/decision.ts";
import { createHearing } from "../../src/rules/hearing.ts";
import { type MeasuredPlot, measurePlot } from "../../src/rules/measure-plot.ts";
import { changedRecords, type Recordable } from "../builders/changed-records.ts";
import { type Asked, changed, days } from "../builders/changed-requests.ts";
import { overlayReady } from "../builders/overlay.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { aRequest } from "../builders/requests.ts";
import { rowOf } from "../builders/whole-answer.ts";

describe.each(embeddedPacks.map(({ name }) => name))("what is kept of earlier decisions in %s", (name) => {
  let pack: Pack;
  let plots: readonly MeasuredPlot[];
  beforeAll(async () => {
    await overlayReady();
    ({ pack } = await readPack(folderSource((await packFolder(name)) ?? "")));
    plots = candidatesOf(pack).map((plot) => measurePlot(plot, pack));
  });
  const fresh = (measured: MeasuredPlot, { request, on }: Asked, records: Records = noRecords) =>
    decidePlot(measured, createHearing(request, on, pack, records), null);
  const decisions = ({ decisions: decided }: DecidedPlot) =>
    decided.map((decision) => ({ ...findingOf(decision, pack), partial: decision.partial }));

  const recordable = (): Recordable => ({
    plans: [...(pack.layers.lokalplaner?.features ?? []), ...(pack.layers.kommuneplanrammer?.features ?? [])].flatMap(
      ({ fields }) => fields.planId ?? [],
    ),
    findings: plots.flatMap((measured) =>
      answerPlot(measured, aRequest(), days[0], pack).findings.flatMap(({ rule, code, outcome }) =>
        canBeSetAside(outcome) ? [{ plot: measured.plot.id, rule, code }] : [],
      ),
    ),
  });

  it("never stands where a fresh decision would differ: 200 random changes in a row, each plot asked now and then", () => {
    const random = createRandom(20261122);
    const kept = new Map<MeasuredPlot, DecidedPlot>();
    const can = recordable();
    let aside = 0;
    let [asked, records]: [Asked, Records] = [{ request: aRequest(), on: days[0] }, noRecords];
    for (let step = 0; step < 200; step++) {
      if (random() < 0.6) asked = changed(asked, random);
      else records = changedRecords(records, random, can);
      const hearing = createHearing(asked.request, asked.on, pack, records);
      for (const measured of plots.filter(() => random() < 0.3)) {
        const decided = decidePlot(measured, hearing, kept.get(measured) ?? null);
        const anew = fresh(measured, asked, records);
        expect(decided.row).toEqual(anew.row);
        expect(decisions(decided)).toEqual(decisions(anew));
        aside += decided.row.setAside.findings;
        kept.set(measured, decided);
      }
    }
    expect(aside).toBeGreaterThan(0);
  });

  it("is what it was where nothing that it hangs on has changed, and has the same row where the list shows nothing new", () => {
    const at = (request: ExpansionRequest) => createHearing(request, days[0], pack);
    const first = aRequest({ company: "Før", plotArea: 5000 });
    for (const measured of plots) {
      const before = decidePlot(measured, at(first), null);
      const other = decidePlot(measured, at(aRequest({ ...first, company: "Efter" })), before);
      expect(other.decided).toBe(before.decided);
      expect(other.row).toBe(before.row);
      expect(decidePlot(measured, at(structuredClone(first)), before)).toBe(before);
      const there = decidePlot(measured, at(aRequest({ ...first, plotArea: 9_000_000 })), before);
      expect(there.row).not.toEqual(before.row);
      expect(decidePlot(measured, at(first), there).row).toEqual(before.row);
    }
  });

  it("a row says what the whole answer says, but for its standing among the others, which the list works out", () => {
    const random = createRandom(7);
    let asked: Asked = { request: aRequest({ height: 14, plotArea: 24_000 }), on: days[0] };
    for (const measured of plots) {
      asked = changed(asked, random);
      const whole = rowOf(answerPlot(measured, asked.request, asked.on, pack));
      expect(fresh(measured, asked).row).toEqual({ ...whole, standing: noStanding });
    }
  });
});

it("a plot that only its size shuts is told apart from one that a law shuts", async () => {
  await overlayReady();
  const { pack } = await readPack(folderSource((await packFolder("herning")) ?? ""));
  const rows = candidatesOf(pack).map(
    (plot) => decidePlot(measurePlot(plot, pack), createHearing(aRequest({ plotArea: 900_000_000 }), days[0], pack), null).row,
  );
  expect(rows.some(({ onlyTooSmall }) => onlyTooSmall)).toBe(true);
  for (const { onlyTooSmall, worst } of rows) if (onlyTooSmall) expect(worst).toBe("blocked");
});
