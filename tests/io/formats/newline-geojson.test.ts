import { describe, expect, test } from "vitest";
import { boxOf } from "../../../src/geo/shape.ts";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { feature, polygonOf, square } from "../../builders/geojson-files.ts";

const line = (id: string, rest = {}) => JSON.stringify(feature(polygonOf(square(0, 0, 100)), { id, ...rest }));

async function read(text: string, name = "planer.geojsonl") {
  const tables = await openFile(fileOfText(name, text));
  if (!tables.ok) return tables.problems[0].code;
  const reading = await readTable(tables.value[0]);
  if (!reading.ok) return reading.problems[0].code;
  const { features, notKept, read: all, notices } = reading.value;
  expect(features.length + notKept.length).toBe(all);
  return { ids: features.map(({ id }) => id), lost: notKept.map(({ feature }) => feature), notices, box: boxOf(features[0].shape) };
}

describe("GeoJSON by lines", () => {
  test.each([
    ["lines", `${line("a")}\n${line("b")}\n`],
    ["lines of Windows with a byte order mark and empty ones between", `\uFEFF${line("a")}\r\n\r\n${line("b")}`],
    ["record separators (RFC 8142)", `\u001E${line("a")}\n\u001E${line("b")}\n`],
    [
      "record separators and values of many lines",
      [line("a"), line("b")].map((each) => `\u001E${JSON.stringify(JSON.parse(each), null, 2)}\n`).join(""),
    ],
    ["a first line longer than what tells a format", `${line("a", { properties: { tekst: "x".repeat(3000) } })}\n${line("b")}`],
  ])("in %s has both features, whatever the ending", async (_, text) => {
    for (const name of ["planer.geojsonl", "planer.json"]) {
      expect(await read(text, name)).toMatchObject({
        ids: ["a", "b"],
        lost: [],
        notices: [],
        box: [705_000, 6_195_000, 705_100, 6_195_100],
      });
    }
  });

  test("a bad line loses itself alone and is named by its number", async () => {
    expect(await read(`${line("a")}\n\n{"type":"Feature",\n${line("b")}\n7\n`)).toMatchObject({
      ids: ["a", "b"],
      lost: ["#2", "#4"],
      notices: [{ code: "linesBroken", words: { file: "planer.geojsonl", count: 2, lines: "3, 5" } }],
    });
  });

  test("one feature in one line is GeoJSON as ever", async () => expect(await read(line("a"), "en.geojson")).toMatchObject({ ids: ["a"] }));

  test.each([
    ["", "fileEmpty"],
    ["hej\nmed\ndig", "notGeojson"],
  ])("%j is %s", async (text, code) => expect(await read(text)).toBe(code));
});
