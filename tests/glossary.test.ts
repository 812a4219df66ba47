import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const source = path.resolve(import.meta.dirname, "../src");

/** Words of the last column that are names (camelCase): plain English words would be found in any sentence. */
const forbidden = readFileSync(path.join(source, "domain/glossary.md"), "utf8")
  .split("\n")
  .filter((row) => row.startsWith("| ") && !row.startsWith("| word"))
  .flatMap((row) => row.split("|")[4].split(","))
  .map((word) => word.trim())
  .filter((word) => /^[a-z]+[A-Z]/.test(word));

test("the glossary forbids names", () => {
  expect(forbidden).toContain("localPlan");
});

test("no file calls a concept by a name that the glossary forbids", () => {
  const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  const faults = files.flatMap((file) => {
    const text = readFileSync(path.join(source, file), "utf8");
    return forbidden.filter((word) => new RegExp(`\\b${word}`, "i").test(text)).map((word) => `${file}: ${word}`);
  });
  expect(faults).toEqual([]);
});
