import { beforeAll, describe, expect, test } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import { fileOfText } from "../../src/io/byte-file.ts";
import type { BroughtTable, TableAnswer } from "../../src/worker/arrival.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import { natureFile } from "../builders/pack-files.ts";

const silent = () => {};
const aChecker = () =>
  createInlineChecker({ embedded: [], source: folderSource, overlayBytes, breathe: () => new Promise((resolve) => setImmediate(resolve)) });

const byItself = (table: BroughtTable, rest: Partial<TableAnswer> = {}): TableAnswer => ({
  table: table.id,
  as: table.guesses[0],
  covers: false,
  stated: null,
  joins: false,
  system: null,
  ...rest,
});

const file = (name: string, text: string, date: string | null = "2026-05-21") => ({ ...fileOfText(name, text), date });
let folder = "";
beforeAll(async () => {
  folder = (await packFolder("alleroed")) ?? "";
});

describe("a layer that is brought", () => {
  test("is recognised by its fields, and becomes part of the open pack beside what was there", async () => {
    const checker = aChecker();
    const before = await checker.open(folder, silent);
    const { text } = natureFile();
    const { tables } = await checker.bring([file("natur.geojson", text)], silent);
    expect(tables).toMatchObject([
      { name: "natur.geojson", read: 2, usable: 2, isSure: true, guesses: [{ kind: "layer", datasets: ["paragraf3"] }] },
    ]);
    const settled = await checker.settle([byItself(tables[0])], [], silent);
    expect(settled.receipt).toMatchObject([
      { file: "natur.geojson", kind: "layer", datasets: ["paragraf3"], read: 2, kept: 2, reasons: {} },
    ]);
    const after = await checker.open(settled.pack?.name ?? "", silent);
    const layerOf = (view: typeof after, dataset: string) => view.stamp.layers.find((layer) => layer.dataset === dataset);
    expect(layerOf(after, "paragraf3")).toMatchObject({ count: 2, coverage: "unknown", date: "2026-05-21", state: "ready" });
    const others = (view: typeof after) => view.stamp.layers.filter(({ dataset }) => dataset !== "paragraf3");
    expect(others(after)).toEqual(others(before));
    expect(after.problems).toEqual([]);
  });
});
