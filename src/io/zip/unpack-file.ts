import type { Problem } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { type ArrivedFile, endingOf } from "../file-sets.ts";
import { partOf, type Watch } from "../watch.ts";
import { membersOf, type OpenedZip, openZip, toldOf } from "./open-zip.ts";
import type { ZipBudget } from "./unpack-member.ts";
import { isZip, zipEndings } from "./zip-directory.ts";

/** What came out of a zip and the zips in it. */
export interface UnpackedFile {
  readonly files: readonly ArrivedFile[];
  readonly refused: readonly Problem[];
  readonly notices: readonly Problem[];
}

/**
 * Every file of a known format in a zip and, once, in the zips in it; null for a file that is no zip. What cannot be read though it may be meant stands in
 * `refused`, what is no layer in `notices`.
 */
export async function unpackFile(file: ByteFile, budget: ZipBudget, watch: Watch): Promise<UnpackedFile | null> {
  const outer = await unpackOnce(file, budget, watch);
  if (outer === null) return null;
  const files: ArrivedFile[] = [];
  const problems = { refused: [...outer.refused], notices: [...misnamed(file), ...outer.notices] };
  const tooDeep: string[] = [];
  for (const member of outer.files) {
    const inner = await unpackOnce(member, budget, partOf(watch, 1, 1));
    const found = inner === null ? [member] : inner.files.map((each) => ({ ...each, path: `${member.path}/${each.path}` }));
    for (const each of found) {
      if (inner !== null && isArchive(each)) tooDeep.push(each.name);
      else files.push({ ...each, from: file.name });
    }
    problems.refused.push(...(inner?.refused ?? []));
    problems.notices.push(...(inner?.notices ?? []));
  }
  return { files, refused: [...problems.refused, ...toldOf("zipTooDeep", file.name, tooDeep)], notices: problems.notices };
}

/** What is in one zip; null for a file that is none. */
async function unpackOnce(file: ByteFile, budget: ZipBudget, watch: Watch): Promise<OpenedZip | null> {
  if (!isZip(file.bytes)) return null;
  const members = membersOf(file);
  if (!members.ok) return { files: [], refused: members.problems, notices: [] };
  if (members.value === null) return null;
  const opened = await openZip(file, members.value, budget, watch);
  return opened.ok ? opened.value : { files: [], refused: opened.problems, notices: [] };
}

function isArchive(file: ByteFile): boolean {
  const members = isZip(file.bytes) ? membersOf(file) : null;
  return members !== null && !(members.ok && members.value === null);
}

function misnamed({ name }: ByteFile): Problem[] {
  const ending = endingOf(name);
  return zipEndings.includes(ending) ? [] : [{ code: "otherThanEnding", words: { file: name, ending, format: "zip" } }];
}
