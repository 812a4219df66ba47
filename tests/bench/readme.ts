import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { withMarked } from "../../scripts/readme-marks.ts";

const readme = path.resolve(import.meta.dirname, "../../README.md");

/** Writes what a benchmark measured between its two marks in the README. Throws where the marks are gone. */
export function writeSection(name: string, markdown: string): void {
  writeFileSync(readme, withSection(readFileSync(readme, "utf8"), name, markdown));
}

/** A text with what stands between the marks `<!-- bench:name -->` and `<!-- /bench:name -->` replaced. */
export const withSection = (text: string, name: string, markdown: string): string => withMarked(text, `bench:${name}`, markdown);
