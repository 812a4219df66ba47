import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { datasetsList, rulesList, withLists } from "../../scripts/readme-lists.ts";
import { datasets } from "../../src/catalog/index.ts";
import { rules } from "../../src/rules/index.ts";

const readme = readFileSync(path.resolve(import.meta.dirname, "../../README.md"), "utf8");

describe("the README's lists", () => {
  it("are as the source has them (npm run rules-list)", () => {
    expect(readme === withLists(readme), "README.md is out of date: npm run rules-list").toBe(true);
  });

  it("name every rule with its file, and every dataset", () => {
    for (const { id } of rules) expect(rulesList()).toContain(`(src/rules/${id}.ts)`);
    for (const { name } of Object.values(datasets)) expect(datasetsList()).toContain(name.en);
  });

  it("refuse a text without their marks", () => {
    expect(() => withLists("# Grundlag\n")).toThrow("list:rules");
  });
});
