import { describe, expect, it } from "vitest";
import { noStanding, type PlotRow } from "../../src/domain/answer.ts";
import { noRecords } from "../../src/domain/records.ts";
import { leaderOf } from "../../src/state/standing.ts";
import { aCandidate, anAnswer } from "../builders/fake-answer.ts";
import { aRequest } from "../builders/requests.ts";
import { rowsOf } from "../builders/whole-answer.ts";

const [row] = rowsOf(anAnswer({ request: aRequest(), on: "2026-11-22", plots: [], records: noRecords }, [aCandidate(0)])).plots;
const plot = (id: string, score: number, firstShare: number | null, rest: Partial<PlotRow> = {}): PlotRow => ({
  ...row,
  id,
  offer: null,
  standing: { ...noStanding, score, scoreAtMost: score, firstShare },
  ...rest,
});

describe("the head of the list among the plots that law treats alike", () => {
  it("stands alone where it is first most often", () => {
    const [a, b] = [plot("a", 0.9, 0.93), plot("b", 0.5, 0.07)];
    expect(leaderOf([a, b], a)).toEqual({ plot: a, equals: 0, rival: null });
  });

  it("has a rival where another is first more often under other weights", () => {
    const [a, b, c] = [plot("a", 0.9, 0.2), plot("b", 0.8, 0.7), plot("c", 0.7, 0.1)];
    expect(leaderOf([a, b, c], a)?.rival).toBe(b);
  });

  it("is one of several where they meet the wishes equally well", () => {
    const [a, b, c] = [plot("a", 1, 0.5), plot("b", 1, 0.5), plot("c", 0.2, 0)];
    expect(leaderOf([a, b, c], a)).toEqual({ plot: a, equals: 1, rival: null });
  });

  it("looks at nobody of another route, status or floor", () => {
    const a = plot("a", 0.9, 0.4);
    const others = [plot("b", 1, 1, { route: "undecided" }), plot("c", 1, 1, { routeAtLeast: "withPermits", route: "undecided" })];
    expect(leaderOf([a, ...others], { ...a })?.rival).toBe(null);
  });

  it("is not spoken of without wishes, or without a list", () => {
    const a = plot("a", 0.9, null);
    expect(leaderOf([a], a)).toBeNull();
    expect(leaderOf([], null)).toBeNull();
  });
});
