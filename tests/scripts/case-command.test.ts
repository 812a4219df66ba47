import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeArgs } from "../../scripts/node-args.ts";
import { embeddedPacks } from "../../scripts/pack-folder.ts";
import type { CaseInput } from "../../src/worker/protocol.ts";
import { aDispute, anEntry } from "../builders/changed-records.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { aRequest } from "../builders/requests.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-case-"));
const root = path.resolve(import.meta.dirname, "../..");
const file = (name: string): string => path.join(room, name);
const alleroed = embeddedPacks.find(({ name }) => name.includes("alleroed"))?.name ?? "";
const input: CaseInput = {
  request: aRequest({ height: 14, plotArea: 8000 }),
  on: "2026-11-22",
  plots: [],
  records: {
    provisions: [anEntry({ plan: "5559750", value: 5, of: 3 })],
    disputes: [aDispute({ plot: "AL-01", rule: "plan/etager", code: "inDocument" })],
    offers: [],
  },
};

beforeAll(async () => {
  const { checker } = await openEmbedded(alleroed);
  writeFileSync(file("sag.grundlag.json"), await checker.writeCase(input));
});
afterAll(() => rmSync(room, { recursive: true }));

/** Runs `grundlag check` as a user does. */
function check(...args: readonly string[]) {
  const all = [...nodeArgs("scripts/grundlag.ts"), "check", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: "utf8", maxBuffer: 200_000_000 });
  return { status, stdout, told: stderr };
}

test("a saved case gives the bytes that the engine exports for it, with what was entered and set aside", async () => {
  const run = check("--case", file("sag.grundlag.json"), "--out", file("svar.geojson"));
  expect(run).toMatchObject({ status: 0, stdout: "" });
  expect(run.told.replace(/\d+ %\n/g, "")).toBe("");
  const { checker } = await openEmbedded(alleroed);
  const answer = readFileSync(file("svar.geojson"), "utf8");
  expect(answer).toBe(await checker.write(input, "geojson", () => {}));
  expect(JSON.parse(answer).records).toEqual(input.records);
}, 120_000);

test("what is wrong is told with field and remedy, and nothing is written", () => {
  const whole = JSON.parse(readFileSync(file("sag.grundlag.json"), "utf8"));
  whole.records.provisions[0].value = -1;
  writeFileSync(file("forkert.grundlag.json"), JSON.stringify(whole));
  const wrong = check("--case", file("forkert.grundlag.json"), "--out", file("intet.geojson"));
  expect(wrong.status).toBe(2);
  expect(wrong.told).toContain("records.provisions.0.value");
  expect(wrong.told).toContain("0–1000");
  const both = check("--case", file("sag.grundlag.json"), "--on", "2026-11-22");
  expect(both).toMatchObject({ status: 2, stdout: "" });
  expect(both.told).toContain("--on");
  expect(check().told).toContain("--pack");
}, 60_000);

test("other rules and other data than those of the day it was saved are told, and it is answered", () => {
  const whole = JSON.parse(readFileSync(file("sag.grundlag.json"), "utf8"));
  whole.rulesVersion = "0.9";
  whole.pack.layers[0].sha256 = "0";
  writeFileSync(file("gammel.grundlag.json"), JSON.stringify(whole));
  const run = check("--case", file("gammel.grundlag.json"), "--format", "csv");
  expect(run.status).toBe(0);
  expect(run.told).toContain("0.9");
  expect(run.told).toContain(whole.pack.layers[0].dataset);
  expect(run.stdout).toContain("Besigtiget: søen er fyldt op.");
}, 120_000);
