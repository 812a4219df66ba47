import { describe, expect, test } from "vitest";
import { admitted } from "../../src/state/admit-files.ts";
import { forgotten, remembered, remembering } from "../../src/state/mapping-memory.ts";

const sized = (name: string, size: number) => ({ name, size });

describe("files, before anything of them is read", () => {
  test.each([
    ["one of 400 MB", [sized("a.gpkg", 400_000_000)], ["a.gpkg"], []],
    ["one byte more", [sized("a.gpkg", 400_000_001)], [], [{ code: "fileTooLarge", words: { file: "a.gpkg", size: 401, most: 400 } }]],
    [
      "one of 2 GB beside a small one",
      [sized("a.zip", 2_000_000_000), sized("b.csv", 9)],
      ["b.csv"],
      [{ code: "fileTooLarge", words: { file: "a.zip", size: 2000, most: 400 } }],
    ],
    ["800 MB in two", [sized("a.zip", 400_000_000), sized("b.zip", 400_000_000)], ["a.zip", "b.zip"], []],
    [
      "a byte more in a third",
      [sized("a.zip", 400_000_000), sized("b.zip", 400_000_000), sized("c.csv", 1)],
      ["a.zip", "b.zip"],
      [{ code: "filesTooLarge", words: { file: "c.csv", most: 800 } }],
    ],
  ])("%s: what may be opened is opened, and the rest is told", (_, files, taken, refused) => {
    const admission = admitted(files);
    expect(admission.files.map(({ name }) => name)).toEqual(taken);
    expect(admission.refused).toEqual(refused);
  });

  test("500 are read at once, and of 501 none", () => {
    const many = (count: number) => Array.from({ length: count }, (_, place) => sized(`${place}.csv`, 1));
    expect(admitted(many(500)).files).toHaveLength(500);
    expect(admitted(many(501))).toEqual({ files: [], refused: [{ code: "tooManyFiles", words: { most: 500 } }] });
  });
});

describe("what is remembered of mappings", () => {
  const mapping = { dataset: "grunde", fields: { status: "Tilstand" }, values: { status: { "Hans Jensen": "solgt" } } } as const;

  test("is the names of fields, by municipality, and nothing that stood in them", () => {
    const memory = remembering({}, "0201", '["Tilstand"]', mapping);
    expect(remembered(memory, "0201")).toEqual({ '["Tilstand"]': { dataset: "grunde", fields: { status: "Tilstand" } } });
    expect(remembered(memory, "0657")).toEqual({});
    expect(JSON.stringify(memory)).not.toContain("Jensen");
  });

  test("can be forgotten, and what cannot be read is as if it never was", () => {
    const memory = remembering(remembering({}, "0201", '["a"]', mapping), "0201", '["b"]', mapping);
    const less = forgotten(memory, "0201", '["a"]');
    expect(Object.keys(remembered(less, "0201"))).toEqual(['["b"]']);
    expect(forgotten(less, "0201", '["b"]')).toEqual({});
    expect(remembered({ "0201": "{" }, "0201")).toEqual({});
  });

  test("is at most fifty tables of a municipality; the oldest go", () => {
    const all = Array.from({ length: 51 }, (_, place) => JSON.stringify([`f${place}`]));
    const memory = all.reduce((before, signature) => remembering(before, "0201", signature, mapping), {});
    const kept = Object.keys(remembered(memory, "0201"));
    expect(kept).toHaveLength(50);
    expect(kept).toContain('["f50"]');
  });
});
