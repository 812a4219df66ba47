import { failed, ok, type Problem, type Result } from "../domain/result.ts";
import { whereBroken } from "./where-broken.ts";

/** A file as it comes through the door: its name for messages, and its text. */
export interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** Longest text that is read, in characters; a longer one would stop the browser for a minute. */
export const longestText = 150_000_000;

/**
 * The value behind a JSON text. A byte order mark is dropped; `NaN` and `Infinity`, which some programs write outside text, become
 * text, so that only the features that hold them are lost. Problems: `textTooLong`, `fileEmpty`, `notText`, `brokenJson` with line and column.
 */
export function parseJson({ name, text }: TextFile, limit = longestText): Result<unknown, Problem> {
  if (text.length > limit) return failed({ code: "textTooLong", words: { file: name, size: text.length, limit } });
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (body.trim() === "") return failed({ code: "fileEmpty", words: { file: name } });
  const plain = parsed(body) ?? parsed(quoteNonNumbers(body));
  if (plain) return ok(plain.value);
  if (nonText.test(body.slice(0, 1000))) return failed({ code: "notText", words: { file: name } });
  return failed({ code: "brokenJson", words: { file: name, ...whereBroken(body) } });
}

/** What stands in bytes that were never UTF-8 text: a null, or several marks of bytes that could not be read. */
const nonText = /\0|\uFFFD[\s\S]{0,20}\uFFFD/;

/** How many bytes of a file could not be read as UTF-8, as far as its text shows. */
export const countLostLetters = (text: string): number => text.split("\uFFFD").length - 1;

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

function quoteNonNumbers(text: string): string {
  const pieces: string[] = [];
  const marks = /"|-?(?:NaN|Infinity)/g;
  let kept = 0;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    if (match[0] === '"') {
      marks.lastIndex = endOfString(text, match.index);
      continue;
    }
    pieces.push(text.slice(kept, match.index), `"${match[0]}"`);
    kept = marks.lastIndex;
  }
  return pieces.join("") + text.slice(kept);
}

/** Position after the string that starts at `at`; the text's end when it is never closed. */
function endOfString(text: string, at: number): number {
  for (let i = at + 1; i < text.length; i += 1) {
    if (text[i] === "\\") i += 1;
    else if (text[i] === '"') return i + 1;
  }
  return text.length;
}
