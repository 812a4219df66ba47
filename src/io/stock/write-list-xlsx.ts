import type { Audience } from "../../domain/stock-list.ts";
import { guarded, unguarded } from "./formula-guard.ts";
import { headings, type ListCell, listFields, listRows, type StockPlot } from "./list-rows.ts";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const packaging = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The parts of a workbook of one sheet that are the same in each. */
const frame: Readonly<Record<string, string>> = {
  "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${types}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
  "_rels/.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Grunde" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  "xl/styles.xml": `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
};

const bold = 1;
const asText = 2;

/**
 * Plots on offer as a workbook of one sheet, its headings frozen. Text stands as text, so that nothing is run as a formula. The same plots make the same
 * bytes on any day and any machine: no clock stands in the parts or in the zip, and no part is compressed by a thread of its own, which the page forbids.
 */
export async function writeListXlsx(plots: readonly StockPlot[], audience: Audience): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import("fflate");
  const parts = { ...frame, "xl/worksheets/sheet1.xml": sheetOf(plots, audience) };
  const files = Object.entries(parts).map(([name, xml]) => [name, strToU8(declaration + xml)] as const);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1), os: 0, attrs: 0 });
}

function sheetOf(plots: readonly StockPlot[], audience: Audience): string {
  const fields = listFields(audience);
  const head = rowXml(
    fields.map((field) => headings[field]),
    1,
    bold,
  );
  const rows = listRows(plots, audience).map((row, at) => rowXml(row, at + 2, asText));
  const columns = fields.map((field, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(headings[field])}" customWidth="1"/>`);
  const pane =
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  return `<worksheet xmlns="${main}">${pane}<cols>${columns.join("")}</cols><sheetData>${head}${rows.join("")}</sheetData></worksheet>`;
}

const widthOf = (heading: string): number => Math.max(12, heading.length + 2);

function rowXml(cells: readonly ListCell[], row: number, style: number): string {
  return `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row}`, style)).join("")}</row>`;
}

function cellXml(cell: ListCell, place: string, style: number): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(readable(cell))}</t></is></c>`;
}

/** A to Z, then AA; enough for any list of ours. */
const columnName = (at: number): string =>
  (at < 26 ? "" : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26));

/** A text that the reader of lists, who takes guards off, reads as it is. */
const readable = (text: string): string => (unguarded(text) === text ? text : guarded(text));

/** Characters that XML cannot hold: controls but for tab and line ends, halves of a pair, and two that are no characters. */
const notXml = /[^\P{Cc}\t\n\r]|\p{Cs}|[\uFFFE\uFFFF]/gu;

const xmlText = (text: string): string =>
  text.replace(notXml, "").replace(/\r\n?/g, "\n").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
