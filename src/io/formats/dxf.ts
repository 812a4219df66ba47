import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { type Look, lookOf, systemOf } from "../coordinate-system.ts";
import { decodeGuessed } from "../decode-guessed.ts";
import { longestText } from "../parse-json.ts";
import type { RawTable } from "../raw-table.ts";
import type { Watch } from "../watch.ts";
import { closeChains, type Piece } from "./dxf-chains.ts";
import { type DxfDrawing, type DxfEntity, dxfDrawing } from "./dxf-groups.ts";
import { entityPieces, mostCorners } from "./dxf-pieces.ts";
import type { Format } from "./format.ts";

/** Drawings in DXF (text): outlines that close become areas, each with its layer's name. */
export const dxf: Format = {
  name: "DXF",
  endings: ["dxf"],
  recognises: (head) => isBinary(head) || /^\uFEFF?\s*(999\r?\n.*\r?\n\s*)*0\r?\n\s*SECTION\b/.test(decodeGuessed(head).text),
  read: async (file, _beside, watch) => {
    const table = await drawingTable(file, watch);
    return table.ok ? ok([table.value]) : table;
  },
};

const isBinary = (head: Uint8Array): boolean => decodeGuessed(head.subarray(0, 22)).text.startsWith("AutoCAD Binary DXF");

/** Metres in a unit of `$INSUNITS`; 0 is no unit. */
const metresIn: Readonly<Record<number, number>> = { 1: 0.0254, 2: 0.3048, 4: 0.001, 5: 0.01, 6: 1, 7: 1000, 14: 0.1 };

interface Unit {
  readonly scale: number;
  readonly notices: readonly Problem[];
}

async function drawingTable(file: ByteFile, watch: Watch): Promise<Result<RawTable, Problem>> {
  const { name, bytes } = file;
  if (isBinary(bytes.subarray(0, 1024))) return failed({ code: "dxfBinary", words: { file: name } });
  if (bytes.length > longestText) return failed({ code: "textTooLong", words: { file: name, size: bytes.length, limit: longestText } });
  const drawing = dxfDrawing(name, decodeGuessed(bytes).text);
  if (!drawing.ok) return drawing;
  await watch.pause();
  const unit = unitOf(name, drawing.value);
  const pieces: Piece[] = [];
  const unread = new Map<string, number>();
  let corners = 0;
  for (const entity of drawing.value.entities) {
    const piece = entityPieces(entity, unit.scale);
    if (piece === null) unread.set(entity.type, (unread.get(entity.type) ?? 0) + 1);
    else pieces.push(piece);
    corners += piece?.points.length ?? 0;
    if (corners > mostCorners) return failed({ code: "dxfTooLarge", words: { file: name, limit: mostCorners } });
  }
  const { rings, open } = closeChains(pieces);
  const features = rings.map(({ layer, points }) => ({
    type: "Feature",
    properties: { layer },
    geometry: { type: "Polygon", coordinates: [points] },
  }));
  const notices = [...unit.notices, ...openNotice(name, open), ...unreadNotice(name, unread)];
  return ok({ name, declared: null, features, matched: null, notices });
}

/** How many metres a number of the drawing is: as its header says, unless only the bare numbers lie in Denmark. */
function unitOf(file: string, { units, entities }: DxfDrawing): Unit {
  const said = metresIn[units] ?? 1;
  if (said === 1) return { scale: 1, notices: [] };
  const isPlace = (scale: number): boolean => systemOf(lookAt(entities, scale)) !== null;
  if (isPlace(said)) return { scale: said, notices: [{ code: "dxfScaled", words: { file, scale: said } }] };
  return { scale: isPlace(1) ? 1 : said, notices: isPlace(1) ? [{ code: "dxfUnitIgnored", words: { file, scale: said } }] : [] };
}

/** What the first corner of the drawing looks like when its numbers are so many metres. */
function lookAt(entities: readonly DxfEntity[], scale: number): Look {
  for (const entity of entities) {
    const [first] = entityPieces(entity, scale)?.points ?? [];
    if (first !== undefined) return lookOf([first[0], first[1], first[0], first[1]]);
  }
  return "unknown";
}

function openNotice(file: string, open: readonly Piece[]): Problem[] {
  const layers = [...new Set(open.map(({ layer }) => layer))].sort();
  return open.length === 0 ? [] : [{ code: "dxfOpenLines", words: { file, count: open.length, layers: layers.slice(0, 5).join(", ") } }];
}

function unreadNotice(file: string, unread: ReadonlyMap<string, number>): Problem[] {
  const types = [...unread].map(([type, count]) => `${type} ${count}`).sort();
  return types.length === 0 ? [] : [{ code: "dxfNotRead", words: { file, types: types.slice(0, 12).join(", ") } }];
}
