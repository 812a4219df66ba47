import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { nodeArgs } from "../../scripts/node-args.ts";
import { embeddedPacks } from "../../scripts/pack-folder.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { CaseInput } from "../../src/worker/protocol.ts";
import { anOfferEntry } from "../builders/changed-records.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { aRequest } from "../builders/requests.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-stock-"));
const root = path.resolve(import.meta.dirname, "../..");
const file = (name: string): string => path.join(room, name);
const alleroed = embeddedPacks.find(({ name }) => name.includes("alleroed"))?.name ?? "";
const input: CaseInput = {
  request: aRequest(),
  on: "2026-11-22",
  plots: [],
  records: { ...noRecords, offers: [anOfferEntry({ plot: "AL-03", values: { netArea: 12_345, internalStatus: "ownGrowth" } })] },
};

beforeAll(async () => {
  const { checker } = await openEmbedded(alleroed);
  writeFileSync(file("sag.grundlag.json"), await checker.writeCase(input));
});
afterAll(() => rmSync(room, { recursive: true }));

/** Runs `grundlag stock` as a user does. */
function stock(...args: readonly string[]) {
  const all = [...nodeArgs("scripts/grundlag.ts"), "stock", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd: root, encoding: "utf8" });
  return { status, stdout, told: stderr };
}

test("a list of plots has the bytes of the app's export, with what the case says, and is public unless asked", async () => {
  const { checker } = await openEmbedded(alleroed);
  expect(stock("--case", file("sag.grundlag.json"), "--out", file("a.xlsx"), "--internal")).toEqual({ status: 0, stdout: "", told: "" });
  expect(new Uint8Array(readFileSync(file("a.xlsx")))).toEqual(await checker.writeStock(input, "xlsx", "internal"));
  expect(stock("--case", file("sag.grundlag.json"), "--out", file("a.csv")).status).toBe(0);
  const csv = readFileSync(file("a.csv"), "utf8");
  expect(csv).toContain(";12345;");
  expect(csv).not.toMatch(/egen vækst|Intern/);
  expect(stock("--pack", alleroed, "--out", file("b.geojson")).status).toBe(0);
  expect(JSON.parse(readFileSync(file("b.geojson"), "utf8")).features).toHaveLength(20);
}, 120_000);

test("what is wrong is told, and nothing is written", () => {
  const before = readdirSync(room);
  expect(stock("--pack", alleroed, "--out", file("c.ods"))).toMatchObject({
    status: 2,
    told: expect.stringContaining(".xlsx, .csv eller .geojson"),
  });
  expect(stock("--out", file("c.csv"))).toMatchObject({ status: 2, told: expect.stringContaining("--pack") });
  expect(stock("--pack", "ingensteds", "--out", file("c.csv")).status).toBe(2);
  expect(readdirSync(room)).toEqual(before);
}, 60_000);
