import { describe, expect, it } from "vitest";
import { accuracies } from "../../src/catalog/accuracies.ts";
import { accuracyBetween, groundAccuracy, statedRate } from "../../src/catalog/accuracy.ts";
import { datasetIds, datasets } from "../../src/catalog/index.ts";
import { rules } from "../../src/rules/index.ts";

const stated = datasetIds.flatMap((id) => datasets[id].accuracy ?? []);

describe("how exactly a dataset is drawn", () => {
  it.each(datasetIds)("%s says it, with the rate, where it is from, and what nobody confirmed; or says that nobody states it", (id) => {
    const { accuracy } = datasets[id];
    if (accuracy === null) return expect(accuracy).toBeNull();
    expect(accuracy.metres).toBeGreaterThanOrEqual(0);
    expect(accuracy.rate).toBe(statedRate);
    expect(accuracy.basis.da).not.toBe(accuracy.basis.en);
    expect(accuracy.link ?? "").toMatch(/^https?:\/\//);
    expect(accuracy.unconfirmed?.da).toMatch(/vores (skøn|læsning)|oplyser ikke/);
  });

  it("is stated for every dataset that a rule looks in, so that no finding is unsure for want of a number", () => {
    const used = new Set(rules.flatMap(({ needs, consults }) => [...needs, ...consults]));
    expect([...used].filter((id) => datasets[id].accuracy === null)).toEqual([]);
  });

  it("is written once: every dataset points at a statement of the list", () => {
    const list: readonly unknown[] = Object.values(accuracies);
    expect(stated.filter((accuracy) => !list.includes(accuracy))).toEqual([]);
  });
});

describe("how far two things may lie from each other's true place", () => {
  it("is the root of the squares: § 3 nature at 25 m and a plot on the cadastral map, which is itself 4 m off", () => {
    expect(accuracyBetween(accuracies.plotsOnOffer, accuracies.protectedNature)).toBeCloseTo(Math.sqrt(25 ** 2 + 4 ** 2), 12);
  });

  it("leaves the cadastral map's own error out where both are drawn on it", () => {
    expect(accuracyBetween(accuracies.plotsOnOffer, accuracies.plans)).toBe(1);
    expect(accuracyBetween(accuracies.plans, accuracies.frames)).toBeCloseTo(Math.sqrt(5), 12);
    expect(accuracyBetween(accuracies.parcels, accuracies.parcels)).toBe(0);
  });

  it("is the same both ways", () => {
    for (const one of stated) for (const other of stated) expect(accuracyBetween(one, other)).toBe(accuracyBetween(other, one));
  });

  it("counts the cadastral map's own 4 m against the ground", () => {
    expect(groundAccuracy(accuracies.parcels)).toBe(4);
    expect(groundAccuracy(accuracies.plans)).toBeCloseTo(Math.sqrt(17), 12);
    expect(groundAccuracy(accuracies.buildings)).toBe(1);
  });
});
