import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import writeWorkbook, { type SheetData } from "write-excel-file/node";
import { boxOf } from "../../../src/geo/shape.ts";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";

const bytesOf = async (...sheets: readonly { readonly sheet: string; readonly data: SheetData }[]) =>
  new Uint8Array(await writeWorkbook(sheets.map(({ sheet, data }) => ({ sheet, data }))).toBuffer());
const opened = (bytes: Uint8Array) => openFile({ name: "grunde.xlsx", bytes });
async function tablesOf(bytes: Uint8Array) {
  const tables = await opened(bytes);
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected tables`);
  return tables.value;
}
const text = (...values: readonly (string | number | null)[]) => values.map((value) => (value === null ? null : { value }));

const cells = (...lines: readonly string[]) => `<worksheet><sheetData>${lines.join("")}</sheetData></worksheet>`;
/** A workbook of one sheet, written by hand. */
const byHand = (sheet: string, workbook = '<workbook xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>') =>
  zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8(workbook),
    "xl/_rels/workbook.xml.rels": strToU8(
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": strToU8(sheet),
  });

describe("an Excel workbook", () => {
  test("of one sheet: title passed over, dates, numbers, truth and formulas as they show, rows without a place kept and counted", async () => {
    const bytes = await bytesOf({
      sheet: "Ledige",
      data: [
        text("Ledige erhvervsgrunde", null, null),
        [...text("navn", "x", "y", "frist", "pris"), { value: "vej" }],
        [
          ...text("Æblevej 1", 705_000.5, 6_195_000.25),
          { value: new Date(Date.UTC(2026, 11, 1)), format: "dd-mm-yyyy" },
          { value: 450.5 },
          { value: true },
        ],
        text("Uden sted", null, null, null, 300, null),
      ],
    });
    const [table] = await tablesOf(bytes);
    expect(table.name).toBe("grunde.xlsx");
    expect(table.notices).toMatchObject([
      { code: "rowsAbove", words: { count: 1 } },
      { code: "rowsWithoutPlace", words: { count: 1, of: 2 } },
    ]);
    const reading = await readTable(table);
    if (!reading.ok) throw new Error(`got ${reading.problems[0].code}, expected a reading`);
    expect(boxOf(reading.value.features[0].shape)).toEqual([705_000.5, 6_195_000.25, 705_000.5, 6_195_000.25]);
    expect(reading.value.features[0].properties).toMatchObject({ navn: "Æblevej 1", frist: "2026-12-01", pris: 450.5, vej: true });
    expect(reading.value.notKept).toMatchObject([{ feature: "#2", reason: "noGeometry", properties: { navn: "Uden sted", pris: 300 } }]);
  });

  test("of several sheets has a table for each that holds anything", async () => {
    const sheet = (name: string, rows: SheetData) => ({ sheet: name, data: rows });
    const bytes = await bytesOf(
      sheet("Ledige", [text("navn", "x", "y"), text("A", 705_000, 6_195_000)]),
      sheet("Tomt", [text(null)]),
      sheet("Solgte", [text("matrikelnr", "status"), text("7a", "solgt")]),
    );
    expect((await tablesOf(bytes)).map(({ name, features }) => [name, features.length])).toEqual([
      ["grunde.xlsx: Ledige", 1],
      ["grunde.xlsx: Solgte", 1],
    ]);
  });

  test("whose cells hold formulas and markup shows them as text", async () => {
    const bytes = await bytesOf({ sheet: "A", data: [text("navn", "note"), text("=HYPERLINK(1)", "<script>alert(1)</script>")] });
    expect((await tablesOf(bytes))[0].features).toMatchObject([
      { properties: { navn: "=HYPERLINK(1)", note: "<script>alert(1)</script>" } },
    ]);
  });

  test("written by hand is read", async () => {
    const row = (r: number, ...values: readonly string[]) =>
      `<row r="${r}">${values.map((value, i) => `<c r="${"ABC"[i]}${r}" t="inlineStr"><is><t>${value}</t></is></c>`).join("")}</row>`;
    expect((await tablesOf(byHand(cells(row(1, "navn", "status"), row(2, "A", "ledig")))))[0].features).toMatchObject([
      { properties: { navn: "A", status: "ledig" } },
    ]);
  });

  test.each([
    [
      "a document type",
      `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${cells("<row r='1'><c t='inlineStr'><is><t>&b;</t></is></c></row>")}`,
      "xmlDoctype",
    ],
    [
      "two cells in opposite corners",
      cells('<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'),
      "sheetTooLarge",
    ],
    ["broken XML", cells("<row><c>"), "xmlBroken"],
  ])("with %s is refused before anything of it is unfolded", async (_, sheet, code) => {
    expect(await opened(byHand(sheet))).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test("that is another kind of zip is refused", async () => {
    expect(await opened(zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }))).toMatchObject({
      ok: false,
      problems: [{ code: "fileBroken" }],
    });
  });

  test("tells of cells that hold an error or a formula that was never worked out, and of no others", async () => {
    const head = '<row r="1"><c r="A1" t="inlineStr"><is><t>Grund-id</t></is></c><c r="B1" t="inlineStr"><is><t>Status</t></is></c></row>';
    const text = (cell: string) => `<c r="${cell}" t="inlineStr"><is><t>G</t></is></c>`;
    const sheet = cells(
      head,
      `<row r="2">${text("A2")}<c r="B2" t="str"><f>IF(1,"solgt","")</f><v>solgt</v></c></row>`,
      `<row r="3">${text("A3")}<c r="B3" t="e"><f>VLOOKUP(1,D:E,2,0)</f><v>#N/A</v></c></row>`,
      `<row r="4">${text("A4")}<c r="B4"><f>1+1</f></c></row>`,
      `<row r="5">${text("A5")}<c r="B5"/></row>`,
    );
    const [table] = await tablesOf(byHand(sheet));
    const told = table.notices.filter(({ code }) => code === "cellsUnworked");
    expect(told).toEqual([{ code: "cellsUnworked", words: { file: "grunde.xlsx", count: 2, cells: "B3, B4" } }]);
    expect(table.features.map((feature) => JSON.stringify(feature).includes("solgt"))).toEqual([true, false, false, false]);
  });
});
