import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { check } from "../../scripts/commands/check.ts";
import { verify } from "../../scripts/commands/verify.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import { completePack } from "../../src/io/amend-pack.ts";
import { readManifest } from "../../src/io/manifest.ts";
import { zipPack } from "../../src/io/pack-zip.ts";
import { aRequest } from "../builders/requests.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-"));
const zip = path.join(room, "pakke.zip");
const request = path.join(room, "request.json");
const told: string[] = [];

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
  const source = folderSource((await packFolder("alleroed")) ?? "");
  const manifest = readManifest(new TextDecoder().decode((await source.read("manifest.json")) ?? new Uint8Array()));
  if (!manifest.ok) throw new Error("got no manifest, expected that of the example pack");
  writeFileSync(zip, await zipPack(await completePack(source, manifest.value)));
  writeFileSync(request, JSON.stringify(aRequest()));
});
beforeEach(() => {
  told.length = 0;
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

test("verify finds a zipped pack whole, and a damaged one not", async () => {
  expect(await verify({ pack: zip })).toBe(0);
  const bytes = readFileSync(zip);
  const damaged = path.join(room, "damaged.zip");
  bytes[200] ^= 0xff;
  writeFileSync(damaged, bytes);
  expect(await verify({ pack: damaged })).toBe(2);
});

test("check answers by a zipped pack what it answers by the folder, byte for byte", async () => {
  const answers = ["folder.json", "zip.json"].map((name) => path.join(room, name));
  const on = "2026-11-25";
  expect(await check({ pack: "alleroed", request, on, format: "json", out: answers[0] })).toBe(0);
  expect(await check({ pack: zip, request, on, format: "json", out: answers[1] })).toBe(0);
  expect(readFileSync(answers[1], "utf8")).toBe(readFileSync(answers[0], "utf8"));
});

test("a zip that is no pack is told, and answers nothing", async () => {
  const other = path.join(room, "andet.zip");
  writeFileSync(other, await zipPack([["a.txt", new Uint8Array([1])]]));
  expect(await check({ pack: other, request, on: "2026-11-25", format: "json" })).toBe(2);
  expect(told.join("\n")).toContain("manifest.json");
});
