import type { SaxesParser, SaxesTagPlain } from "saxes";
import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { unwatched, type Watch } from "../watch.ts";
import { withWindowsLetters } from "../windows-letters.ts";
import { xmlEncoding } from "./xml-encoding.ts";

/** What hears the elements of an XML text, in their order; names are without their prefix. */
export interface XmlListener {
  readonly onOpen: (name: string, attributes: XmlAttributes) => void;
  readonly onText: (text: string) => void;
  readonly onClose: (name: string) => void;
}

/** Attributes by name without prefix. */
export type XmlAttributes = ReadonlyMap<string, string>;

/** Deepest nesting that is followed; real files stay below 30. */
const deepest = 200;
const bytesAtATime = 1 << 18;

/**
 * Reads an XML text piece by piece, so that the whole never stands in memory. A document type (and with it every entity that a file could define) is refused
 * before anything of it is expanded. Problems: `fileEmpty`, `notText`, `htmlPage`, `xmlDoctype`, `xmlTooDeep`, `xmlBroken` with line and column.
 */
export async function walkXml({ name, bytes }: ByteFile, listener: XmlListener, watch: Watch = unwatched): Promise<Result<null, Problem>> {
  const encoding = xmlEncoding(bytes);
  if (encoding === null) return failed({ code: bytes.length === 0 ? "fileEmpty" : "notText", words: { file: name } });
  if (looksLikeHtml(bytes)) return failed({ code: "htmlPage", words: { file: name } });
  const saxes = await import("saxes");
  const decoder = new TextDecoder(encoding);
  const walk = createWalk(name, listener, new saxes.SaxesParser({ xmlns: false }));
  for (let start = 0; start < bytes.length && walk.problem() === null; start += bytesAtATime) {
    const end = Math.min(bytes.length, start + bytesAtATime);
    const piece = decoder.decode(bytes.subarray(start, end), { stream: end < bytes.length });
    walk.write(encoding === "windows-1252" ? withWindowsLetters(piece) : piece);
    watch.onDone(end / bytes.length);
    await watch.pause();
  }
  const problem = walk.problem() ?? walk.close();
  return problem === null ? ok(null) : failed(problem);
}

/** Whether bytes begin as a web page does: an error page, a login, a portal in place of the data. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 2000)).replace(/^\uFEFF?\s*/, "");
  return /^(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>])/i.test(head);
}

interface Walk {
  readonly write: (text: string) => void;
  readonly problem: () => Problem | null;
  readonly close: () => Problem | null;
}

function createWalk(file: string, listener: XmlListener, parser: SaxesParser): Walk {
  let found: Problem | null = null;
  let depth = 0;
  const stop = (code: string, words: Problem["words"] = {}): void => {
    found ??= { code, words: { file, line: parser.line, column: parser.columnIndex + 1, ...words } };
  };
  parser.on("doctype", () => stop("xmlDoctype"));
  parser.on("error", ({ message }) => stop("xmlBroken", { found: message.replace(/^[\d:\s]*/, "") }));
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    depth += 1;
    if (depth > deepest) stop("xmlTooDeep", { limit: deepest });
    if (found === null) listener.onOpen(localName(name), localAttributes(attributes));
  });
  const hear = (text: string): void => {
    if (found === null) listener.onText(text);
  };
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    if (found === null) listener.onClose(localName(name));
  });
  return {
    write: (text) => {
      parser.write(text);
    },
    problem: () => found,
    close: () => {
      parser.close();
      return found;
    },
  };
}

const localName = (name: string): string => name.slice(name.indexOf(":") + 1);

function localAttributes(attributes: Readonly<Record<string, string>>): XmlAttributes {
  const found = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) if (!name.startsWith("xmlns")) found.set(localName(name), value);
  return found;
}
