import type { ByteFile } from "./byte-file.ts";
import { endingOf, isShapePart } from "./file-sets.ts";
import { type Format, headLength } from "./formats/format.ts";
import { formats } from "./formats/formats.ts";
import { zipEndings } from "./zip/zip-directory.ts";

/** The format that a file's content tells, else the one that its ending promises; null for none. */
export function formatOf({ name, bytes }: ByteFile): Format | null {
  const head = bytes.subarray(0, headLength);
  return formats.find(({ recognises }) => recognises(head)) ?? formats.find(({ endings }) => endings.includes(endingOf(name))) ?? null;
}

/** Whether a file's ending is that of another format, which its content is not; formats of one family (`GeoJSON`, `GeoJSON, newline`) share their endings. */
export function isMisnamed({ name, bytes }: ByteFile, format: Format): boolean {
  const promised = formats.filter(({ endings }) => endings.includes(endingOf(name)));
  const head = bytes.subarray(0, headLength);
  return promised.length > 0 && !promised.some((each) => familyOf(each) === familyOf(format) || each.recognises(head));
}

const familyOf = ({ name }: Format): string => name.split(",")[0];

/** Names of the formats in a row, for telling what there is. */
export const knownFormats = (): string => [...formats.map(({ name }) => name), "zip"].join(", ");

/** Endings of files that are opened, without dots, lower case, once each: of every format, of zips, and of the parts of a shapefile that say something. */
export const knownEndings = (): readonly string[] => [
  ...new Set([...formats.flatMap(({ endings }) => endings), ...zipEndings, "prj", "cpg"]),
];

/** Whether a file is opened, by its ending; indexes of a shapefile are, and are then passed over. */
export const isKnownEnding = (name: string): boolean => knownEndings().includes(endingOf(name)) || isShapePart(name);
