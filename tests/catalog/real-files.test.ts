import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { RawFeature } from "../../src/catalog/define-dataset.ts";
import { type DatasetId, datasets } from "../../src/catalog/index.ts";
import { rawFile, recognise } from "../../src/catalog/recognise.ts";
import { area, type Shape } from "../../src/geo/shape.ts";

const folder = join(import.meta.dirname, "../../../shared/geodata-real");
const absent = !existsSync(folder);

interface ForeignFeature {
  readonly properties: Record<string, unknown>;
  readonly geometry: { readonly type: string; readonly coordinates: never } | null;
}

/** Enough of a reader for recognition: kinds and rings, coordinates as they stand in the file. */
function shapeOf({ type, coordinates }: { readonly type: string; readonly coordinates: never }): Shape {
  if (type.endsWith("Point")) return { kind: "point", parts: [] };
  if (type.endsWith("LineString")) return { kind: "line", parts: [] };
  const polygons: readonly (readonly (readonly (readonly number[])[])[])[] = type === "Polygon" ? [coordinates] : coordinates;
  return { kind: "polygon", parts: polygons.map((rings) => rings.map((ring) => Float64Array.from(ring.flat()))) };
}

function readReal(path: string): readonly RawFeature[] {
  const { features }: { features: ForeignFeature[] } = JSON.parse(readFileSync(join(folder, path), "utf8"));
  return features.flatMap(({ properties, geometry }) => (geometry === null ? [] : [{ id: null, properties, shape: shapeOf(geometry) }]));
}

const expected: readonly (readonly [file: string, ids: readonly DatasetId[], taken: number])[] = [
  ["albertslund-0165/lokalplaner_vedtaget_25832.geojson", ["lokalplaner"], 168],
  ["albertslund-0165/paragraf3_25832.geojson", ["paragraf3"], 172],
  ["albertslund-0165/osd_25832.geojson", ["drikkevandsinteresser"], 3],
  ["albertslund-0165/bnbo_25832.geojson", ["bnbo"], 9],
  ["albertslund-0165/fredede_omraader_25832.geojson", ["fredninger"], 5],
  ["albertslund-0165/v1_25832.geojson", ["jordforureningV1"], 87],
  ["albertslund-0165/v2_25832.geojson", ["jordforureningV2"], 173],
  ["albertslund-0165/soeer_25832.geojson", ["soeer"], 89],
  ["albertslund-0165/vandloeb_25832.geojson", ["vandloeb"], 1],
  ["albertslund-0165/bilag4arter_25832.geojson", ["bilagIvArter"], 192],
  ["albertslund-0165/kommune_maske_25832.geojson", ["kommunegraense"], 1],
  ["albertslund-0165/bygninger_efter_1973_25832.geojson", ["bygninger"], 2396],
  ["vallensbaek-0187/lokalplaner_vedtaget_25832.geojson", ["lokalplaner"], 92],
  ["vallensbaek-0187/paragraf3_25832.geojson", ["paragraf3"], 57],
  ["vallensbaek-0187/osd_25832.geojson", ["drikkevandsinteresser"], 2],
  ["vallensbaek-0187/bnbo_25832.geojson", ["bnbo"], 4],
  ["vallensbaek-0187/fredede_omraader_25832.geojson", ["fredninger"], 3],
  ["vallensbaek-0187/v1_25832.geojson", ["jordforureningV1"], 29],
  ["vallensbaek-0187/v2_25832.geojson", ["jordforureningV2"], 55],
  ["vallensbaek-0187/vandloeb_25832.geojson", ["vandloeb"], 1],
  ["egedal-paragraf3/beskyttede_naturtyper_4326.geojson", ["paragraf3"], 1469],
  ["stevns-kommuneplan2025/kirkebyggelinjer_4326.geojson", ["kirkebyggelinjer"], 7],
  ["stevns-kommuneplan2025/rammer_uddrag_4326.geojson", ["kommuneplanrammer"], 4],
  ["matrikel-viborg/jordstykker_viborg_25832.geojson", ["jordstykker"], 24],
  ["matrikelkommuner/egedal_0240_4326.geojson", ["kommunegraense"], 0],
  ["matrikelkommuner/hilleroed_0219_4326.geojson", ["kommunegraense"], 0],
];

describe.skipIf(absent)("real files (left out where ../shared/geodata-real is not beside the repo)", () => {
  it.each(expected)("%s is %j and gives %i features", (file, ids, taken) => {
    const features = readReal(file);
    expect(recognise(rawFile(features))).toEqual(ids);
    expect(features.filter((feature) => datasets[ids[0]].takes(feature, "165") === true)).toHaveLength(taken);
  });

  it.each([
    "vallensbaek-0187/soeer_25832.geojson",
    "stevns-kommuneplan2025/rammer_stroeby_forenklet_4326.geojson",
    "dagi/postnumre_alleroed_herning_4326.geojson",
    "osm-sindal/bygninger_4326.geojson",
    "osm-sindal/arealer_og_vand_4326.geojson",
  ])("%s is not recognised by anybody", (file) => expect(recognise(rawFile(readReal(file)))).toEqual([]));

  it("roads and bus stops share a file: 483 lines, 4 stops, 17 crossings, signals and turning circles for neither", () => {
    const features = readReal("osm-sindal/veje_4326.geojson");
    expect([...recognise(rawFile(features))].sort()).toEqual(["stoppesteder", "veje"]);
    const count = (id: DatasetId) => features.filter((feature) => datasets[id].takes(feature, "860") === true).length;
    expect([features.length, count("veje"), count("stoppesteder")]).toEqual([504, 483, 4]);
  });

  it("railways and stations share a file: 6 lines, 2 stations, 3 crossings for neither", () => {
    const features = readReal("osm-sindal/jernbane_og_stop_4326.geojson");
    expect([...recognise(rawFile(features))].sort()).toEqual(["jernbaner", "stationer"]);
    const count = (id: DatasetId) => features.filter((feature) => datasets[id].takes(feature, "860") === true).length;
    expect([count("jernbaner"), count("stationer")]).toEqual([6, 2]);
  });

  it.each([
    ["201", 1],
    ["0657", 1],
    ["999", 0],
  ])("the municipalities round Allerød and Herning hold %s %i times", (municipality, count) => {
    const features = readReal("dagi/kommuner_alleroed_herning_og_naboer_4326.geojson");
    expect(recognise(rawFile(features))).toEqual(["kommunegraense"]);
    expect(features.filter((feature) => datasets.kommunegraense.takes(feature, municipality) === true)).toHaveLength(count);
  });

  it("Albertslund's mask turned over is Albertslund, 23 km², and not its surroundings of 3,190 km²", () => {
    const [{ shape }] = readReal("albertslund-0165/kommune_maske_25832.geojson");
    const inside = datasets.kommunegraense.reshape?.(shape);
    expect(inside && Math.round(area(inside) / 1_000_000)).toBe(23);
  });

  it("Albertslund's buildings look cut off: the file starts in 1973", () => {
    const file = rawFile(readReal("albertslund-0165/bygninger_efter_1973_25832.geojson"));
    expect(datasets.bygninger.looksCutOff?.(file)).toBe("onlyRecentBuildings");
  });

  it("booleans as text, filler dates and blank zones are read in Albertslund's plans", () => {
    const plans = readReal("albertslund-0165/lokalplaner_vedtaget_25832.geojson").map(({ properties }) =>
      datasets.lokalplaner.read(properties),
    );
    expect(plans.filter(({ regulatedInDocument }) => regulatedInDocument)).toHaveLength(90);
    expect(plans.filter(({ proposed }) => proposed === null)).toHaveLength(75);
    expect(plans.filter(({ zone }) => zone === null)).toHaveLength(40);
    expect(plans.filter(({ useGeneral }) => useGeneral === 31)).toHaveLength(14);
    expect(plans.filter(({ municipality }) => municipality !== "165")).toHaveLength(9);
  });

  it("rammer keep their zone to come and their filler-free dates", () => {
    const read = readReal("stevns-kommuneplan2025/rammer_uddrag_4326.geojson").map(({ properties }) =>
      datasets.kommuneplanrammer.read(properties),
    );
    expect(new Set(read.map(({ adopted }) => adopted))).toEqual(new Set(["2025-11-20"]));
    expect(read.every(({ futureZone }) => futureZone === "Byzone" || futureZone === "Landzone")).toBe(true);
  });
});
