import { describe, expect, it } from "vitest";
import type { PlotRow } from "../../src/domain/answer.ts";
import { createRowChanges, readRowChanges } from "../../src/worker/row-changes.ts";
import { aCandidate, anOffer, aPlotAnswer } from "../builders/fake-answer.ts";
import { rowOf } from "../builders/whole-answer.ts";

const row: PlotRow = {
  ...rowOf(aPlotAnswer(aCandidate(1), "withPermits", 1)),
  offer: anOffer(1),
  wishes: [
    { wish: "motorway", measured: 1200, wanted: 1000, met: false },
    { wish: "districtHeating", measured: null, wanted: null, met: true },
  ],
};

/** What becomes of a row on its way, as plain data, and how many values were told. */
function told(then: PlotRow | undefined, now: PlotRow): { readonly row: PlotRow | undefined; readonly values: number } {
  const changes = createRowChanges();
  if (!changes.add(then, now)) return { row: then, values: 0 };
  const all = structuredClone(changes.all());
  return { row: readRowChanges(all)(then), values: all.values.flat().length };
}

describe("a row that changes", () => {
  it.each<[string, Partial<PlotRow>, number]>([
    ["a word", { worst: "blocked" }, 1],
    ["a count", { counts: { ...row.counts, clear: row.counts.clear + 1 } }, 1],
    ["a wish that is wanted otherwise", { wishes: [{ ...row.wishes[0], wanted: 1500, met: true }, row.wishes[1]] }, 2],
    ["a wish that is gone", { wishes: row.wishes.slice(1) }, 1],
    ["no wish at all", { wishes: [] }, 1],
    ["an offer that is gone", { offer: null }, 1],
    ["an area that is not known, and a share", { netArea: null, completeness: 0.123 }, 2],
    ["a sentence with marks", { worstText: { da: 'æ "{0}", \\ :', en: "c" } }, 2],
    ["no sentence", { worstText: null }, 1],
  ])("tells %s and no more", (_, change, count) => {
    const now = { ...row, worstText: { da: "a", en: "b" }, ...change };
    const then = { ...row, worstText: { da: "a", en: "b" } };
    const { row: heard, values } = told(then, now);
    expect(JSON.stringify(heard)).toBe(JSON.stringify(now));
    expect(values).toBe(count);
    for (const part of ["counts", "offer", "wishes", "atMost", "setAside", "standing"] as const)
      if (!(part in change)) expect(heard?.[part]).toBe(then[part]);
    expect(then).toEqual({ ...row, worstText: { da: "a", en: "b" } });
  });

  it("shares also the items of a list that did not change", () => {
    const now = { ...row, wishes: [{ ...row.wishes[0], wanted: 1500 }, row.wishes[1]] };
    expect(told(row, now).row?.wishes[1]).toBe(row.wishes[1]);
  });

  it("stays the same object where all its parts are equal, whichever objects they are", () => {
    expect(told(row, structuredClone(row))).toEqual({ row, values: 0 });
    expect(told(row, structuredClone(row)).row).toBe(row);
  });

  it("is told whole the first time, and anew where its fields come in another order", () => {
    expect(told(undefined, row)).toEqual({ row, values: 1 });
    const { id, ...rest } = row;
    const turned = { ...rest, id };
    expect(JSON.stringify(told(row, turned).row)).toBe(JSON.stringify(turned));
  });

  it("cannot be made of a row that was never heard", () => {
    const changes = createRowChanges();
    changes.add(row, { ...row, worst: "blocked" });
    expect(() => readRowChanges(changes.all())(undefined)).toThrow("never told");
  });
});
