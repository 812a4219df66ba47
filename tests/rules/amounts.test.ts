import { beforeAll, expect, it } from "vitest";
import { answerPlot } from "../../src/rules/assess.ts";
import { candidatesOf } from "../../src/rules/candidates.ts";
import { measurePlot } from "../../src/rules/measure-plot.ts";
import { makeTown } from "../bench/town/make-town.ts";
import { overlayReady } from "../builders/overlay.ts";
import { aRequest } from "../builders/requests.ts";

beforeAll(overlayReady);

/** Rules whose share is of what is asked for, not of what covers the plot: floor asked for over the plot's area may be any. */
const overFull: readonly string[] = ["plan/bebyggelsesprocent"];
/** Answers are rounded to hundredths. */
const rounding = 0.0051;

it.each([1, 2, 3])(
  "areas keep within their plot, shares within 0 and 100, intervals in order round what was measured (town %i)",
  (seed) => {
    const pack = makeTown({ seed: 7000 + seed, plots: 40, features: 400 });
    const request = aRequest({ height: 12, wishes: { districtHeating: true } });
    let intervals = 0;
    for (const plot of candidatesOf(pack)) {
      const answer = answerPlot(measurePlot(plot, pack), request, "2026-11-22", pack);
      const { area, netArea, largestPiece, unbuiltArea } = answer;
      for (const size of [netArea, largestPiece, unbuiltArea]) {
        if (size === null) continue;
        expect(size).toBeGreaterThanOrEqual(0);
        expect(size).toBeLessThanOrEqual(area + rounding);
      }
      if (netArea !== null && largestPiece !== null) expect(largestPiece).toBeLessThanOrEqual(netArea + rounding);
      expect(answer.completeness).toBeGreaterThanOrEqual(0);
      expect(answer.completeness).toBeLessThanOrEqual(1);
      for (const { rule, code, measured, unit, certainty } of answer.findings) {
        const told = `${plot.id} ${rule} ${code} ${measured} ${unit}`;
        if (measured !== null && unit === "m²" && rule !== "need/grundareal") expect(measured, told).toBeLessThanOrEqual(area + rounding);
        if (measured !== null && unit === "%" && !overFull.includes(rule)) {
          expect(measured, told).toBeGreaterThanOrEqual(0);
          expect(measured, told).toBeLessThanOrEqual(100);
        }
        if (!certainty?.interval) continue;
        intervals++;
        const [least, most] = certainty.interval;
        expect(least, told).toBeLessThanOrEqual(most);
        if (measured === null) continue;
        expect(least, told).toBeLessThanOrEqual(measured + rounding);
        expect(most, told).toBeGreaterThanOrEqual(measured - rounding);
      }
    }
    expect(intervals).toBeGreaterThan(20);
  },
  60_000,
);
