import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { decodeText } from "../decode-text.ts";
import type { RawTable } from "../raw-table.ts";
import { shortList } from "../read-table.ts";
import type { Watch } from "../watch.ts";
import type { Format } from "./format.ts";
import type { Cell, Row } from "./place-columns.ts";
import { attempt } from "./raw-geometry.ts";
import { rowsTable } from "./rows-table.ts";
import { createSheetMeter, mostCells } from "./sheet-meter.ts";
import { walkXml } from "./xml-walk.ts";

/** Excel workbooks; each sheet that holds anything is a layer. */
export const xlsx: Format = {
  name: "Excel",
  endings: ["xlsx", "xlsm"],
  recognises: (head) => head[0] === 0x50 && head[1] === 0x4b && /\[Content_Types\]\.xml|xl\/|_rels\/\.rels/.test(decodeText(head)),
  read: (file, _beside, watch) => workbook(file, watch),
};

/** Most bytes that a workbook's parts may be once unpacked. */
const mostUnpacked = 400_000_000;

type Parts = Readonly<Record<string, Uint8Array>>;

async function workbook(file: ByteFile, watch: Watch): Promise<Result<readonly RawTable[], Problem>> {
  const { name } = file;
  const broken = failed({ code: "fileBroken", words: { file: name, format: "Excel" } });
  const { unzipSync, zipSync } = await import("fflate");
  let total = 0;
  const parts = attempt<Parts>(() =>
    unzipSync(file.bytes, {
      filter: (entry) => {
        const wanted = /\.(xml|rels)$/i.test(entry.name);
        total += wanted ? entry.originalSize : 0;
        return wanted && total <= mostUnpacked;
      },
    }),
  );
  if (parts === null) return broken;
  if (total > mostUnpacked) return failed({ code: "sheetTooLarge", words: { file: name, limit: mostCells } });
  const measured = await measure(name, parts, watch);
  if (!measured.ok) return measured;
  // Stored without compression: the reader's own unpacking would ask for a worker of its own, which the page's policy forbids.
  const plain = zipSync(parts, { level: 0 });
  const sheets = await readSheets(plain);
  if (sheets === null) return broken;
  await watch.pause();
  const [first, ...rest] = tablesOf(name, sheets);
  return ok(first === undefined ? [] : [{ ...first, notices: [...unworkedNotice(name, measured.value), ...first.notices] }, ...rest]);
}

const unworkedNotice = (file: string, cells: readonly string[]): Problem[] =>
  cells.length === 0 ? [] : [{ code: "cellsUnworked", words: { file, count: cells.length, cells: shortList(cells) } }];

/**
 * Names of cells without a value that can be used. Problems: what is wrong with a workbook's parts, which is a document type, broken XML, or a sheet of more cells
 * than memory should hold.
 */
async function measure(file: string, parts: Parts, watch: Watch): Promise<Result<readonly string[], Problem>> {
  const unworked: string[] = [];
  for (const [part, bytes] of Object.entries(parts)) {
    const meter = createSheetMeter();
    const walked = await walkXml({ name: `${file}: ${part}`, bytes }, meter.listener, { ...watch, onDone: () => {} });
    if (!walked.ok) return failed(walked.problems[0]);
    if (meter.cells() > mostCells) return failed({ code: "sheetTooLarge", words: { file, limit: mostCells } });
    if (/worksheets\//.test(part)) unworked.push(...meter.unworked);
  }
  return ok(unworked);
}

interface Sheet {
  readonly sheet: string;
  readonly data: readonly (readonly unknown[])[];
}

async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[] | null> {
  const { default: readWorkbook } = await import("read-excel-file/universal");
  try {
    return await readWorkbook(new Uint8Array(bytes).buffer);
  } catch {
    return null;
  }
}

function tablesOf(name: string, sheets: readonly Sheet[]): readonly RawTable[] {
  const filled = sheets.filter(({ data }) => data.some((row) => row.some((cell) => cell !== null && cell !== "")));
  return filled.flatMap(({ sheet, data }) => {
    const table = rowsTable(filled.length === 1 ? name : `${name}: ${sheet}`, data.map(cellsOf), []);
    return table === null ? [] : [table];
  });
}

const cellsOf = (row: readonly unknown[]): Row => row.map(cellOf);

/** Dates as ISO dates, to the second, with the time where it is not midnight; what a spreadsheet keeps beside text, numbers and truth is nothing. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return dateText(value.getTime());
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
}

/** A spreadsheet counts days, so that its seconds are a little off. */
function dateText(milliseconds: number): string | null {
  const seconds = Math.round(milliseconds / 1000);
  if (!Number.isFinite(seconds) || Math.abs(seconds) > 8e12) return null;
  return new Date(seconds * 1000).toISOString().replace(/(T00:00:00)?\.000Z$/, "");
}
