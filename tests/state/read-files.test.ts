import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/domain/result.ts";
import { readAll, refusalOf } from "../../src/state/read-files.ts";

describe("files that are refused unopened", () => {
  test.each([
    ["plots.geojson", 0],
    ["PLOTS.JSON", 199_999_999],
    ["plots.geojson", 200_000_000],
  ])("%s of %d bytes is taken", (name, size) => {
    expect(refusalOf({ name, size })).toBeNull();
  });

  test("one byte over 200 MB is refused, with both sizes", () => {
    expect(refusalOf({ name: "big.geojson", size: 200_000_001 })).toEqual({
      code: "fileTooLarge",
      words: { file: "big.geojson", size: 201, most: 200 },
    });
  });

  test.each(["plots.zip", "plots.geojson.exe", "geojson"])("%s is not GeoJSON by its name", (name) => {
    expect(refusalOf({ name, size: 10 })).toEqual({ code: "fileNotGeojson", words: { file: name } });
  });
});

test("several files are read in their order, and one that is refused does not stop the next", async () => {
  const read: string[] = [];
  const told: Problem[] = [];
  const files = [new File(["{1}"], "a.json"), new File(["x"], "b.png"), new File(["{3}"], "c.geojson")];
  await readAll(files, { dropped: ({ name, text }) => read.push(`${name} ${text}`), tell: (problem) => told.push(problem) });
  expect(read).toEqual(["a.json {1}", "c.geojson {3}"]);
  expect(told.map(({ code, words }) => [code, words.file])).toEqual([["fileNotGeojson", "b.png"]]);
});
