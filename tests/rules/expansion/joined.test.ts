import { describe, expect, it } from "vitest";
import { joinedSets } from "../../../src/rules/expansion/joined.ts";

/** Neighbours by place. */
function of(lists: readonly (readonly number[])[]) {
  return (place: number) => lists[place];
}

/** Place 0 is the site. */
const row = of([[1], [0, 2], [1, 3], [2, 4], [3, 5], [4]]);

describe("land that is joined with a site", () => {
  it("is every set that hangs together and is large enough, the smallest first", () => {
    const areas = [1000, 500, 800, 300];
    const star = [[1, 2, 3], [0], [0], [0]];
    expect(joinedSets(areas, of(star), 700).sets).toEqual([
      { members: [2], area: 800 },
      { members: [1, 3], area: 800 },
    ]);
  });
  it("does not skip over a neighbour", () => {
    expect(joinedSets([1000, 10, 5000], of([[1], [0, 2], [1]]), 2000).sets).toEqual([{ members: [1, 2], area: 5010 }]);
  });
  it("takes exactly what is missing, and a square metre less is not enough", () => {
    expect(joinedSets([1000, 500], of([[1], [0]]), 500).sets).toEqual([{ members: [1], area: 500 }]);
    expect(joinedSets([1000, 499], of([[1], [0]]), 500).sets).toEqual([]);
  });
  it("is of four grounds at most", () => {
    expect(joinedSets([0, 100, 100, 100, 100, 100], row, 400).sets).toEqual([{ members: [1, 2, 3, 4], area: 400 }]);
    expect(joinedSets([0, 100, 100, 100, 100, 100], row, 401).sets).toEqual([]);
  });
  it("agrees with trying every subset of ten grounds", () => {
    const areas = [0, 310, 120, 450, 90, 200, 510, 60, 330, 140, 275];
    const neighbours = [[1, 2, 3], [0, 4, 2], [0, 1, 5], [0, 6], [1, 7], [2, 8], [3, 9, 10], [4], [5], [6, 10], [6, 9]];
    const missing = 600;
    const hangs = (set: readonly number[]) => {
      const reached = new Set([0]);
      for (let round = 0; round < 10; round++)
        for (const each of set) if (neighbours[each].some((other) => reached.has(other))) reached.add(each);
      return set.every((each) => reached.has(each));
    };
    const areaOf = (set: readonly number[]) => set.reduce((sum, each) => sum + areas[each], 0);
    const subsets = Array.from({ length: 1 << 10 }, (_, bits) =>
      Array.from({ length: 10 }, (__, at) => at + 1).filter((at) => bits & (1 << (at - 1))),
    );
    const good = subsets.filter((set) => set.length > 0 && set.length <= 4 && areaOf(set) >= missing && hangs(set));
    const minimal = good.filter((set) => !good.some((other) => other !== set && other.every((each) => set.includes(each))));
    const { sets, complete } = joinedSets(areas, of(neighbours), missing);
    expect(complete).toBe(true);
    expect(sets.map(({ members }) => members.join()).sort()).toEqual(minimal.map((set) => set.join()).sort());
    const found = sets.map(({ area }) => area);
    expect(found).toEqual([...found].sort((a, b) => a - b));
  });
});
