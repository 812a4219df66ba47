import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { type ByteFile, largestFile, megabytes } from "../byte-file.ts";
import { isShapePart } from "../file-sets.ts";
import { formatOf } from "../format-of.ts";
import { shortened } from "../raw-features.ts";
import { shortList } from "../read-table.ts";
import { partOf, type Watch } from "../watch.ts";
import { unpackMember, type ZipBudget } from "./unpack-member.ts";
import { isZip, type ZipMember, zipMembers } from "./zip-directory.ts";

/** Most members of all zips that are opened together. */
export const mostMembers = 2000;

/** Room for what zips that are opened together may hold: members, and bytes when they are unpacked. */
export const zipBudget = (): ZipBudget => ({ bytes: largestFile, members: mostMembers });

/** A member that was unpacked: named for messages by zip and member (`pakke.zip: lag.shp`), with its whole path in the zip. */
export interface Unpacked extends ByteFile {
  readonly path: string;
}

/** What was in a zip. `refused` holds members that could not be read, though their user means them to be; `notices` what belongs in no answer. */
export interface OpenedZip {
  readonly files: readonly Unpacked[];
  readonly refused: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** The members of a zip that is one; null for a document that is only packed as a zip, such as a spreadsheet. Problems: `zipBroken`. */
export function membersOf({ name, bytes }: ByteFile): Result<readonly ZipMember[] | null, Problem> {
  const members = zipMembers(bytes, mostMembers);
  if (members === null) return failed({ code: "zipBroken", words: { file: name } });
  const isDocument = members.some(({ path }) => path === "[Content_Types].xml" || path === "mimetype");
  return ok(isDocument ? null : members);
}

type Fate = "data" | "folder" | "hidden" | "outside" | "encrypted" | "unpackable";

/** Unpacks a zip's members one after the other. Problems: `zipTooManyMembers`, `zipBomb`: nothing of such a zip is read. */
export async function openZip(
  zip: ByteFile,
  members: readonly ZipMember[],
  budget: ZipBudget,
  watch: Watch,
): Promise<Result<OpenedZip, Problem>> {
  budget.members -= members.length;
  if (budget.members < 0) return failed({ code: "zipTooManyMembers", words: { file: zip.name, most: mostMembers } });
  const data = members.filter((member) => fateOf(member) === "data");
  const labels = labelsOf(data);
  const files: Unpacked[] = [];
  const [broken, strangers]: [string[], string[]] = [[], []];
  for (const [index, member] of data.entries()) {
    const bytes = await unpackMember(zip.bytes, member, budget, partOf(watch, index / data.length, (index + 1) / data.length));
    if (bytes === "bomb") return failed({ code: "zipBomb", words: { file: zip.name, most: megabytes(largestFile) } });
    const file = bytes === "broken" ? null : { name: `${zip.name}: ${labels[index]}`, path: member.path, bytes };
    // What is no layer is let go of at once.
    if (file !== null && mayHoldLayers(file)) files.push(file);
    else (file === null ? broken : strangers).push(labels[index]);
    watch.onDone((index + 1) / data.length);
  }
  const said = (code: string, fate: Fate): Problem[] =>
    toldOf(
      code,
      zip.name,
      members.filter((member) => fateOf(member) === fate).map(({ path }) => plain(path)),
    );
  return ok({
    files,
    refused: [
      ...toldOf("zipMembersBroken", zip.name, broken),
      ...said("zipMembersEncrypted", "encrypted"),
      ...said("zipMembersOutside", "outside"),
      ...said("zipMembersUnpackable", "unpackable"),
    ],
    notices: [...said("zipMembersHidden", "hidden"), ...toldOf("zipStrangers", zip.name, strangers)],
  });
}

const mayHoldLayers = (file: Unpacked): boolean => isZip(file.bytes) || isShapePart(file.path) || formatOf(file) !== null;

/** What is told of some members by name; nothing where there are none. */
export const toldOf = (code: string, file: string, members: readonly string[]): Problem[] =>
  members.length === 0 ? [] : [{ code, words: { file, count: members.length, members: shortList(members, 10) } }];

/** What becomes of a member, by what the directory says of it. */
function fateOf({ path, method, isEncrypted }: ZipMember): Fate {
  const steps = path.split(/[/\\]/);
  if (steps.includes("..") || /^([/\\]|[A-Za-z]:)/.test(path)) return "outside";
  if (steps.at(-1) === "") return "folder";
  if (steps.some((step) => step.startsWith(".") || step === "__MACOSX") || /^(thumbs\.db|desktop\.ini)$/i.test(steps.at(-1) ?? ""))
    return "hidden";
  if (isEncrypted) return "encrypted";
  return method === 0 || method === 8 ? "data" : "unpackable";
}

/** A member's name without its folders; with them where two have the same. */
function labelsOf(members: readonly ZipMember[]): readonly string[] {
  const last = ({ path }: ZipMember): string => path.split(/[/\\]/).at(-1) ?? path;
  const counts = new Map<string, number>();
  for (const member of members) counts.set(last(member), (counts.get(last(member)) ?? 0) + 1);
  return members.map((member) => plain((counts.get(last(member)) ?? 0) > 1 ? member.path : last(member)));
}

/** A name that may stand in a message: one line, not endless. */
const plain = (name: string): string => shortened(name.replace(/\p{Cc}+/gu, " "));
