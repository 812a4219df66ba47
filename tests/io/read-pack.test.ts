import { describe, expect, test } from "vitest";
import { area } from "../../src/geo/shape.ts";
import { type Manifest, manifestFile } from "../../src/io/manifest.ts";
import { hashOf } from "../../src/io/pack-source.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { boundaryFile, built, natureFile, opened } from "../builders/pack-files.ts";

const { files, manifest } = await built([natureFile(), boundaryFile()]);
const layerFile = "paragraf3.geojson";
const layerText = files.get(layerFile) ?? "";

/** A protected area twenty kilometres away. */
const farProtection = feature(polygonOf(square(20_000, 0, 100)), {
  properties: { Temanavn: "Fredede områder", Objekt_id: "f-1", Systid_fra: "2020-01-01T00:00:00", Systid_til: null },
});

/** The pack with its § 3 file changed and a manifest that vouches for the change. */
function forged(text: string, rest: Partial<Manifest["layers"][number]> = {}): Record<string, string> {
  const layers = manifest.layers.map((layer) =>
    layer.dataset === "paragraf3" ? { ...layer, sha256: hashOf(new TextEncoder().encode(text)), ...rest } : layer,
  );
  return { [layerFile]: text, [manifestFile]: JSON.stringify({ ...manifest, layers }) };
}

describe("a pack that is as it was built", () => {
  test("opens with features in our own words, found by place, complete within the municipality", async () => {
    const { pack, problems } = await opened(files);
    expect(problems).toEqual([]);
    const layer = pack.layers.paragraf3;
    expect(layer?.stamp).toEqual({
      dataset: "paragraf3",
      publisher: "Danmarks Miljøportal",
      date: "2026-05-21",
      count: 2,
      sha256: hashOf(new TextEncoder().encode(layerText)),
      state: "ready",
      coverage: "municipality",
      reason: null,
      vouchedBy: null,
    });
    expect(layer?.features.map(({ id, date }) => [id, date])).toEqual([
      ["a-1", "2020-01-01"],
      ["a-2", "2020-01-01"],
    ]);
    expect(layer?.index.search([705_210, 6_195_010, 705_220, 6_195_020])).toEqual([1]);
    expect(layer?.coverage && area(layer.coverage)).toBe(100_000_000);
    expect(area(layer?.features[0].shape ?? { kind: "polygon", parts: [] })).toBe(10_000);
  });

  test("carries the notice of an example", async () => {
    const sample = await built([natureFile()], { sample: "Eksempeldata – skematiske, ikke gældende" });
    expect((await opened(sample.files)).pack.stamp).toMatchObject({ sample: true, notice: "Eksempeldata – skematiske, ikke gældende" });
  });
});

describe("a layer that is not as it was built", () => {
  test.each([
    ["gone", { [layerFile]: null }, "missing", "layerMissing"],
    ["changed by one character", { [layerFile]: layerText.replace("Mose", "Hede") }, "failed", "hashMismatch"],
    ["cut in half", { [layerFile]: layerText.slice(0, 300) }, "failed", "hashMismatch"],
    ["of another count", forged(layerText, { kept: 3 }), "failed", "countMismatch"],
    ["broken", forged('{"type":'), "failed", "brokenJson"],
    ["no GeoJSON", forged("[]"), "failed", "notGeojson"],
    ["with null geometry", forged('{"type":"Feature","properties":{},"geometry":null}', { kept: 1 }), "failed", "badLayerFeature"],
    ["in degrees", forged(layerText.replaceAll("705", "12.").replaceAll("6195", "55.")), "failed", "badLayerFeature"],
    [
      "of points where there should be areas",
      forged('{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[705000,6195000]}}', { kept: 1 }),
      "failed",
      "badLayerFeature",
    ],
  ])("%s is not read, and the rest still answers", async (_, change, state, code) => {
    const { pack, problems } = await opened(files, change);
    expect(pack.layers.paragraf3).toMatchObject({ stamp: { state, count: 0 }, features: [] });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(pack.layers.kommunegraense?.stamp.state).toBe("ready");
    expect(pack.stamp.layers.find(({ dataset }) => dataset === "paragraf3")?.state).toBe(state);
  });

  test("listed twice is not read at all", async () => {
    const twice = { ...manifest, layers: [...manifest.layers, manifest.layers[1]] };
    const { pack, problems } = await opened(files, { [manifestFile]: JSON.stringify(twice) });
    expect(problems.map(({ code }) => code)).toEqual(["datasetTwice", "datasetTwice"]);
    expect(pack.layers[manifest.layers[1].dataset === "paragraf3" ? "paragraf3" : "kommunegraense"]?.stamp.state).toBe("failed");
  });

  test("of a dataset that nobody knows is named, and the rest still answers", async () => {
    const strange = { ...manifest, layers: [...manifest.layers, { ...manifest.layers[0], dataset: "drager", file: "drager.geojson" }] };
    const { pack, problems } = await opened(files, { [manifestFile]: JSON.stringify(strange) });
    expect(problems).toEqual([{ code: "unknownDataset", words: { file: "drager.geojson", dataset: "drager" } }]);
    expect(pack.layers.paragraf3?.stamp.state).toBe("ready");
  });
});

describe("coverage", () => {
  test("is unknown when the boundary's file is gone", async () => {
    const { pack } = await opened(files, { "kommunegraense.geojson": null });
    expect(pack.layers.paragraf3).toMatchObject({ coverage: null, stamp: { state: "ready" } });
  });

  test("that somebody vouches for does not grow with a layer beside it that nobody vouches for", async () => {
    const far = { ...natureFile("fredninger.geojson"), text: collection([farProtection]) };
    const pack = await built([natureFile(), far], { vouch: { by: null, on: null } });
    const layers = pack.manifest.layers.map((layer) =>
      layer.dataset === "fredninger" ? { ...layer, coverage: { kind: "unknown" } } : layer,
    );
    const { pack: read } = await opened(pack.files, { [manifestFile]: JSON.stringify({ ...pack.manifest, layers }) });
    expect(read.layers.fredninger?.features).toHaveLength(1);
    expect(area(read.layers.paragraf3?.coverage ?? { kind: "polygon", parts: [] })).toBe(400 * 200);
    expect(read.layers.fredninger?.coverage).toBeNull();
  });

  test("that somebody vouches for is the pack's own extent and 50 m, or the boundary; never more when a file is gone", async () => {
    const vouch = { by: null, on: null };
    const alone = await opened((await built([natureFile()], { vouch })).files);
    // Two squares of 100 m, 100 m apart: 300 × 100 m, grown by 50 m on each side.
    expect(area(alone.pack.layers.paragraf3?.coverage ?? { kind: "polygon", parts: [] })).toBe(400 * 200);
    const bounded = (await built([natureFile(), boundaryFile()], { vouch })).files;
    expect(area((await opened(bounded)).pack.layers.paragraf3?.coverage ?? { kind: "polygon", parts: [] })).toBe(100_000_000);
    expect((await opened(bounded, { "kommunegraense.geojson": null })).pack.layers.paragraf3?.coverage).toBeNull();
  });

  test("by an area is unknown when the area's file was changed or is gone", async () => {
    const covers = natureFile("flade.geojson");
    const { files: own } = await built([natureFile()], { covers });
    expect(area((await opened(own)).pack.layers.paragraf3?.coverage ?? { kind: "polygon", parts: [] })).toBe(20_000);
    for (const change of [{ "coverage.geojson": null }, { "coverage.geojson": layerText }]) {
      const { pack, problems } = await opened(own, change);
      expect(pack.layers.paragraf3?.coverage).toBeNull();
      expect(problems).toEqual([{ code: "coverageUnreadable", words: { file: "coverage.geojson" } }]);
    }
  });
});

describe("a manifest", () => {
  const text = files.get(manifestFile) ?? "";
  test.each([
    ["at its top", text.replace("{", '{"extra":1,'), "extra"],
    ["in a layer", text.replace('"dataset"', '"layername":1,"dataset"'), "layers.0.layername"],
  ])("with a key too many %s is told which", async (_, changed, field) => {
    const { problems } = await opened(files, { [manifestFile]: changed });
    expect(problems).toEqual([{ code: "manifestBad", words: { file: manifestFile, field, count: 1 } }]);
  });

  test.each([
    ["is gone", null, "manifestMissing"],
    ["is no JSON", "{", "manifestBroken"],
    ["is empty", "", "manifestBroken"],
    ["is of another format", text.replace("grundlag-pack/1", "grundlag-pack/9"), "manifestBad"],
    ["points out of its folder", text.replace('"paragraf3.geojson"', '"../paragraf3.geojson"'), "manifestBad"],
    ["was fetched on a day that no calendar has", text.replace(/"fetched": "[\d-]+"/, '"fetched": "2026-02-30"'), "manifestBad"],
    ["has a count that is no number", text.replace('"kept": 2', '"kept": "2"'), "manifestBad"],
  ])("that %s leaves nothing examined, and says so", async (_, changed, code) => {
    const { pack, problems } = await opened(files, { [manifestFile]: changed });
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(pack.layers).toEqual({});
  });
});
