import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { pack } from "../../scripts/commands/pack.ts";
import { today } from "../../scripts/today.ts";
import { boundaryFile } from "../builders/pack-files.ts";

let room: string;
let told: string[];
beforeEach(() => {
  room = mkdtempSync(path.join(tmpdir(), "grundlag-dates-"));
  told = [];
  vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

/** Packs a boundary whose file was last written on a day. */
async function packed(written: string, fetched?: string) {
  const [from, out] = [mkdtempSync(path.join(room, "filer-")), path.join(room, "pakke")];
  const file = path.join(from, "graense.geojson");
  writeFileSync(file, boundaryFile().text);
  utimesSync(file, new Date(written), new Date(written));
  const exit = await pack({ from, kommune: "201", out, ...(fetched && { fetched }) });
  const manifest = path.join(out, "manifest.json");
  return { exit, layer: existsSync(manifest) ? JSON.parse(readFileSync(manifest, "utf8")).layers[0] : null };
}

test("a day that is still to come is refused, and today is not", async () => {
  const refused = await packed("2026-01-02", "2999-01-01");
  expect([refused.exit, refused.layer]).toEqual([2, null]);
  expect(told.join()).toMatch(/--fetched siger 2999-01-01/);
  expect((await packed("2026-01-02", today())).layer.fetched).toBe(today());
});

test("a file that was written in the future, by a clock that is wrong, is of no known day", async () => {
  expect((await packed("2026-01-02")).layer).toMatchObject({ fetched: "2026-01-02", fetchedBasis: "fileTime" });
  expect((await packed("2999-01-01")).layer).toMatchObject({ fetched: null, fetchedBasis: "unknown" });
});
