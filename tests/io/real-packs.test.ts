import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { DatasetId } from "../../src/catalog/index.ts";
import { area } from "../../src/geo/shape.ts";
import type { BuiltPack } from "../../src/io/build-pack.ts";
import { built, opened } from "../builders/pack-files.ts";

const folder = path.resolve(import.meta.dirname, "../../../shared/geodata-real");
const absent = !existsSync(folder);

const filesOf = (name: string) =>
  readdirSync(path.join(folder, name))
    .filter((file) => file.endsWith(".geojson"))
    .sort()
    .map((file) => ({ name: file, date: null, text: readFileSync(path.join(folder, name, file), "utf8") }));

const counts = ({ manifest }: BuiltPack) => Object.fromEntries(manifest.layers.map(({ dataset, kept }) => [dataset, kept]));

function expectNothingLost({ reports, manifest }: BuiltPack): void {
  for (const { read, kept, reasons } of reports) expect(kept + Object.values(reasons).reduce((a, b) => a + b, 0)).toBe(read);
  for (const { read, kept, notKept } of manifest.layers) expect(kept + notKept.length).toBe(read);
}

describe.skipIf(absent)("packs of real files (left out where ../shared/geodata-real is not beside the repo)", () => {
  let albertslund: BuiltPack;
  let vallensbaek: BuiltPack;
  beforeAll(async () => {
    albertslund = await built(filesOf("albertslund-0165"), { code: "0165", fetched: "2026-05-21" });
    vallensbaek = await built(filesOf("vallensbaek-0187"), { code: "0187", fetched: "2026-05-21" });
  });

  test("Albertslund: every file is recognised without a word from anybody, with the counts of its sources", () => {
    expectNothingLost(albertslund);
    expect(counts(albertslund)).toEqual({
      kommunegraense: 1,
      lokalplaner: 168,
      bygninger: 2396,
      bilagIvArter: 192,
      fredninger: 5,
      paragraf3: 172,
      soeer: 89,
      vandloeb: 1,
      bnbo: 9,
      drikkevandsinteresser: 3,
      jordforureningV1: 87,
      jordforureningV2: 173,
    });
    expect(albertslund.manifest.municipality.name).toBe("Albertslund");
  });

  test("Albertslund: complete within the hole of its mask, 23 km²; buildings are an extract", async () => {
    const states = albertslund.manifest.layers.map(({ dataset, state, coverage }) => [dataset, state, coverage.kind]);
    expect(states.filter(([, , coverage]) => coverage !== "municipality")).toEqual([]);
    expect(states.filter(([, state]) => state === "cutOff").map(([dataset]) => dataset)).toEqual(["bygninger"]);
    const { pack, problems } = await opened(albertslund.files);
    expect(problems).toEqual([]);
    const covered = area(pack.layers.lokalplaner?.coverage ?? { kind: "polygon", parts: [] });
    expect(covered).toBeGreaterThan(22.5e6);
    expect(covered).toBeLessThan(23.7e6);
  });

  test("Vallensbæk: the lakes without any field are named, the rest is packed, and nothing is said to be complete", () => {
    expectNothingLost(vallensbaek);
    expect(counts(vallensbaek)).toEqual({
      lokalplaner: 92,
      fredninger: 3,
      paragraf3: 57,
      vandloeb: 1,
      bnbo: 4,
      drikkevandsinteresser: 2,
      jordforureningV1: 29,
      jordforureningV2: 55,
    });
    expect(vallensbaek.notices.map(({ code }) => code)).toEqual(["notRecognised", "coverageNotSaid"]);
    expect(vallensbaek.manifest.municipality).toEqual({ code: "0187", name: "Vallensbæk" });
    expect(vallensbaek.manifest.layers.every(({ coverage }) => coverage.kind === "unknown")).toBe(true);
  });

  test("Egedal: the eight repairs stand in the manifest under the objects' own ids, and the pack opens with all 1,469", async () => {
    const files = [...filesOf("egedal-paragraf3"), ...filesOf("matrikelkommuner")];
    const egedal = await built(files, { code: "0240" });
    expectNothingLost(egedal);
    const layer = egedal.manifest.layers.find(({ dataset }) => dataset === "paragraf3");
    expect(layer?.repairs).toHaveLength(8);
    expect(layer?.repairs.every(({ feature }) => /^[0-9a-f-]{36}$/.test(feature))).toBe(true);
    const { pack } = await opened(egedal.files);
    expect(pack.layers.paragraf3?.features).toHaveLength(layer?.kept ?? -1);
  });

  test("with any one file gone the others are read as before", async () => {
    const files = [...albertslund.files.keys()].filter((file) => file.endsWith(".geojson"));
    for (const gone of files) {
      const { pack, problems } = await opened(albertslund.files, { [gone]: null });
      const dataset = gone.replace(".geojson", "");
      expect(problems).toEqual([{ code: "layerMissing", words: { file: gone, dataset } }]);
      const states = Object.entries(pack.layers).map(([id, layer]) => [id as DatasetId, layer.stamp.state] as const);
      expect(states.filter(([, state]) => state === "missing").map(([id]) => id)).toEqual([dataset]);
    }
  });
});
