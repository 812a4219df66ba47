import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { pack } from "../../scripts/commands/pack.ts";
import { verify } from "../../scripts/commands/verify.ts";
import type { Manifest } from "../../src/io/manifest.ts";
import { boundaryFile, natureFile } from "../builders/pack-files.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-"));
const from = path.join(room, "filer");
const out = path.join(room, "pakke");
const told: string[] = [];

beforeAll(() => {
  vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
  mkdirSync(from);
  for (const { name, text } of [natureFile(), boundaryFile()]) writeFileSync(path.join(from, name), text);
  utimesSync(path.join(from, "natur.geojson"), new Date("2026-03-04T12:00:00Z"), new Date("2026-03-04T12:00:00Z"));
});
beforeEach(() => {
  told.length = 0;
  rmSync(out, { recursive: true, force: true });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

const manifest = (): Manifest => JSON.parse(readFileSync(path.join(out, "manifest.json"), "utf8"));
const options = { from, out, kommune: "201" };

describe("grundlag pack", () => {
  test("writes a pack that verify finds whole, and can write it again over itself", async () => {
    expect(await pack(options)).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["compact.bin", "kommunegraense.geojson", "manifest.json", "paragraf3.geojson"]);
    expect(manifest().municipality).toEqual({ code: "0201", name: "Prøvelev" });
    expect(manifest().layers.find(({ dataset }) => dataset === "paragraf3")).toMatchObject({
      fetched: "2026-03-04",
      fetchedBasis: "fileTime",
    });
    expect(await verify({ pack: out })).toBe(0);
    expect(await pack(options)).toBe(0);
  });

  test("tells what became of each file", async () => {
    writeFileSync(path.join(from, "ukendt.geojson"), '{"type":"FeatureCollection","features":[]}');
    writeFileSync(path.join(from, "noter.txt"), "x");
    expect(await pack(options)).toBe(0);
    rmSync(path.join(from, "ukendt.geojson"));
    rmSync(path.join(from, "noter.txt"));
    expect(told.join("\n")).toMatch(/natur\.geojson +paragraf3 +2 +2 +0/);
    expect(told.join("\n")).toContain("--as datasæt=ukendt.geojson");
    expect(told.join("\n")).toContain("noter.txt");
  });

  test("drops what an older pack had and the new one has not", async () => {
    await pack(options);
    rmSync(path.join(from, "graense.geojson"));
    await pack(options);
    writeFileSync(path.join(from, "graense.geojson"), boundaryFile().text);
    expect(readdirSync(out).sort()).toEqual(["compact.bin", "manifest.json", "paragraf3.geojson"]);
  });

  test("refuses a folder that holds anything else, and leaves it as it was", async () => {
    mkdirSync(out);
    writeFileSync(path.join(out, "vigtig.txt"), "må ikke røres");
    expect(await pack(options)).toBe(2);
    expect(readdirSync(out)).toEqual(["vigtig.txt"]);
    rmSync(path.join(out, "vigtig.txt"));
    await pack(options);
    writeFileSync(path.join(out, "vigtig.txt"), "må ikke røres");
    expect(await pack(options)).toBe(2);
    expect(readFileSync(path.join(out, "vigtig.txt"), "utf8")).toBe("må ikke røres");
  });

  test("refuses to write into the folder that it reads from", async () => {
    expect(await pack({ ...options, out: from })).toBe(2);
    expect(readdirSync(from).sort()).toEqual(["graense.geojson", "natur.geojson"]);
  });

  test.each([
    ["a folder that is not there", { from: path.join(room, "intet") }, "kunne ikke læses"],
    ["a municipality that is no code", { kommune: "Allerød" }, "ikke en kommunekode"],
    ["a dataset that does not exist", { as: ["paragraf4=natur.geojson"] }, "Mente du «paragraf3»"],
    ["a file that is not there", { as: ["paragraf3=x.geojson"] }, "ikke er i mappen"],
    ["a coordinate system that is none", { crs: ["natur.geojson=ED50"] }, "--crs grunde.csv=EPSG:25833"],
    ["a coordinate system of a file that is not there", { crs: ["x.csv=EPSG:25833"] }, "ikke er i mappen"],
    ["a coordinate system that the numbers contradict", { crs: ["natur.geojson=EPSG:25833"] }, "modsiger sig selv"],
    ["an area that is not there", { covers: path.join(room, "x.geojson") }, "kunne ikke åbnes"],
  ])("answers %s with 2 and what to do, and writes nothing", async (_, change, says) => {
    expect(await pack({ ...options, ...change })).toBe(2);
    expect(told.join("\n")).toContain(says);
    expect(existsSync(out)).toBe(false);
  });

  test("asks where numbers could be Ribe's or Bornholm's, and takes the answer", async () => {
    const nature = natureFile().text.replace(/"crs":\{.*?\}\},?/, "");
    const moved = nature.replace(
      /\[(70\d{4}),(619\d{4})\]/g,
      (_, x: string, y: string) => `[${Number(x) - 205_000},${Number(y) - 85_000}]`,
    );
    writeFileSync(path.join(from, "ribe.geojson"), moved);
    expect(await pack(options)).toBe(2);
    expect(told.join("\n")).toContain("Vælg et af dem: EPSG:25832, EPSG:25833");
    expect(await pack({ ...options, crs: ["ribe.geojson=EPSG:25832"] })).toBe(0);
    rmSync(path.join(from, "ribe.geojson"));
    expect(told.join("\n")).toMatch(/ribe\.geojson +paragraf3 +2 +2 +0/);
  });

  test("answers a broken file with 2, its name and the place, and writes nothing", async () => {
    writeFileSync(path.join(from, "brudt.geojson"), '{"type":"FeatureCollection",\n"features":[}');
    expect(await pack(options)).toBe(2);
    rmSync(path.join(from, "brudt.geojson"));
    expect(told.join("\n")).toContain("«brudt.geojson» er ikke gyldig JSON: fejl ved linje 2, tegn 13");
    expect(existsSync(out)).toBe(false);
  });
});

describe("grundlag verify", () => {
  test("answers a changed layer with 2 and its name", async () => {
    await pack(options);
    writeFileSync(path.join(out, "paragraf3.geojson"), "{}");
    expect(await verify({ pack: out })).toBe(2);
    expect(told.join("\n")).toContain("«paragraf3.geojson» er ændret");
  });
});
