// npm test: types, lint, unit and browser tests (Vitest), end-to-end (Playwright). The last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";

const total = { passed: 0, failed: 0, skipped: 0 };

function run(name, args, env = {}) {
  const started = Date.now();
  const result = spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
  const good = result.status === 0;
  console.log(`[test] ${name} ${good ? "ok" : "FAILED"} ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return good;
}

function add(passed, failed, skipped = 0) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
}

/** A run without a readable report, or that failed without naming a test, still counts as one failure. */
function addReport(good, file, count) {
  let report;
  try {
    report = count(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return add(0, 1);
  }
  const [passed, failed, skipped] = report;
  add(passed, good || failed > 0 ? failed : 1, skipped);
}

rmSync("test-results", { recursive: true, force: true });
mkdirSync("test-results", { recursive: true });

const check = (name, args) => add(...(run(name, args) ? [1, 0] : [0, 1]));
check("types", ["node_modules/typescript/bin/tsc", "--noEmit"]);
check("lint", ["node_modules/@biomejs/biome/bin/biome", "check", "."]);

const unitReport = "test-results/vitest.json";
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${unitReport}`];
addReport(run("unit and browser", vitest), unitReport, (r) => [r.numPassedTests, r.numFailedTests, r.numPendingTests]);

// Absolute: Playwright takes a relative one from the folder of its configuration.
const endToEndReport = path.resolve("test-results/playwright.json");
const playwright = ["node_modules/@playwright/test/cli.js", "test", "--config=tests/e2e/playwright.config.ts", "--reporter=list,json"];
addReport(run("end to end", playwright, { PLAYWRIGHT_JSON_OUTPUT_NAME: endToEndReport }), endToEndReport, ({ stats }) => [
  stats.expected + stats.flaky,
  stats.unexpected,
  stats.skipped,
]);

if (total.skipped > 0) console.log(`[test] ${total.skipped} skipped; each says why in its title`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);
