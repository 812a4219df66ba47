import { describe, expect, test } from "vitest";
import { type Addition, amendPack, completePack } from "../../src/io/amend-pack.ts";
import { packFiles } from "../../src/io/build-pack.ts";
import type { Manifest } from "../../src/io/manifest.ts";
import type { PackSource } from "../../src/io/pack-source.ts";
import { zipPack, zipSource } from "../../src/io/pack-zip.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { sortFiles } from "../../src/io/sort-files.ts";
import { verifyPack } from "../../src/io/verify-pack.ts";
import { amendedSource } from "../../src/worker/brought-packs.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { boundaryFile, built, folderOf, nature, natureFile, type WrittenFile, written } from "../builders/pack-files.ts";

/** A church's line of one hectare, as Danmarks Miljøportal serves it. */
const church = (ring = square(500, 0, 100)): WrittenFile => ({
  name: "kirke.geojson",
  date: "2026-04-02",
  text: collection([
    feature(polygonOf(ring), { properties: { Temanavn: "Kirkebyggelinjer", Objekt_id: "k-1", Systid_fra: "2020-01-01T00:00:00" } }),
  ]),
});
/** A ring that crosses itself: two triangles of 2,500 m². */
const bowTie = [
  [705_500, 6_195_000],
  [705_600, 6_195_100],
  [705_600, 6_195_000],
  [705_500, 6_195_100],
  [705_500, 6_195_000],
] as const;

type Said = Partial<Omit<Addition, "gifts">>;

/** The files of a pack of `before` when `after` is put in, and a reader of them. */
async function amended(before: readonly WrittenFile[], after: readonly WrittenFile[], said: Said = {}) {
  const pack = await built(before);
  const base = folderOf(pack).source;
  const { gifts } = await sortFiles(after.map(written), new Map(), "0201");
  const additions = new Map([...gifts].map(([id, given]) => [id, { gifts: given, stated: null, covers: true, joins: false, ...said }]));
  const result = await amendPack(base, pack.manifest, additions);
  if (!result.ok) throw new Error(`got ${result.problems.map(({ code }) => code).join(", ")}, expected an amended pack`);
  const { manifest, texts, notices } = result.value;
  const source = amendedSource(base, manifest, texts);
  return { manifest, source, notices, files: await completePack(source, manifest) };
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? new TextEncoder().encode(content) : content);
const layerOf = ({ layers }: Manifest, dataset: string) => layers.find((layer) => layer.dataset === dataset);
const opened = async (source: PackSource) => (await readPack(source)).pack.layers.paragraf3;

describe("a layer that is put into a pack", () => {
  test.each([
    ["beside the others", [natureFile(), boundaryFile()], [church()], [natureFile(), boundaryFile(), church()]],
    [
      "in the place of the one that was there",
      [natureFile("gammel.geojson"), boundaryFile()],
      [natureFile()],
      [natureFile(), boundaryFile()],
    ],
    [
      "with a repair, whose original is kept",
      [natureFile(), boundaryFile()],
      [church([...bowTie])],
      [natureFile(), boundaryFile(), church([...bowTie])],
    ],
    ["where a repaired one was, whose original goes", [church([...bowTie]), boundaryFile()], [church()], [church(), boundaryFile()]],
  ])("%s makes the same bytes as a pack that is built of the same files", async (_, before, after, all) => {
    const { files } = await amended(before, after);
    const whole = packFiles(await built(all)).map(([name, content]) => [name, bytesOf(content)]);
    expect(files.map(([name]) => name)).toEqual(whole.map(([name]) => name));
    expect(files).toEqual(whole);
  });

  test("is complete only where its owner says so, and everything else stays as it was", async () => {
    const before = await built([natureFile(), boundaryFile()]);
    const { manifest, source } = await amended([natureFile(), boundaryFile()], [church()], { covers: false });
    expect(layerOf(manifest, "kirkebyggelinjer")).toMatchObject({
      coverage: { kind: "unknown" },
      fetched: "2026-04-02",
      fetchedBasis: "fileTime",
    });
    expect(manifest.layers.filter(({ dataset }) => dataset !== "kirkebyggelinjer")).toEqual(before.manifest.layers);
    const { pack, problems } = await readPack(source);
    expect(problems).toEqual([]);
    expect(pack.layers.kirkebyggelinjer?.coverage).toBeNull();
    expect(pack.layers.paragraf3?.coverage).not.toBeNull();
  });

  test("that is another boundary, which reaches beyond the old one, makes no other layer cover more", async () => {
    const covered = async (x: number) => {
      const { manifest } = await amended([natureFile(), boundaryFile()], [boundaryFile("0201", x)]);
      return layerOf(manifest, "paragraf3")?.coverage.kind;
    };
    expect([await covered(-5000), await covered(-5000.5), await covered(-5002)]).toEqual(["municipality", "municipality", "unknown"]);
  });

  test("without a boundary covers where its owner vouches, and has the date that he states", async () => {
    const { manifest } = await amended([natureFile()], [church()], { stated: "2026-01-02" });
    expect(layerOf(manifest, "kirkebyggelinjer")).toMatchObject({
      coverage: { kind: "vouched", by: null, on: null },
      fetched: "2026-01-02",
      fetchedBasis: "stated",
    });
  });
});

describe("a layer that is joined to the one that is there", () => {
  const more: WrittenFile = {
    name: "mere.geojson",
    date: "2026-07-01",
    text: collection([nature("a-2", "Mose", 200), nature("a-3", "Eng", 400)]),
  };

  test("keeps both, what is equal once, and is as old as the older part", async () => {
    const { manifest, source, files } = await amended([natureFile(), boundaryFile()], [more], { joins: true, covers: false });
    const layer = layerOf(manifest, "paragraf3");
    expect(layer).toMatchObject({ kept: 3, read: 4, fetched: "2026-05-21", state: "ready", coverage: { kind: "municipality" } });
    expect(layer?.notKept).toEqual([{ feature: "mere.geojson: a-2", reason: "duplicate" }]);
    expect(layer?.source).toEqual(["natur.geojson", "mere.geojson"]);
    expect((await opened(source))?.features.map(({ id }) => id)).toEqual(["a-1", "a-2", "a-3"]);
    const saved = new Map(files);
    expect((await verifyPack({ read: async (file) => saved.get(file) ?? null })).problems).toEqual([]);
  });

  test("takes the place of what has the same identity where that is said, and the old one is counted", async () => {
    const changed: WrittenFile = { ...more, text: collection([nature("a-2", "Sø", 200)]) };
    const { manifest, source } = await amended([natureFile(), boundaryFile()], [changed], { joins: true, supersedes: true });
    const layer = layerOf(manifest, "paragraf3");
    expect(layer).toMatchObject({ kept: 2, read: 3 });
    expect(layer?.notKept.map(({ reason }) => reason)).toEqual(["superseded"]);
    expect((await opened(source))?.features.map(({ id, fields }) => [id, fields.natureType])).toEqual([
      ["a-1", "Sø"],
      ["a-2", "Sø"],
    ]);
  });

  test("to one that cannot be read stands alone and is not whole", async () => {
    const pack = await built([natureFile(), boundaryFile()]);
    const { source } = folderOf(pack, { "paragraf3.geojson": "{}" });
    const { gifts } = await sortFiles([written(more)], new Map(), "0201");
    const given = { gifts: gifts.get("paragraf3") ?? [], stated: null, covers: false, joins: true };
    const result = await amendPack(source, pack.manifest, new Map([["paragraf3", given]]));
    expect(result.ok && layerOf(result.value.manifest, "paragraf3")).toMatchObject({ kept: 2, state: "cutOff", reason: "featuresLost" });
  });
});

describe("a pack as a zip", () => {
  test("is the same bytes each time, and opens as the folder does", async () => {
    const pack = await built([natureFile(), boundaryFile()]);
    const files = packFiles(pack).map(([name, content]) => [name, bytesOf(content)] as const);
    const zip = await zipPack(files);
    expect(await zipPack(files)).toEqual(zip);
    const source = zipSource(zip);
    expect(source).not.toBeNull();
    for (const [name, content] of files) expect(await source?.read(name)).toEqual(content);
    expect(await source?.read("nowhere.geojson")).toBeNull();
    expect((await verifyPack(source ?? folderOf(pack).source)).problems).toEqual([]);
  });

  test("may lie in a folder of the zip; a zip without a manifest, one with two packs side by side, and bytes that are none, are no pack", async () => {
    const pack = await built([natureFile()]);
    const inFolder = packFiles(pack).map(([name, content]) => [`pakke/${name}`, bytesOf(content)] as const);
    const source = zipSource(await zipPack(inFolder));
    expect((await readPack(source ?? folderOf(pack).source)).problems).toEqual([]);
    expect(zipSource(await zipPack([["a.txt", new Uint8Array([1])]]))).toBeNull();
    const two = [...inFolder, ...packFiles(pack).map(([name, content]) => [`en-anden/${name}`, bytesOf(content)] as const)];
    expect(zipSource(await zipPack(two))).toBeNull();
    expect(
      zipSource(await zipPack([...packFiles(pack).map(([name, content]) => [name, bytesOf(content)] as const), ...inFolder])),
    ).not.toBeNull();
    expect(zipSource(new Uint8Array([80, 75, 3, 4, 0, 0]))).toBeNull();
  });
});
