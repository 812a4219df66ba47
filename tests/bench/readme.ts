import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const readme = path.resolve(import.meta.dirname, "../../README.md");

/** Writes what a benchmark measured between its two marks in the README. Throws where the marks are gone. */
export function writeSection(name: string, markdown: string): void {
  writeFileSync(readme, withSection(readFileSync(readme, "utf8"), name, markdown));
}

/** A text with what stands between the marks `<!-- bench:name -->` and `<!-- /bench:name -->` replaced. */
export function withSection(text: string, name: string, markdown: string): string {
  const [open, close] = [`<!-- bench:${name} -->`, `<!-- /bench:${name} -->`];
  const [from, to] = [text.indexOf(open), text.indexOf(close)];
  if (from < 0 || to < from) throw new Error(`got a text without ${open} … ${close}, expected both marks`);
  return `${text.slice(0, from + open.length)}\n${markdown}\n${text.slice(to)}`;
}
