/** A place in a text, line and column from 1, with the text found there. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly found: string;
}

type Expect = "value" | "valueOrEnd" | "key" | "keyOrEnd" | "colon" | "comma" | "end";

const space = /\s*/y;
const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
const escaped = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;

/** The first place where a text breaks JSON's grammar. Every browser words it differently and some leave the place out; this does not. */
export function whereBroken(text: string): Place {
  const open: string[] = [];
  let expect: Expect | null = "value";
  let at = matchEnd(space, text, 0) ?? 0;
  while (at < text.length && expect !== null) {
    const end = tokenEnd(text, at);
    expect = end === null ? null : step(expect, text[at], open);
    if (end !== null && expect !== null) at = matchEnd(space, text, end) ?? end;
  }
  const before = text.slice(0, at);
  const line = before.split("\n").length;
  return { line, column: at - before.lastIndexOf("\n"), found: text.slice(at, at + 20).split("\n")[0] };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

function tokenEnd(text: string, at: number): number | null {
  if ("{}[],:".includes(text[at])) return at + 1;
  return text[at] === '"' ? stringEnd(text, at) : matchEnd(literal, text, at);
}

function stringEnd(text: string, at: number): number | null {
  for (let i = at + 1; i < text.length; i += 1) {
    const char = text[i];
    if (char === '"') return i + 1;
    if (char < " ") return null;
    if (char !== "\\") continue;
    const end = matchEnd(escaped, text, i + 1);
    if (end === null) return null;
    i = end - 1;
  }
  return null;
}

/** What may follow a token that begins with `first`, or null when it may not stand here. `open` holds the brackets that wait. */
function step(expect: Expect, first: string, open: string[]): Expect | null {
  switch (first) {
    case "}":
    case "]":
      return close(expect, first, open);
    case ",":
      if (expect !== "comma") return null;
      return open[open.length - 1] === "{" ? "key" : "value";
    case ":":
      return expect === "colon" ? "value" : null;
    default:
      return value(expect, first, open);
  }
}

function close(expect: Expect, first: "}" | "]", open: string[]): Expect | null {
  const emptyEnd = first === "}" ? "keyOrEnd" : "valueOrEnd";
  if (expect !== "comma" && expect !== emptyEnd) return null;
  if (open.pop() !== (first === "}" ? "{" : "[")) return null;
  return open.length === 0 ? "end" : "comma";
}

function value(expect: Expect, first: string, open: string[]): Expect | null {
  if (expect === "key" || expect === "keyOrEnd") return first === '"' ? "colon" : null;
  if (expect !== "value" && expect !== "valueOrEnd") return null;
  if (first !== "{" && first !== "[") return open.length === 0 ? "end" : "comma";
  open.push(first);
  return first === "{" ? "keyOrEnd" : "valueOrEnd";
}
