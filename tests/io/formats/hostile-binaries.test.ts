import { zipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { provideSqliteInNode } from "../../../scripts/load-sqlite.ts";
import type { ByteFile } from "../../../src/io/byte-file.ts";
import { openFiles } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { createRandom } from "../../builders/random-shapes.ts";
import { startGdal } from "../round-trip/gdal.ts";
import { layerOf } from "../round-trip/round-trip.ts";

const ring = (x: number, y: number, size: number) => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];
const place = (index: number) => 705_000 + 500 * index;
const layer = layerOf(
  "lag",
  Array.from({ length: 12 }, (_, index) => ({
    type: "Feature",
    properties: { navn: `Grund nr. ${index} på Østergård`, areal: index * 1000.5, nr: index, solgt: index % 2 === 0 },
    geometry:
      index % 3 === 0
        ? { type: "Polygon", coordinates: [ring(place(index), 6_195_000, 200), ring(place(index) + 50, 6_195_050, 50).reverse()] }
        : { type: "MultiPolygon", coordinates: [[ring(place(index), 6_195_000, 100)], [ring(place(index), 6_195_300, 100)]] },
  })),
);

const kinds = ["FlatGeobuf", "GeoPackage", "Shapefile", "zip"] as const;
const made = new Map<string, readonly ByteFile[]>();

beforeAll(async () => {
  provideSqliteInNode();
  const gdal = await startGdal();
  made.set("FlatGeobuf", await gdal.write(layer.text, "FlatGeobuf", [], "lag"));
  made.set("GeoPackage", await gdal.write(layer.text, "GPKG", ["-lco", "SPATIAL_INDEX=NO"], "lag"));
  const shapefile = await gdal.write(layer.text, "ESRI Shapefile", ["-lco", "ENCODING=UTF-8"], "lag");
  made.set("Shapefile", shapefile);
  const members = Object.fromEntries([...shapefile, ...(made.get("FlatGeobuf") ?? [])].map(({ name, bytes }) => [name, bytes]));
  made.set("zip", [{ name: "lag.zip", bytes: zipSync(members) }]);
});

const filesOf = (kind: string): readonly ByteFile[] => made.get(kind) ?? [];

/** Opens files; an exception fails the test, and so does a feature that is neither kept nor named. */
async function outcome(files: readonly ByteFile[]): Promise<{ readonly refused: number; readonly kept: number; readonly read: number }> {
  const sum = { refused: 0, kept: 0, read: 0 };
  for (const { tables } of await openFiles(files)) {
    if (!tables.ok) {
      expect(tables.problems.length).toBeGreaterThan(0);
      sum.refused += 1;
    }
    for (const table of tables.ok ? tables.value : []) {
      const reading = await readTable(table);
      if (!reading.ok) sum.refused += 1;
      else {
        expect(reading.value.features.length + reading.value.notKept.length).toBe(reading.value.read);
        sum.read += reading.value.read;
        sum.kept += reading.value.features.length;
      }
    }
  }
  return sum;
}

describe.each(kinds)("%s", (kind) => {
  test("is read whole as it is", async () => {
    const features = kind === "zip" ? 24 : 12;
    expect(await outcome(filesOf(kind))).toEqual({ refused: 0, kept: features, read: features });
  });

  test("of which a file is cut off at every twentieth is refused: never a layer that looks whole and is not", async () => {
    for (const cut of filesOf(kind).filter(({ name }) => !/\.(prj|cpg|shx)$/.test(name))) {
      for (let part = 0; part < 20; part += 1) {
        const bytes = cut.bytes.slice(0, Math.floor((cut.bytes.length * part) / 20));
        const { refused } = await outcome(filesOf(kind).map((file) => (file === cut ? { ...cut, bytes } : file)));
        expect([cut.name, part, refused > 0]).toEqual([cut.name, part, true]);
      }
    }
  });

  test("with bytes flipped in 500 seeded ways is refused or accounted for, in bounded memory", { timeout: 240_000 }, async () => {
    const random = createRandom(500);
    const files = filesOf(kind);
    const whole = kind === "zip" ? 24 : 12;
    let refused = 0;
    for (let round = 0; round < 500; round += 1) {
      const victim = files[Math.floor(random() * files.length)];
      const bytes = victim.bytes.slice();
      const flips = 1 + Math.floor(random() * 8);
      for (let flip = 0; flip < flips; flip += 1) bytes[Math.floor(random() * bytes.length)] ^= 1 << Math.floor(random() * 8);
      const result = await outcome(files.map((file) => (file === victim ? { ...victim, bytes } : file)));
      expect(result.read).toBeLessThanOrEqual(2 * whole);
      if (result.refused > 0) refused += 1;
    }
    expect(refused).toBeGreaterThan(0);
    expect(process.memoryUsage().rss).toBeLessThan(1_500_000_000);
  });
});
