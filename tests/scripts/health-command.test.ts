import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { health } from "../../scripts/commands/health.ts";
import { packFolder } from "../../scripts/pack-folder.ts";
import { datasetIds } from "../../src/catalog/index.ts";
import type { PackHealth } from "../../src/domain/health.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-"));
const out = path.join(room, "health");
const told: string[] = [];
vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});
const written = (): string => readFileSync(out, "utf8");

test("an example pack lacks nothing on the day it was made, and a line stands for every dataset", async () => {
  expect(await health({ pack: "alleroed", on: "2026-11-22", format: "text", out })).toBe(0);
  expect(written()).toContain(`${datasetIds.length} af ${datasetIds.length} datasæt er uden mangler.`);
  for (const id of datasetIds) expect(written()).toContain(`\n${id} `);
  expect(written()).toContain("I orden");
});

test("ten years on every layer of it is too old, and rules are named that are never clear", async () => {
  expect(await health({ pack: "alleroed", on: "2036-11-30", format: "json", out })).toBe(0);
  const found: PackHealth = JSON.parse(written());
  expect(found.layers.every(({ gaps }) => gaps.join() === "stale")).toBe(true);
  expect(found.rules.map(({ rule }) => rule)).toContain("kultur/kirkebyggelinje");
  expect(found.rules.every(({ effect }) => effect === "neverClear")).toBe(true);
});

test("a damaged pack is told of, with exit code 2, and what is left of it is shown", async () => {
  const damaged = path.join(room, "pakke");
  cpSync((await packFolder("alleroed")) ?? "", damaged, { recursive: true });
  rmSync(path.join(damaged, "kirkebyggelinjer.geojson"));
  expect(await health({ pack: damaged, on: "2026-11-22", format: "text", out })).toBe(2);
  expect(told.join("\n")).toContain("kirkebyggelinjer.geojson");
  expect(written()).toMatch(/\nkirkebyggelinjer +Filen mangler/);
  expect(written()).toContain("(kultur/kirkebyggelinje): Kan ikke svare (Kirkebyggelinjer: Filen mangler)");
});

test("a pack that is none is refused", async () => {
  expect(await health({ pack: path.join(room, "ingen"), on: "2026-11-22", format: "text" })).toBe(2);
});
