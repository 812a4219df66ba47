import { describe, expect, test } from "vitest";
import { limitName, overText, reserveText } from "../../src/i18n/hall-words.ts";

describe("words about a hall", () => {
  test.each([
    [0, "0,0 m"],
    [0.09, "0,0 m"],
    [3.2, "3,2 m"],
    [3.29, "3,2 m"],
    [9.99, "9,9 m"],
    [10, "10 m"],
    [12.9, "12 m"],
    [1234.5, "1.234 m"],
  ])("room of %d m is never said to be more: %s", (metres, text) => {
    expect(reserveText("da", metres)).toBe(text);
  });

  test.each([
    [0.01, "Skel: 0,1 m²"],
    [12.34, "Skel: 12,4 m²"],
    [99.94, "Skel: 100 m²"],
    [120, "Skel: 120 m²"],
    [120.2, "Skel: 121 m²"],
    [12_345, "Skel: 12.345 m²"],
  ])("%d m² beyond a limit are never said to be less: %s", (area, text) => {
    expect(overText("da", { id: "plot", area })).toBe(text);
  });

  test("a limit has its rule's title, our own word, or else its id", () => {
    expect(limitName("da", "natur/paragraf3")).toBe("Beskyttet natur (§ 3)");
    expect(limitName("en", "setback")).toBe("Least distance to the boundary");
    expect(limitName("da", "constructor")).toBe("constructor");
  });
});
