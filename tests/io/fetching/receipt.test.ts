import { describe, expect, test } from "vitest";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { fetchedFolder } from "../../../src/io/fetching/fetched-layers.ts";
import { type FetchReceipt, type LayerReceipt, readReceipt, writeReceipt } from "../../../src/io/fetching/receipt.ts";

const layer = (rest: Partial<LayerReceipt> = {}): LayerReceipt => ({
  dataset: "lokalplaner",
  service: "plandata",
  state: "complete",
  reason: null,
  words: {},
  on: "2026-11-23",
  seconds: 1.5,
  parts: [{ layer: "pdk:a", matched: 3, received: 3, files: ["lokalplaner.2-1-1.geojson", "lokalplaner.2-1-2.geojson"] }],
  copy: null,
  ...rest,
});
const copy = (state: "ready" | "cutOff" = "ready") => ({
  files: ["lokalplaner.kept.geojson"],
  fetched: "2026-11-01",
  state,
  reason: null,
  origin: null,
});
const receipt = (...layers: LayerReceipt[]): FetchReceipt => ({
  format: "grundlag-fetch/1",
  municipality: "0201",
  run: 2,
  finished: true,
  layers,
  codeLists: null,
});

const pages = [
  "lokalplaner.2-1-1.geojson",
  "lokalplaner.2-1-2.geojson",
  "lokalplaner.kept.geojson",
  "lokalplaner.1-1-1.geojson",
  "grunde.geojson",
];
const folder = (text: string, code = "0201") =>
  fetchedFolder(
    [...pages.map((name) => ({ ...fileOfText(name, "{}"), date: null })), { ...fileOfText("fetch.json", text), date: null }],
    code,
  );
function taken(entry: LayerReceipt) {
  const read = folder(writeReceipt(receipt(entry)));
  if (!read.ok) throw new Error(`got ${read.problems[0].code}, expected a folder`);
  return { files: read.value.files.map(({ name }) => name), layer: read.value.layers.get("lokalplaner") };
}

describe("a receipt", () => {
  test("reads as it was written, whatever the order of its layers", () => {
    const [a, b] = [layer({ dataset: "byggefelter" }), layer()];
    expect(readReceipt(writeReceipt(receipt(b, a)))).toEqual({ ok: true, value: receipt(a, b) });
    expect(writeReceipt(receipt(a, b))).toBe(writeReceipt(receipt(b, a)));
  });

  test.each([
    ["a file in another folder", writeReceipt(receipt(layer())).replace("lokalplaner.2-1-1", "../lokalplaner"), "layers.0.parts.0.files.0"],
    ["nothing that is known", "[]", "format"],
    ["half of it", writeReceipt(receipt(layer())).slice(0, 200), "format"],
  ])("with %s is refused", (_, text, field) => {
    expect(folder(text)).toMatchObject({ ok: false, problems: [{ code: "receiptBad", words: { field } }] });
  });

  test("of another municipality is refused", () => {
    expect(folder(writeReceipt(receipt(layer())), "0657")).toMatchObject({ ok: false, problems: [{ code: "receiptOfOther" }] });
  });
});

describe("a folder of downloads", () => {
  const both = ["lokalplaner.2-1-1.geojson", "lokalplaner.2-1-2.geojson"];

  test("is the pages that the receipt names and what somebody laid beside them, never pages or copies of an older run", () => {
    expect(taken(layer()).files).toEqual([...both, "grunde.geojson"]);
  });

  test.each<[string, Partial<LayerReceipt>, readonly string[], string, string | null, string | null]>([
    ["whole", {}, both, "ready", null, "2026-11-23"],
    ["cut off", { state: "cutOff", reason: "pagesMissing" }, both, "cutOff", "pagesMissing", "2026-11-23"],
    [
      "cut off, beside a whole copy",
      { state: "cutOff", reason: "pagesMissing", copy: copy() },
      ["lokalplaner.kept.geojson"],
      "failed",
      "pagesMissing",
      "2026-11-01",
    ],
    [
      "cut off, beside a copy that is an extract too",
      { state: "cutOff", reason: "pagesMissing", copy: copy("cutOff") },
      both,
      "cutOff",
      "pagesMissing",
      "2026-11-23",
    ],
    [
      "failed, beside a copy",
      { state: "failed", reason: "webPage", copy: copy("cutOff") },
      ["lokalplaner.kept.geojson"],
      "failed",
      "webPage",
      "2026-11-01",
    ],
    ["failed", { state: "failed", reason: "webPage", parts: [] }, [], "failed", "webPage", null],
    ["broken off under way", { state: "running" }, both, "cutOff", "brokenOff", "2026-11-23"],
    ["broken off, beside a copy", { state: "running", copy: copy() }, ["lokalplaner.kept.geojson"], "failed", "brokenOff", "2026-11-01"],
    ["not asked for", { state: "kept", parts: [], copy: copy("cutOff") }, ["lokalplaner.kept.geojson"], "cutOff", null, "2026-11-01"],
  ])("holds a layer that was %s", (_, rest, files, state, reason, fetched) => {
    expect(taken(layer(rest)).layer).toMatchObject({ files, state, reason, fetched });
  });

  test("says how many there were over all parts, or that nobody knows", () => {
    const part = (matched: number | null) => ({ layer: `pdk:${matched}`, matched, received: 2, files: [] });
    expect(taken(layer({ parts: [part(2), part(3)] })).layer?.origin).toEqual({
      service: "plandata",
      layer: "pdk:2 + pdk:3",
      matched: 5,
      received: 4,
      on: "2026-11-23",
    });
    expect(taken(layer({ parts: [part(2), part(null)] })).layer?.origin?.matched).toBeNull();
  });
});
