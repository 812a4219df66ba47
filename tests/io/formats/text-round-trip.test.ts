import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { geojsonTable } from "../../../src/io/formats/geojson.ts";
import { type Position, partsOf } from "../../../src/io/geometry-parts.ts";
import { openFiles } from "../../../src/io/open-files.ts";
import { isRecord } from "../../../src/io/raw-features.ts";
import type { RawTable } from "../../../src/io/raw-table.ts";
import { startGdal } from "../round-trip/gdal.ts";
import { textRoundTrip, textRoundTripFormats } from "../round-trip/text-round-trip.ts";

const folder = path.resolve(import.meta.dirname, "../../../../shared/geodata-real");
const absent = !existsSync(folder);
const plans = "vallensbaek-0187/lokalplaner_vedtaget_25832.geojson";
const layers = [
  "vallensbaek-0187/vandloeb_25832.geojson",
  "matrikel-viborg/jordstykker_viborg_25832.geojson",
  "stevns-kommuneplan2025/rammer_uddrag_4326.geojson",
];
const layerOf = (name: string) => ({ name, text: readFileSync(path.join(folder, name), "utf8") });

describe.skipIf(absent)(
  "what GDAL writes of real layers is read as it was (left out where ../shared/geodata-real is not beside the repo)",
  () => {
    describe.each(textRoundTripFormats)("$name", (format) => {
      test.each(layers)("%s: every feature and field, corners within a micrometre", async (name) => {
        const { features, found, worst, faults } = await textRoundTrip(await startGdal(), layerOf(name), format);
        expect(faults).toEqual([]);
        expect(found).toBe(features);
        expect(worst).toBeLessThanOrEqual(format.tolerance);
      });
    });

    test("DXF: every ring of the local plans of Vallensbæk comes back as an outline, corners within a micrometre", async () => {
      const layer = layerOf(plans);
      const gdal = await startGdal();
      const files = await gdal.write(layer.text, "DXF", ["-nlt", "MULTILINESTRING", "-explodecollections", "-select", ""], "lag");
      const [opened] = await openFiles(files);
      const source = geojsonTable(layer);
      if (!opened.tables.ok || !source.ok) throw new Error("got a problem, expected tables");
      const rings = [ringsOf(source.value), ringsOf(opened.tables.value[0])];
      expect(rings[1]).toHaveLength(rings[0].length);
      const worst = Math.max(...rings[0].map((ring, index) => apart(ring, rings[1][index])));
      expect(worst).toBeLessThanOrEqual(1e-6);
    });
  },
);

const ringsOf = (table: RawTable): readonly (readonly Position[])[] =>
  table.features.flatMap((feature) => {
    const parts = partsOf(isRecord(feature) ? feature.geometry : null);
    return typeof parts === "string" ? [] : parts.parts.flat();
  });

const apart = (ring: readonly Position[], other: readonly Position[]): number =>
  ring.length === other.length
    ? Math.max(...ring.map(([x, y], index) => Math.max(Math.abs(x - other[index][0]), Math.abs(y - other[index][1]))))
    : Number.POSITIVE_INFINITY;
