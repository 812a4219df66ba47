import { describe, expect, test } from "vitest";
import { iconId, parseIconId } from "../../src/map/icon.ts";
import { drawPattern, type PatternKind, parsePatternId, patternId, patternKinds } from "../../src/map/pattern.ts";
import { routeLook } from "../../src/map/route-look.ts";

/** Share of a tile that is inked. */
function inked(kind: PatternKind): number {
  const { data } = drawPattern(kind, "#112233");
  const alphas = data.filter((_, index) => index % 4 === 3);
  return alphas.reduce((sum, alpha) => sum + alpha / 255, 0) / alphas.length;
}

describe("patterns", () => {
  test.each(patternKinds)("%s leaves ground to be seen and is seen itself", (kind) => {
    expect(inked(kind)).toBeGreaterThan(0.08);
    expect(inked(kind)).toBeLessThan(0.75);
  });

  test("what stops is hatched at least twice as densely as what needs permission", () => {
    expect(inked("stops")).toBeGreaterThan(2 * inked("needsPermission"));
  });

  test("hatches of routes lean the other way than those of constraints", () => {
    const alphaAt = (kind: PatternKind, x: number, y: number) => {
      const { width, data } = drawPattern(kind, "#112233");
      return data[(y * width + x) * 4 + 3];
    };
    for (let i = 1; i < 12; i++) {
      expect(alphaAt("stops", 12 - i, i)).toBe(alphaAt("stops", 0, 0));
      expect(alphaAt("closeHatch", i, i)).toBe(alphaAt("closeHatch", 0, 0));
    }
  });

  test("a tile carries its colour", () => {
    expect([...drawPattern("dots", "#0C847E").data.slice(0, 3)]).toEqual([0x0c, 0x84, 0x7e]);
  });

  test.each(patternKinds)("the id of %s leads back to kind and colour", (kind) => {
    expect(parsePatternId(patternId(kind, "#0C847E"))).toEqual({ kind, colour: "#0C847E" });
  });

  test.each(["pattern/waves/0C847E", "pattern/dots/red", "icon/pen/000000/FFFFFF", ""])("«%s» is no pattern", (id) => {
    expect(parsePatternId(id)).toBeNull();
  });
});

describe("icons", () => {
  test("the id of a route's disc leads back to its icon and colours", () => {
    expect(parseIconId(iconId(routeLook.newLokalplan))).toEqual({ icon: "pen", colour: "#BD7F20", on: "#1B2430" });
  });

  test("an icon nobody drew is no icon", () => {
    expect(parseIconId("icon/heart/000000/FFFFFF")).toBeNull();
  });
});
