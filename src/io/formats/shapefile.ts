import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { decodeText } from "../decode-text.ts";
import type { RawTable } from "../raw-table.ts";
import { shortList } from "../read-table.ts";
import { featuresAtATime, tooManyValues } from "../table-limits.ts";
import type { Watch } from "../watch.ts";
import { wktSystem } from "../wkt-system.ts";
import { type DbfTable, dbfTable } from "./dbf-table.ts";
import type { Format } from "./format.ts";
import { bytesLeftOut, heightsDropped, lettersLost } from "./notices.ts";
import { attempt, brokenGeometry, type RawGeometry } from "./raw-geometry.ts";
import { geometryOfRecord, hasHeights } from "./shp-geometry.ts";
import { isShp, shapeType, shpRecords } from "./shp-records.ts";
import { type RingWork, ringWork } from "./shp-rings.ts";

/** ESRI's shapefile: shapes in the `.shp`, what is said of them in the `.dbf`, the coordinate system in the `.prj`. A `.dbf` alone is a table without places. */
export const shapefile: Format = {
  name: "Shapefile",
  endings: ["shp", "dbf"],
  recognises: isShp,
  read: async (file, beside, watch) => {
    const isTable = !isShp(file.bytes) && /\.dbf$/i.test(file.name);
    const records = isTable ? [] : isShp(file.bytes) ? shpRecords(file.bytes) : undefined;
    if (records === undefined) return broken(file, "broken");
    if (records === null) return broken(file, "short");
    const dbf = isTable ? file : beside.get("dbf");
    const table = dbf ? dbfTable(dbf.bytes, beside.get("cpg")?.bytes ?? null) : null;
    if (dbf && typeof table === "string") return broken(dbf, table);
    if (typeof table === "string") return broken(file, table);
    const set: ShapeSet = { file, records, table, isTable };
    const tooMany = tooManyValues(file.name, Math.max(records.length, table?.count ?? 0), table?.fields.length ?? 0);
    return tooMany ? failed(tooMany) : ok([await tableOf(set, beside.get("prj") ?? null, watch)]);
  },
};

interface ShapeSet {
  readonly file: ByteFile;
  readonly records: readonly DataView[];
  readonly table: DbfTable | null;
  /** A `.dbf` without shapes. */
  readonly isTable: boolean;
}

const longestPrj = 100_000;

const rowsDeleted = (file: string, count: number): Problem[] => (count === 0 ? [] : [{ code: "rowsDeleted", words: { file, count } }]);

const broken = ({ name }: ByteFile, fault: "broken" | "short"): Result<never, Problem> =>
  failed({ code: fault === "short" ? "fileCutShort" : "fileBroken", words: { file: name, format: shapefile.name } });

async function tableOf(set: ShapeSet, prj: ByteFile | null, watch: Watch): Promise<RawTable> {
  const { file, records, table, isTable } = set;
  const rows = table?.rows();
  const count = Math.max(records.length, table?.count ?? 0);
  const work = ringWork();
  const features: unknown[] = [];
  let deleted = 0;
  for (let index = 0; index < count; index += 1) {
    const row = rows?.next();
    const said = row === undefined || row.done ? {} : row.value;
    if (said === null) deleted += 1;
    else features.push({ type: "Feature", properties: said, geometry: placeOf(records[index], work) });
    if (index % featuresAtATime !== featuresAtATime - 1) continue;
    watch.onDone(index / count);
    await watch.pause();
  }
  const notices = [...noticesOf(set, prj), ...rowsDeleted(file.name, deleted), ...lettersLost(file.name, features)];
  const declared = prj && !isTable ? wktSystem(decodeText(prj.bytes.subarray(0, longestPrj))) : null;
  return { name: file.name, declared, features, matched: null, notices };
}

function placeOf(record: DataView | undefined, work: RingWork): RawGeometry | null {
  if (record === undefined) return null;
  const made = attempt(() => ({ geometry: geometryOfRecord(record, work) }));
  return made === null ? brokenGeometry : made.geometry;
}

/** What is to be said of a set as a whole. */
function noticesOf({ file: { name: file, bytes }, records, table, isTable }: ShapeSet, prj: ByteFile | null): Problem[] {
  const notices: Problem[] = [];
  if (table === null) notices.push({ code: "shpWithoutDbf", words: { file } });
  if (prj === null && !isTable) notices.push({ code: "shpWithoutPrj", words: { file } });
  if (table !== null && !isTable && table.count !== records.length) {
    notices.push({ code: "shpAndDbfDiffer", words: { file, shapes: records.length, rows: table.count } });
  }
  if (table !== null && table.uncut.length > 0) notices.push({ code: "namesUncut", words: { file, fields: shortList(table.uncut, 10) } });
  if (table?.unknownEncoding) notices.push({ code: "encodingUnknown", words: { file, encoding: table.unknownEncoding } });
  const heights = isTable || !hasHeights(shapeType(bytes)) ? 0 : records.length;
  return [...notices, ...heightsDropped(file, heights), ...bytesLeftOut(file, table?.unread ?? [])];
}
