import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { readGeojson } from "../builders/read-geojson.ts";

const file = path.resolve(import.meta.dirname, "../../../shared/geodata-real/egedal-paragraf3/beskyttede_naturtyper_4326.geojson");

/**
 * Place in the file, then what PostGIS 3.3.2 (GEOS 3.11.1, PROJ 9.1.1) says of the eight that `ST_IsValid` refuses ("Ring Self-intersection"), both in
 * the file's degrees and in metres. With m = ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON(geometry), 4326), 25832): ST_Area(m), ST_NPoints(m), then
 * ST_Area and ST_NPoints of ST_MakeValid(m, 'method=structure'). The default method gives the same areas to 1e-10 m².
 */
const postgis = [
  [119, 1988.801271482504, 69, 1988.8012714825043, 71],
  [248, 106503.01969025815, 175, 106503.01969025818, 176],
  [424, 31985.01002551812, 74, 31985.010025518124, 75],
  [485, 32448.869297523855, 42, 32448.86929752385, 43],
  [595, 15089.538758646344, 96, 15089.538758646348, 97],
  [600, 64258.99366724256, 214, 64258.99366724265, 215],
  [824, 1413.6193314830584, 36, 1413.6193314830582, 37],
  [1150, 1643.82884515707, 65, 1643.8288451570702, 66],
] as const;

/** A receipt is rounded to 0.01 m²; our projection is within 0.1 mm of PROJ's, which is less. */
const tolerance = 0.0051;

test.skipIf(!existsSync(file))(
  "the eight § 3 objects of Egedal: receipts as PostGIS' ST_MakeValid (left out where ../shared/geodata-real is not beside the repo)",
  async () => {
    const result = await readGeojson({ name: path.basename(file), text: readFileSync(file, "utf8") });
    if (!result.ok) throw new Error(`got ${result.problems[0].code}, expected a reading`);
    const { read, features, repairs } = result.value;
    expect([read, features.length]).toEqual([1469, 1469]);
    expect(repairs.map(({ position, kept, faults }) => [position, kept, faults])).toEqual(
      postgis.map(([position]) => [position, true, ["selfCrossing"]]),
    );
    repairs.forEach(({ areaBefore, positionsBefore, areaAfter, positionsAfter }, index) => {
      const [, before, pointsBefore, after, pointsAfter] = postgis[index];
      expect([positionsBefore, positionsAfter]).toEqual([pointsBefore, pointsAfter]);
      expect(Math.abs(areaBefore - before)).toBeLessThanOrEqual(tolerance);
      expect(Math.abs(areaAfter - after)).toBeLessThanOrEqual(tolerance);
    });
  },
);
