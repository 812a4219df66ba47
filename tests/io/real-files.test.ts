import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { isValid } from "../../src/geo/validity.ts";
import type { TableReading } from "../../src/io/read-table.ts";
import { readGeojson } from "../builders/read-geojson.ts";

const folder = path.resolve(import.meta.dirname, "../../../shared/geodata-real");
const absent = !existsSync(folder);
const files = absent
  ? []
  : readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".geojson"))
      .sort();

async function read(file: string): Promise<TableReading> {
  const result = await readGeojson({ name: path.basename(file), text: readFileSync(path.join(folder, file), "utf8") });
  if (!result.ok) throw new Error(`got ${result.problems[0].code} for ${file}, expected a reading`);
  return result.value;
}

describe.skipIf(absent)("real files (left out where ../shared/geodata-real is not beside the repo)", () => {
  test.each(files)("%s: kept + not kept = read, in the system of its name, every kept polygon valid", async (file) => {
    const { read: all, features, notKept, system } = await read(file);
    expect(features.length + notKept.length).toBe(all);
    expect(system).toBe(file.includes("4326") ? "EPSG:4326" : "EPSG:25832");
    expect(features.filter(({ shape }) => shape.kind === "polygon" && !isValid(shape))).toEqual([]);
    const positions = [...features, ...notKept].map(({ position }) => position).sort((a, b) => a - b);
    expect(positions).toEqual(Array.from({ length: all }, (_, index) => index + 1));
  });

  test("the eight § 3 objects of Egedal that touch themselves are mended, their areas within 0.01 m²", async () => {
    const { features, repairs } = await read("egedal-paragraf3/beskyttede_naturtyper_4326.geojson");
    expect(features).toHaveLength(1469);
    expect(repairs).toHaveLength(8);
    for (const { faults, areaBefore, areaAfter } of repairs) {
      expect(faults).toEqual(["selfCrossing"]);
      expect(Math.abs(areaAfter - areaBefore)).toBeLessThanOrEqual(0.01);
    }
  });

  test("rammer whose geometry is null are named, the other four kept although crs says 4326 and the order is longitude first", async () => {
    const { features, notKept, notices } = await read("stevns-kommuneplan2025/rammer_uddrag_4326.geojson");
    expect(features).toHaveLength(4);
    expect(notKept.map(({ feature, reason }) => [feature, reason])).toEqual([
      ["theme_pdk_kommuneplanramme_vedtaget_v.2823483", "noGeometry"],
      ["theme_pdk_kommuneplanramme_vedtaget_v.2823412", "noGeometry"],
    ]);
    expect(notices).toEqual([]);
  });
});
