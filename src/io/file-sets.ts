import type { ByteFile } from "./byte-file.ts";

/** A file that came by itself or out of a zip. */
export interface ArrivedFile extends ByteFile {
  /** Name of the file as it was given: the zip's, where it came in one. */
  readonly from: string;
  /** Its own name with the folders that it lay in; files of a set lie beside each other. */
  readonly path: string;
}

/** Files that are read as one: the first, and those beside it by ending. */
export interface FileSet {
  readonly file: ArrivedFile;
  readonly beside: ReadonlyMap<string, ArrivedFile>;
}

/** Parts of a shapefile that are read. */
const readParts = ["shp", "dbf", "prj", "cpg"];
/** Indexes and descriptions that come with a shapefile and hold nothing of the layer. */
const otherParts = ["shx", "sbn", "sbx", "qix", "qpj", "qmd", "fbn", "fbx", "ain", "aih", "idm", "ind", "cst"];
/** Parts that tell that there was a shapefile; the others come with other formats too. */
const wantsShape = ["shx", "prj", "cpg"];

/** What stands behind a name's last dot, in lower case. */
export const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1].toLowerCase() ?? "";

/** Whether a file is part of a shapefile and nothing by itself. */
export const isShapePart = (name: string): boolean => ["prj", "cpg", ...otherParts].includes(endingOf(name)) || isShapeDescription(name);

const isShapeDescription = (name: string): boolean => /\.shp\.xml$/i.test(name);

/**
 * Files of the same name, place and zip as one set where there is a `.shp` or `.dbf` among them; every other file by itself. `alone` has one part of each
 * shapefile that is not there.
 */
export function setsOf(files: readonly ArrivedFile[]): { readonly sets: readonly FileSet[]; readonly alone: readonly ArrivedFile[] } {
  const groups = new Map<string, ArrivedFile[]>();
  for (const file of files) {
    const key = JSON.stringify([file.from === file.path ? "" : file.from, baseOf(file.path).toLowerCase()]);
    groups.set(key, [...(groups.get(key) ?? []), file]);
  }
  const sets: FileSet[] = [];
  const alone: ArrivedFile[] = [];
  for (const group of groups.values()) {
    const first = group.find(({ path }) => endingOf(path) === "shp") ?? group.find(({ path }) => endingOf(path) === "dbf");
    const parts = group.filter((file) => readParts.includes(endingOf(file.path)) || isShapePart(file.path));
    const others = group.filter((file) => !parts.includes(file));
    sets.push(...others.map((file) => ({ file, beside: new Map<string, ArrivedFile>() })));
    if (first === undefined) alone.push(...parts.filter(({ path }) => wantsShape.includes(endingOf(path))).slice(0, 1));
    else sets.push(...setsAround(first, parts));
  }
  return { sets, alone };
}

/** The set of a shapefile; of two files of the same ending the second is one by itself, so that none is lost. */
function setsAround(first: ArrivedFile, parts: readonly ArrivedFile[]): FileSet[] {
  const beside = new Map<string, ArrivedFile>();
  const seconds: ArrivedFile[] = [];
  for (const part of parts) {
    const ending = endingOf(part.path);
    if (part === first || isShapeDescription(part.path) || otherParts.includes(ending)) continue;
    if (beside.has(ending) || ending === endingOf(first.path)) seconds.push(part);
    else beside.set(ending, part);
  }
  return [{ file: first, beside }, ...seconds.map((file) => ({ file, beside: new Map<string, ArrivedFile>() }))];
}

function baseOf(path: string): string {
  if (isShapeDescription(path)) return path.slice(0, -8);
  const ending = endingOf(path);
  return ending === "" ? path : path.slice(0, -ending.length - 1);
}
