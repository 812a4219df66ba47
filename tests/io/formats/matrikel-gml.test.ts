import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";

const folder = path.resolve(import.meta.dirname, "../../../../shared/geodata-real/matrikel-viborg");
const absent = !existsSync(folder);

async function read(name: string) {
  const tables = await openFile({ name, bytes: readFileSync(path.join(folder, name)) });
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected tables`);
  const reading = await readTable(tables.value[0]);
  if (!reading.ok) throw new Error(`got ${reading.problems[0].code}, expected a reading`);
  return reading.value;
}

describe.skipIf(absent)("the cadastre's own GML (left out where ../shared/geodata-real is not beside the repo)", () => {
  test("has the same 24 parcels as the GeoJSON that another program made of it, to the last digit", async () => {
    const [gml, json] = [await read("jordstykker_viborg_25832.gml"), await read("jordstykker_viborg_25832.geojson")];
    expect(gml.features).toHaveLength(24);
    expect(gml.features.map(({ id, shape }) => ({ id, shape }))).toEqual(json.features.map(({ id, shape }) => ({ id, shape })));
    const texts = ({ properties }: (typeof json.features)[number]) =>
      Object.entries(properties).map(([key, value]) => [key, String(value)]);
    expect(gml.features.map(texts)).toEqual(json.features.map(texts));
  });
});
