import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { openCase } from "../../scripts/commands/open-case.ts";
import { pack } from "../../scripts/commands/pack.ts";
import { provideSqliteInNode } from "../../scripts/load-sqlite.ts";
import { area } from "../../src/geo/shape.ts";
import type { ByteFile } from "../../src/io/byte-file.ts";
import { plotsOfFiles } from "../../src/io/plots-of-files.ts";
import { plotShape } from "../../src/io/read-plots.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { gpkgFile } from "../builders/gpkg-files.ts";
import { boundaryFile, natureFile } from "../builders/pack-files.ts";
import { aRequest } from "../builders/requests.ts";
import { type Gdal, startGdal } from "../io/round-trip/gdal.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-formats-"));
const out = path.join(room, "pakke");
const told: string[] = [];
let gdal: Gdal;

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
  provideSqliteInNode();
  gdal = await startGdal();
});
beforeEach(() => {
  told.length = 0;
  rmSync(out, { recursive: true, force: true });
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(room, { recursive: true });
});

let folders = 0;
/** A folder with the boundary and these files. */
function folderOf(...files: readonly ByteFile[]): string {
  folders += 1;
  const folder = path.join(room, `filer${folders}`);
  mkdirSync(folder);
  writeFileSync(path.join(folder, "graense.geojson"), boundaryFile().text);
  for (const { name, bytes } of files) writeFileSync(path.join(folder, name), bytes);
  return folder;
}
/** What a pack's layer holds, by identity. */
function layerIn(folder: string): unknown {
  const { features } = JSON.parse(readFileSync(path.join(folder, "paragraf3.geojson"), "utf8"));
  return features
    .map((each: { properties: { Objekt_id: string }; geometry: unknown }) => [each.properties.Objekt_id, each.geometry])
    .sort();
}
const nature = (driver: string, name = "natur") => gdal.write(natureFile().text, driver, [], name);
const zipped = (files: readonly ByteFile[], name = "pakke.zip"): ByteFile => ({
  name,
  bytes: zipSync(Object.fromEntries(files.map((each) => [each.name, each.bytes]))),
});

describe("grundlag pack", () => {
  test("makes the same layer of every format, loose or zipped", async () => {
    expect(
      await pack({ from: folderOf({ name: "natur.geojson", bytes: new TextEncoder().encode(natureFile().text) }), out, kommune: "201" }),
    ).toBe(0);
    const expected = layerIn(out);
    const loose = [await nature("FlatGeobuf"), await nature("GPKG"), await nature("ESRI Shapefile")];
    for (const files of [...loose, ...loose.map((each) => [zipped(each)])]) {
      expect([files[0].name, await pack({ from: folderOf(...files), out, kommune: "201" })]).toEqual([files[0].name, 0]);
      expect(layerIn(out)).toEqual(expected);
    }
  });

  test("a layer of a file is named behind it; one that is not there is told with those that are, and nothing is written", async () => {
    const row = [null, "x"];
    const layers = ["søer", "moser"].map((name) => ({ name, columns: [["navn", "TEXT"]] as const, rows: [row] }));
    const from = folderOf(await gpkgFile(layers, "", "natur.gpkg"));
    expect(await pack({ from, out, kommune: "201", as: [`paragraf3=${path.join(from, "natur.gpkg: søer")}`] })).toBe(0);
    expect(told.join("\n")).toMatch(/natur\.gpkg: søer +paragraf3 +1 +0 +1/);
    expect(told.join("\n")).toMatch(/natur\.gpkg: moser +ikke genkendt/);
    rmSync(out, { recursive: true });
    told.length = 0;
    expect(await pack({ from, out, kommune: "201", as: ["paragraf3=natur.gpkg: enge"] })).toBe(2);
    expect(told.join("\n")).toContain("natur.gpkg: søer, natur.gpkg: moser");
    expect(() => readFileSync(path.join(out, "manifest.json"))).toThrow("ENOENT");
  });

  test("a file of 2 GB is refused by its size, before any of it is read", async () => {
    const from = folderOf({ name: "stor.fgb", bytes: Uint8Array.of(1) });
    truncateSync(path.join(from, "stor.fgb"), 2_000_000_000);
    const before = process.memoryUsage().rss;
    expect(await pack({ from, out, kommune: "201" })).toBe(2);
    expect(told.join("\n")).toContain("2.000 MB");
    expect(process.memoryUsage().rss - before).toBeLessThan(400_000_000);
  });

  test("a zip that is cut short stops the packing, and says so", async () => {
    const { bytes } = zipped(await nature("FlatGeobuf"));
    expect(await pack({ from: folderOf({ name: "pakke.zip", bytes: bytes.slice(0, -30) }), out, kommune: "201" })).toBe(2);
    expect(told.join("\n")).toContain("pakke.zip");
  });
});

describe("plots of the user's", () => {
  const text = collection([
    feature(polygonOf(square(0, 0, 100)), { properties: { navn: "Østergård" } }),
    feature(polygonOf(square(200, 0, 50)), { properties: { navn: "Vestergård" } }),
  ]);

  test("come from a shapefile by its .shp alone, the parts beside it read with it", async () => {
    const files = await gdal.write(text, "ESRI Shapefile", ["-lco", "ENCODING=UTF-8"], "grunde");
    const folder = folderOf(...files);
    writeFileSync(path.join(folder, "request.json"), JSON.stringify(aRequest({})));
    const opened = await openCase({
      pack: "0201-alleroed",
      request: path.join(folder, "request.json"),
      plots: [path.join(folder, "grunde.shp")],
      on: "2026-11-22",
    });
    if (typeof opened === "number") throw new Error(`got ${told.join("\n")}, expected an open case`);
    expect(opened.input.plots.map((plot) => [plot.name, area(plotShape(plot))])).toEqual([
      ["Østergård", 10_000],
      ["Vestergård", 2500],
    ]);
    expect(told).toEqual([]);
  });

  test("of several files never share an id; a file that cannot be read is told, and the others are", async () => {
    const files = [
      ...(await gdal.write(text, "FlatGeobuf", [], "a")),
      ...(await gdal.write(text, "GPKG", [], "b")),
      { name: "c.pdf", bytes: Uint8Array.of(37, 80) },
    ];
    const { plots, problems } = await plotsOfFiles(files, ["Østergård"]);
    expect(new Set(plots.map(({ id }) => id)).size).toBe(4);
    expect(plots.map(({ name }) => name).sort()).toEqual(["Vestergård", "Vestergård", "Østergård", "Østergård"]);
    expect(problems.map(({ code }) => code)).toContain("fileFormatUnknown");
  });
});
