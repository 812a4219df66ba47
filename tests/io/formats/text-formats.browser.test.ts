import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { area } from "../../../src/geo/shape.ts";
import { fileOfText } from "../../../src/io/byte-file.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { textExamples } from "../../builders/text-examples.ts";

test.each(Object.entries(textExamples()))("%s is read in a browser: three squares of 100 m²", async (name, text) => {
  const tables = await openFile(fileOfText(name, text));
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected a table`);
  const reading = await readTable(tables.value[0]);
  if (!reading.ok) throw new Error(`got ${reading.problems[0].code}, expected a reading`);
  expect(reading.value.features.map(({ shape }) => Math.round(area(shape)))).toEqual([100, 100, 100]);
});

test("a workbook of a megabyte is read in a browser", async () => {
  const row = (r: number, a: string, b: string) =>
    `<row r="${r}"><c r="A${r}" t="inlineStr"><is><t>${a}</t></is></c><c r="B${r}" t="inlineStr"><is><t>${b}</t></is></c></row>`;
  const rows = Array.from({ length: 10_000 }, (_, i) => row(i + 2, `Æblevej ${i}`, "ledig"));
  const bytes = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8('<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(`<worksheet><sheetData>${row(1, "navn", "status")}${rows.join("")}</sheetData></worksheet>`),
  });
  const tables = await openFile({ name: "grunde.xlsx", bytes });
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected a table`);
  expect(tables.value[0].features).toHaveLength(10_000);
  expect(tables.value[0].features[9999]).toMatchObject({ properties: { navn: "Æblevej 9999", status: "ledig" } });
});
