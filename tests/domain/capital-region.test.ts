import { describe, expect, it } from "vitest";
import { isInCapitalRegion } from "../../src/domain/capital-region.ts";

describe("hovedstadsområdet", () => {
  it.each([
    ["Allerød", "0201", true],
    ["Allerød without its zero", "201", true],
    ["København", "101", true],
    ["Greve", "253", true],
    ["Køge", "259", true],
    ["Lejre", "350", true],
    ["Roskilde", "265", true],
    ["Solrød", "269", true],
    ["Stevns", "336", true],
    ["Bornholm, of the region but not of the area", "400", false],
    ["Holbæk, next to Lejre", "316", false],
    ["Herning", "0657", false],
    ["no code at all", "", false],
  ])("%s", (_, code, expected) => expect(isInCapitalRegion(code)).toBe(expected));
});
