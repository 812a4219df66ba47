import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
let clone: string;

const tools = {
  tsc: "node_modules/typescript/bin/tsc",
  biome: "node_modules/@biomejs/biome/bin/biome",
  vitest: "node_modules/vitest/vitest.mjs",
  playwright: "node_modules/@playwright/test/cli.js",
} as const;

/** A tool that writes a report where it is asked to, and ends with a code; a report of null is a crash before there is one. */
const tool = (code: number, report: unknown = null): string => `
const { writeFileSync } = require("node:fs");
const given = process.argv.find((word) => word.startsWith("--outputFile.json="))?.split("=")[1];
const file = given ?? process.env.PLAYWRIGHT_JSON_OUTPUT_NAME;
if (${JSON.stringify(report)} !== null) writeFileSync(file, ${JSON.stringify(JSON.stringify(report))});
process.exit(${code});
`;

const unit = (passed: number, failed: number, pending = 0) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: pending,
});
const pages = (expected: number, unexpected: number) => ({ stats: { expected, unexpected, flaky: 0, skipped: 0 } });

beforeEach(() => {
  clone = mkdtempSync(path.join(tmpdir(), "grundlag-test-"));
  cpSync(path.join(root, "scripts/test.mjs"), path.join(clone, "test.mjs"));
  writeFileSync(path.join(clone, "package.json"), "{}");
  install("tsc", tool(0));
  install("biome", tool(0));
  install("vitest", tool(0, unit(10, 0)));
  install("playwright", tool(0, pages(3, 0)));
});
afterEach(() => rmSync(clone, { recursive: true }));

/** Puts a tool into the clone; Vitest's own ending makes it a module, so it is wrapped. */
function install(name: keyof typeof tools, code: string): void {
  const file = path.join(clone, tools[name]);
  mkdirSync(path.dirname(file), { recursive: true });
  const isModule = file.endsWith(".mjs");
  writeFileSync(
    file,
    isModule ? `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n${code}` : code,
  );
}

function run(): { readonly code: number | null; readonly last: string | undefined } {
  const { status, stdout } = spawnSync(process.execPath, ["test.mjs"], { cwd: clone, encoding: "utf8" });
  return { code: status, last: stdout.trimEnd().split("\n").at(-1) };
}

test("types and lint count as one each, skipped tests as none, and the last line sums everything up", () => {
  install("vitest", tool(0, unit(10, 0, 4)));
  expect(run()).toEqual({ code: 0, last: "15 passed, 0 failed" });
});

test.each([
  ["types that do not fit", "tsc", tool(1), "14 passed, 1 failed"],
  ["two failed tests", "vitest", tool(1, unit(8, 2)), "13 passed, 2 failed"],
  ["a test file that does not even load", "vitest", tool(1, unit(10, 0)), "15 passed, 1 failed"],
  ["a crash before there is a report", "vitest", tool(139), "5 passed, 1 failed"],
  ["a report that is missing although all seems well", "vitest", tool(0), "5 passed, 1 failed"],
  ["a failed page", "playwright", tool(1, pages(2, 1)), "14 passed, 1 failed"],
  ["a server that does not start", "playwright", tool(1), "12 passed, 1 failed"],
] as const)("%s makes the run fail", (_, name, code, last) => {
  install(name, code);
  expect(run()).toEqual({ code: 1, last });
});
