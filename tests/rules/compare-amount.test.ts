import { describe, expect, it } from "vitest";
import { isAtMost, isLessThan, isSoFrom } from "../../src/rules/compare-amount.ts";
import { everywhere, shaken } from "../../src/rules/footing.ts";
import { HeardRequest } from "../../src/rules/heard-request.ts";
import { comparisonOf, fieldOf } from "../../src/rules/request-fields.ts";
import { nextTo } from "../builders/critical-amounts.ts";
import { createRandom } from "../builders/random-shapes.ts";
import { aRequest } from "../builders/requests.ts";

/** What is noted when something is asked of a request for so much land, and whether it stands for another such request. */
function noted(plotArea: number, ask: (request: HeardRequest) => boolean) {
  const heard = new HeardRequest({ ...aRequest(), plotArea });
  const is = ask(heard);
  const footing = heard.takeFooting();
  const standsFor = (other: number) => shaken(footing, fieldOf.plotArea, { ...aRequest(), plotArea: other }) === 0;
  return { is, footing, standsFor };
}

describe("an amount that is compared", () => {
  it("stands up to the bound and no further: 5,000 m² of at most 8,250", () => {
    const { is, footing, standsFor } = noted(5000, (request) => isAtMost(request, "plotArea", 8250));
    expect(is).toBe(true);
    expect(footing.read).toBe(comparisonOf.plotArea);
    expect([1, 8249.99, 8250, nextTo(8250, 1), 9000].map(standsFor)).toEqual([true, true, true, false, false]);
  });

  it("stands from above the bound where it is more: 9,000 m² of at most 8,250", () => {
    const { is, standsFor } = noted(9000, (request) => isAtMost(request, "plotArea", 8250));
    expect(is).toBe(false);
    expect([8249, 8250, nextTo(8250, 1), 1e9].map(standsFor)).toEqual([false, false, true, true]);
  });

  it.each([0.1, 1, 1500, 1511.37, 8192, 10_000, 12_345.678])("is less than %d up to the number just below it", (bound) => {
    const below = noted(bound / 2, (request) => isLessThan(request, "plotArea", bound));
    expect(below.is).toBe(true);
    expect([nextTo(bound, -1), bound].map(below.standsFor)).toEqual([true, false]);
    const at = noted(bound, (request) => isLessThan(request, "plotArea", bound));
    expect(at.is).toBe(false);
    expect([nextTo(bound, -1), bound, bound * 2].map(at.standsFor)).toEqual([false, true, true]);
  });

  it("is never less than a bound of nothing", () => {
    expect(noted(1, (request) => isLessThan(request, "plotArea", 0)).is).toBe(false);
  });

  it("several comparisons: between the nearest bounds on both sides", () => {
    const { standsFor } = noted(5000, (request) =>
      [1000, 4000, 6000, 9000].map((bound) => isAtMost(request, "plotArea", bound)).includes(true),
    );
    expect([4000, 4001, 6000, 6001].map(standsFor)).toEqual([false, true, true, false]);
  });

  it("without notes only the comparison is made", () => {
    const request = aRequest({ plotArea: 5000 });
    expect([4999, 5000].map((bound) => isAtMost(request, "plotArea", bound))).toEqual([false, true]);
    expect([5000, 5001].map((bound) => isLessThan(request, "plotArea", bound))).toEqual([false, true]);
  });

  it("what nobody compared or read stands for any amount", () => {
    const { footing, standsFor } = noted(5000, () => true);
    expect(footing).toEqual({ read: 0, spans: everywhere });
    expect(standsFor(1)).toBe(true);
  });
});

it("what is so from some amount on: whatever is said of where it turns, what stands for another amount is so of that too", () => {
  const random = createRandom(20261122);
  let stood = 0;
  for (let round = 0; round < 20_000; round++) {
    const turn = random() * 10_000;
    // Rounded, as percentages are: many amounts come to the same.
    const isSo = (amount: number) => Math.round((amount / turn) * 1e4) / 1e4 > 1;
    const guess = [turn * 1.00005, turn, turn * (0.5 + random()), -turn, 0, Number.POSITIVE_INFINITY][Math.floor(random() * 6)];
    const near = turn * (1.00005 + (random() - 0.5) * 10 ** (-2 - Math.floor(random() * 12)));
    const far = random() * 20_000;
    const [value, other] = random() < 0.5 ? [near, far] : [far, near];
    const { is, standsFor } = noted(value, (request) => isSoFrom(request, "plotArea", guess, isSo));
    expect(is).toBe(isSo(value));
    if (!standsFor(other)) continue;
    stood++;
    expect(isSo(other)).toBe(is);
  }
  expect(stood).toBeGreaterThan(5000);
});
