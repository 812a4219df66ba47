import { describe, expect, test } from "vitest";
import { type BuiltPack, packFiles } from "../../src/io/build-pack.ts";
import { fileOfText } from "../../src/io/byte-file.ts";
import type { FetchedLayer } from "../../src/io/fetching/fetched-layers.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { boundaryFile, built, folderOf, natureFile } from "../builders/pack-files.ts";

const origin = { service: "arealinformation", layer: "dai:bes_naturtyper", matched: 2, received: 2, on: "2026-11-20" };
const fetched = (rest: Partial<FetchedLayer> = {}): FetchedLayer => ({
  files: ["natur.geojson"],
  origin,
  fetched: "2026-11-20",
  state: "ready",
  reason: null,
  ...rest,
});
const packWith = (rest: Partial<FetchedLayer>, files = [natureFile(), boundaryFile()]): Promise<BuiltPack> =>
  built(files, { fetches: new Map([["paragraf3", fetched(rest)]]) });
const entryOf = ({ manifest }: BuiltPack) => manifest.layers.find(({ dataset }) => dataset === "paragraf3");
const openedLayer = async (pack: BuiltPack) => (await readPack(folderOf(pack).source)).pack.layers.paragraf3;

describe("a pack of what a fetch brought", () => {
  test("says where each layer came from and on which day, whatever the file's own day", async () => {
    expect(entryOf(await packWith({}))).toMatchObject({
      state: "ready",
      reason: null,
      origin,
      fetched: "2026-11-20",
      fetchedBasis: "stated",
      kept: 2,
    });
  });

  test("a layer that failed keeps its last good copy with the copy's own day, and is read with state and reason", async () => {
    const pack = await packWith({ state: "failed", reason: "serverError", fetched: "2026-03-01" });
    expect(entryOf(pack)).toMatchObject({ state: "failed", reason: "serverError", fetched: "2026-03-01", kept: 2 });
    const layer = await openedLayer(pack);
    expect(layer?.stamp).toMatchObject({ state: "failed", reason: "serverError", date: "2026-03-01", count: 2 });
    expect(layer?.features).toHaveLength(2);
  });

  test("a layer that failed without any copy stands in the pack, empty and failed", async () => {
    const pack = await packWith({ files: [], state: "failed", reason: "webPage", fetched: null }, [boundaryFile()]);
    expect(entryOf(pack)).toMatchObject({ state: "failed", reason: "webPage", fetched: null, fetchedBasis: "unknown", read: 0, kept: 0 });
    expect((await openedLayer(pack))?.stamp).toMatchObject({ state: "failed", reason: "webPage", count: 0 });
  });

  test("a layer that is empty at its service is ready and empty", async () => {
    const empty = { ...natureFile(), text: '{"type":"FeatureCollection","numberMatched":0,"features":[]}' };
    const pack = await packWith({ origin: { ...origin, matched: 0, received: 0 } }, [empty, boundaryFile()]);
    expect(entryOf(pack)).toMatchObject({ state: "ready", kept: 0, read: 0, fetched: "2026-11-20" });
  });

  test("a layer of which nothing is its dataset's has failed, however well it was fetched", async () => {
    const other = { ...natureFile(), text: natureFile().text.replaceAll("Beskyttede naturtyper", "Noget andet") };
    expect(entryOf(await packWith({}, [other, boundaryFile()]))).toMatchObject({ state: "failed", reason: "nothingKept", kept: 0 });
  });

  test("what is found wrong in the files stands beside a fetch that went well", async () => {
    const paged = { ...natureFile(), text: natureFile().text.replace('"features"', '"numberMatched":5,"features"') };
    expect(entryOf(await packWith({}, [paged, boundaryFile()]))).toMatchObject({ state: "cutOff", reason: "pagesMissing" });
  });

  test("code lists are kept with it, named and hashed in the manifest", async () => {
    const text = '{"format":"grundlag-codes/1"}\n';
    const pack = await built([natureFile(), boundaryFile()], { codeLists: { ...fileOfText("codelists.json", text), date: null } });
    expect(new Map(packFiles(pack)).get("codelists.json")).toBe(text);
    expect(pack.manifest.codeLists).toMatchObject({ file: "codelists.json" });
  });
});
