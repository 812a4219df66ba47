import { decodeText } from "../decode-text.ts";
import type { Reply } from "./ask.ts";
import { ServiceFault } from "./fault.ts";
import type { SoundAnswer } from "./sound-answer.ts";
import { readXml, textIn } from "./xml.ts";

/** Bytes of an answer's beginning in which a refusal is looked for. */
const headLength = 64_000;

/** Characters of a server's own words that are told. */
const longestTold = 300;

/** What is wrong with an answer as a whole: its status, a web page or an exception in place of data. Null when it may be sound. */
export function refusalIn({ status, headers }: Pick<Reply, "status" | "headers">, { bytes }: SoundAnswer): ServiceFault | null {
  const head = decodeText(bytes.subarray(0, headLength))
    .replace(/^\uFEFF/, "")
    .trimStart();
  if (status === 429) return new ServiceFault("tooManyRequests", { passing: true, waitFor: retryAfter(headers) });
  if (status === 503) return new ServiceFault("serverError", { words: { status }, passing: true, waitFor: retryAfter(headers) });
  if (status >= 500) return new ServiceFault("serverError", { words: { status }, passing: true });
  if (status === 401 || status === 403) return new ServiceFault("keyRefused", { words: { status } });
  if (status >= 300 && status < 400) return new ServiceFault("moved", { words: { status } });
  const exception = exceptionIn(head);
  if (exception !== null) return exception;
  if (status >= 400) return new ServiceFault("refused", { words: { status } });
  if (/^<!doctype html|^<html\b|^<\?xml[^>]*>\s*<(!doctype )?html\b/i.test(head)) return new ServiceFault("webPage", { passing: true });
  if (bytes.length === 0) return new ServiceFault("nothingSent", { passing: true });
  return null;
}

/** Milliseconds of a `Retry-After` in seconds; a date is not understood and leaves the wait to us. */
function retryAfter(headers: ReadonlyMap<string, string>): number | null {
  const seconds = /^\d{1,6}$/.exec(headers.get("retry-after")?.trim() ?? "");
  return seconds ? Number(seconds[0]) * 1000 : null;
}

/** An exception of the service in OWS or OGC form. */
function exceptionIn(head: string): ServiceFault | null {
  if (!/<(\w+:)?(ExceptionReport|ServiceExceptionReport|ServiceException)\b/.test(head)) return null;
  const root = readXml(head);
  const told = (root && (textIn(root, "ExceptionText") ?? textIn(root, "ServiceException"))) ?? "";
  const text = told.replace(/\s+/g, " ").trim().slice(0, longestTold) || "?";
  return new ServiceFault("exception", { words: { text }, passing: true });
}
