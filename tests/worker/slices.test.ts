import { describe, expect, it } from "vitest";
import { fromSlices, toSlices } from "../../src/worker/slices.ts";

describe("a list in slices", () => {
  it.each([
    [[]],
    [[{ name: 'æ, ["]' }, null, 7]],
    [Array.from({ length: 2000 }, (_, index) => ({ index, text: "x".repeat(index % 700) }))],
  ])("is the same list again", async (list) => expect(await fromSlices(toSlices(list))).toEqual(list));

  it("is cut where it is long", () => {
    const lengths = toSlices(Array.from({ length: 100 }, () => "x".repeat(20_000))).map((slice) => slice.length);
    expect(lengths.length).toBeGreaterThan(5);
    expect(Math.max(...lengths)).toBeLessThan(350_000);
  });
});
