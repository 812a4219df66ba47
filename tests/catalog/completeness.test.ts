import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { groups } from "../../src/catalog/define-dataset.ts";
import { datasetIds, datasets, isDatasetId } from "../../src/catalog/index.ts";
import { rawFile } from "../../src/catalog/recognise.ts";
import { commandMessages } from "../../src/i18n/command-messages.ts";
import { rawExamples } from "../builders/raw-features.ts";

const camel = (kebab: string) => kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const room = join(import.meta.dirname, "../../src/catalog");
const sources = readdirSync(room, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => ({ file, source: readFileSync(join(room, file), "utf8") }));
const datasetFiles = sources.filter(({ source }) => source.includes("= defineDataset(")).map(({ file }) => file);

describe("the catalog", () => {
  it("lists every dataset that has a file, under the file's name", () => {
    const named = datasetFiles.map((file) => camel(basename(file, ".ts")));
    expect([...named].sort()).toEqual([...datasetIds].sort());
  });

  it("knows its ids and no others", () => {
    expect(isDatasetId("lokalplaner")).toBe(true);
    expect(isDatasetId("toString")).toBe(false);
  });

  it.each(datasetIds)("%s is complete", (id) => {
    const dataset = datasets[id];
    expect(dataset.id).toBe(id);
    expect(dataset.name.da).not.toBe("");
    expect(dataset.name.en).not.toBe("");
    expect(dataset.owner).not.toBe("");
    expect(dataset.licence).not.toBe("");
    expect(groups).toContain(dataset.group);
    expect(dataset.kinds).toContain(dataset.geometry);
    expect(dataset.sliver).toBeGreaterThanOrEqual(0);
    expect(dataset.maxAgeDays).toBeGreaterThan(0);
  });

  it.each(datasetIds)("%s labels with a field that it reads", (id) => {
    const { look, read } = datasets[id];
    expect(look.label === null || look.label in Object(read(rawExamples[id].properties))).toBe(true);
  });

  it.each(datasetIds)("%s reads nonsense without throwing", (id) => {
    const { properties } = rawExamples[id];
    const nonsense = Object.fromEntries(Object.keys(properties).map((field) => [field, { deep: [] }]));
    for (const odd of [{}, nonsense]) {
      expect(() => [datasets[id].read(odd), datasets[id].idOf(odd), datasets[id].dateOf(odd), datasets[id].linkOf(odd)]).not.toThrow();
      expect(() => datasets[id].takes({ ...rawExamples[id], properties: odd }, "999")).not.toThrow();
      expect(() => datasets[id].recognise(rawFile([{ ...rawExamples[id], properties: odd }]))).not.toThrow();
    }
  });

  it("has words in both languages for every reason that it gives", () => {
    const pattern = /"((?:other|no)[A-Z]\w+|ended|cancelled|draft|proposal|adopted|notMapped)"/g;
    const given = sources.flatMap(({ source }) => [...source.matchAll(pattern)]).map(([, reason]) => reason);
    expect(new Set(given).size).toBeGreaterThan(8);
    for (const { notKept } of Object.values(commandMessages)) expect(Object.keys(notKept)).toEqual(expect.arrayContaining(given));
    for (const { cutOff } of Object.values(commandMessages)) expect(Object.keys(cutOff)).toContain("onlyRecentBuildings");
  });
});
