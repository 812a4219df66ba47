import { failed, ok, type Problem, type Result } from "../../domain/result.ts";

/** A code of DXF with its value. */
export interface DxfGroup {
  readonly code: number;
  readonly value: string;
}

/** One entity of a drawing: a line, an outline, a text. `vertices` are those of an old-style POLYLINE. */
export interface DxfEntity {
  readonly type: string;
  readonly layer: string;
  readonly groups: readonly DxfGroup[];
  readonly vertices: readonly (readonly DxfGroup[])[];
}

/** What of a drawing is read. */
export interface DxfDrawing {
  /** `$INSUNITS`; 0 when the drawing has no unit, or says none. */
  readonly units: number;
  readonly entities: readonly DxfEntity[];
}

/**
 * The entities of a DXF text. Own reading, and not the package that others use: that one loses corners of outlines whose vertices have identifiers (group 91), and
 * a forged count of vertices makes it run without end. Problems: `dxfBroken` with the line, `fileCutShort` without an end mark.
 */
export function dxfDrawing(file: string, text: string): Result<DxfDrawing, Problem> {
  const lines = text.split(/\r\n|\r|\n/);
  const build = createBuilder();
  for (let at = 0; at + 1 < lines.length; at += 2) {
    const code = lines[at].trim();
    if (!/^-?\d{1,4}$/.test(code)) return failed({ code: "dxfBroken", words: { file, line: at + 1 } });
    const value = lines[at + 1].trim();
    if (code === "0" && value === "EOF") return ok(build.finished());
    build.add({ code: Number(code), value });
  }
  return failed({ code: "fileCutShort", words: { file, format: "DXF" } });
}

interface OpenEntity extends DxfEntity {
  readonly groups: DxfGroup[];
  readonly vertices: DxfGroup[][];
}

interface Builder {
  readonly add: (group: DxfGroup) => void;
  readonly finished: () => DxfDrawing;
}

function createBuilder(): Builder {
  const entities: OpenEntity[] = [];
  let units = 0;
  let section = "";
  let variable = "";
  let inPolyline = false;
  let isNaming = false;

  const begin = (type: string): void => {
    isNaming = type === "SECTION";
    if (isNaming || type === "ENDSEC") section = "";
    if (section !== "ENTITIES") return;
    const last = entities[entities.length - 1];
    if (type === "VERTEX" && inPolyline) last.vertices.push([]);
    else if (type !== "SEQEND") entities.push({ type, layer: "0", groups: [], vertices: [] });
    inPolyline = type === "POLYLINE" || (type === "VERTEX" && inPolyline);
  };
  const add = (group: DxfGroup): void => {
    if (group.code === 0) {
      begin(group.value);
      return;
    }
    if (isNaming && group.code === 2) {
      section = group.value;
      isNaming = false;
    }
    if (section === "HEADER" && group.code === 9) variable = group.value;
    if (section === "HEADER" && group.code === 70 && variable === "$INSUNITS") units = Number(group.value);
    const last = entities[entities.length - 1];
    if (section !== "ENTITIES" || last === undefined) return;
    (last.vertices[last.vertices.length - 1] ?? last.groups).push(group);
  };
  return { add, finished: () => ({ units, entities: entities.map(named) }) };
}

/** The entity with its layer, whose letters beyond ASCII older programs write as `\U+00E6`. */
function named(entity: OpenEntity): DxfEntity {
  const layer = entity.groups.find(({ code }) => code === 8)?.value ?? "0";
  return { ...entity, layer: layer.replace(/\\U\+([0-9A-F]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) };
}
