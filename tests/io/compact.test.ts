import { describe, expect, test } from "vitest";
import type { Pack } from "../../src/catalog/pack.ts";
import type { Box } from "../../src/geo/shape.ts";
import { compactFile, directorySchema, headLength, magic } from "../../src/io/compact-format.ts";
import { manifestFile } from "../../src/io/manifest.ts";
import { hashOf } from "../../src/io/pack-source.ts";
import { readCompact } from "../../src/io/read-compact.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { collection, feature } from "../builders/geojson-files.ts";
import { boundaryFile, built, folderOf, natureFile, opened } from "../builders/pack-files.ts";
import { createRandom } from "../builders/random-shapes.ts";

const lines = {
  name: "veje.geojson",
  date: null,
  text: collection([
    feature(
      {
        type: "MultiLineString",
        coordinates: [
          [
            [705_000, 6_195_000],
            [705_100.5, 6_195_000.0625],
          ],
          [
            [705_000, 6_195_010],
            [705_000, 6_195_020.123],
          ],
        ],
      },
      { id: 7, properties: { osm_id: "way/1", highway: "motorway" } },
    ),
    feature(
      {
        type: "LineString",
        coordinates: [
          [705_200, 6_195_000],
          [705_300, 6_195_000],
        ],
      },
      { properties: { osm_id: "way/2", highway: "trunk", name: "Prøvevej" } },
    ),
  ]),
};
const pack = await built([natureFile(), boundaryFile(), lines]);
const { manifest, compact } = pack;
const text = pack.files.get(manifestFile) ?? "";
const layerFile = "paragraf3.geojson";

/** Everything in a pack but its indexes, which are functions. */
const contents = ({ stamp, layers }: Pack) => ({
  stamp,
  layers: Object.entries(layers).map(([dataset, { index: _index, ...layer }]) => [dataset, layer]),
});
const fromTexts = contents((await opened(pack.files)).pack);
const everywhere: Box = [0, 0, 1e6, 1e7];

/** The manifest vouching for another compact file. */
const vouchedFor = (bytes: Uint8Array) => ({
  [compactFile]: bytes,
  [manifestFile]: text.replace(manifest.compact?.sha256 ?? "?", hashOf(bytes)),
});

/** The compact file with its directory rewritten; room for it is left as it is. */
function withDirectory(change: (json: string) => string): Uint8Array {
  const bytes = compact.slice();
  const length = new DataView(bytes.buffer).getUint32(magic.length + 4, true);
  const json = change(new TextDecoder().decode(bytes.slice(headLength, headLength + length)).trimEnd());
  bytes.set(new TextEncoder().encode(json.padEnd(length).slice(0, length)), headLength);
  return bytes;
}

describe("a pack with its compact file", () => {
  test("opens from two files, and holds what its readable layers hold", async () => {
    const { source, read } = folderOf(pack);
    const opening = await readPack(source);
    expect(opening.problems).toEqual([]);
    expect(contents(opening.pack)).toEqual(fromTexts);
    expect(read).toEqual([manifestFile, compactFile]);
    for (const layer of Object.values(opening.pack.layers)) expect(layer.index.search(everywhere)).toEqual([...layer.features.keys()]);
    expect(opening.pack.layers.paragraf3?.index.search([705_210, 6_195_010, 705_220, 6_195_020])).toEqual([1]);
  });

  test("is built with the same bytes twice", async () => {
    expect((await built([natureFile(), boundaryFile(), lines])).compact).toEqual(compact);
  });

  test("has chains that are views into one block a layer", async () => {
    const { pack: open } = await readPack(folderOf(pack).source);
    const blocks = new Set(open.layers.veje?.features.flatMap(({ shape }) => shape.parts.flat().map(({ buffer }) => buffer)));
    expect(blocks.size).toBe(1);
  });

  test("says that layers are complete within one and the same shape", async () => {
    const area = natureFile("flade.geojson");
    for (const rest of [{}, { vouch: { by: null, on: null } }, { covers: area }]) {
      const { pack: open } = await readPack(folderOf(await built([natureFile(), lines, boundaryFile()], rest)).source);
      expect(open.layers.paragraf3?.coverage).not.toBeNull();
      expect(open.layers.veje?.coverage).toBe(open.layers.paragraf3?.coverage);
    }
    const { pack: boxed } = await readPack(folderOf(await built([natureFile(), lines], { vouch: { by: null, on: null } })).source);
    expect(boxed.layers.paragraf3?.coverage).not.toBeNull();
    expect(boxed.layers.veje?.coverage).toBe(boxed.layers.paragraf3?.coverage);
  });
});

describe("the readable layers stay the truth", () => {
  test.each([
    ["gone", null, "missing", "layerMissing"],
    ["changed", "{}", "failed", "hashMismatch"],
  ])("one that the source knows to be %s is told, although the compact file has it", async (_, change, state, code) => {
    const { pack: open, problems } = await readPack(folderOf(pack, { [layerFile]: change }, true).source);
    expect(problems.map((problem) => problem.code)).toEqual([code]);
    expect(open.layers.paragraf3?.stamp.state).toBe(state);
    expect(open.layers.veje?.features).toHaveLength(2);
  });

  test("one that was changed together with its manifest is read itself, the others from the compact file", async () => {
    const changed = (pack.files.get(layerFile) ?? "").replace("Mose", "Hede");
    const entry = manifest.layers.find(({ file }) => file === layerFile);
    const change = { [layerFile]: changed, [manifestFile]: text.replace(entry?.sha256 ?? "?", hashOf(new TextEncoder().encode(changed))) };
    const { source, read } = folderOf(pack, change);
    const { pack: open, problems } = await readPack(source);
    expect(problems).toEqual([]);
    expect(open.layers.paragraf3?.features[1].fields.natureType).toBe("Hede");
    expect(read).toEqual([manifestFile, compactFile, layerFile]);
  });
});

describe("without a compact file that can be used the readable layers are read", () => {
  const otherVersion = compact.slice();
  otherVersion[magic.length] = 99;
  test.each([
    ["it is gone", { [compactFile]: null }, []],
    ["the pack is from before there were any", { [manifestFile]: text.replace(/ {2}"compact": \{[^}]*\},\n/, "") }, []],
    ["the manifest says that there is none", { [manifestFile]: text.replace(/"compact": \{[^}]*\}/, '"compact": null') }, []],
    ["it is of another version", vouchedFor(otherVersion), []],
    [
      "it is of other layers",
      vouchedFor(withDirectory((json) => json.replaceAll('"sha256":"', '"sha256":"0').replaceAll(/(\w{64})\w"/g, '$1"'))),
      [],
    ],
    ["it is empty", { [compactFile]: "" }, ["compactDamaged"]],
    ["it is cut in half", { [compactFile]: compact.slice(0, compact.length / 2) }, ["compactDamaged"]],
    ["it has a byte too many", { [compactFile]: Uint8Array.of(...compact, 0) }, ["compactDamaged"]],
    ["it is text", { [compactFile]: "GRUNDLAG" }, ["compactDamaged"]],
  ])("when %s", async (_, change, codes) => {
    const { source, read } = folderOf(pack, change);
    const { pack: open, problems } = await readPack(source);
    expect(read).toEqual(expect.arrayContaining(manifest.layers.map(({ file }) => file)));
    expect(problems).toEqual(codes.map((code) => ({ code, words: { file: compactFile } })));
    expect(contents(open)).toEqual(fromTexts);
  });
});

describe("a damaged compact file", () => {
  const directory = directorySchema.parse(
    JSON.parse(
      new TextDecoder().decode(compact.slice(headLength, headLength + new DataView(compact.buffer).getUint32(magic.length + 4, true))),
    ),
  );
  const regions: readonly (readonly [string, number, number])[] = [
    ["head", 0, headLength],
    ["directory", headLength, directory.layers[0].blocks.kinds.offset],
    ...directory.layers.flatMap(({ dataset, blocks }) =>
      Object.entries(blocks).map(([block, { offset, length }]) => [`${dataset} ${block}`, offset, offset + length] as const),
    ),
  ];

  test.each(regions)("in its %s is told, and the answer rests on the readable layers", async (_, from, to) => {
    const random = createRandom(from);
    for (let round = 0; round < 4; round += 1) {
      const bytes = compact.slice();
      bytes[from + Math.floor(random() * (to - from))] ^= 1 + Math.floor(random() * 255);
      const { pack: open, problems } = await readPack(folderOf(pack, { [compactFile]: bytes }).source);
      expect(problems).toEqual([{ code: "compactDamaged", words: { file: compactFile } }]);
      expect(contents(open)).toEqual(fromTexts);
    }
  });

  test.each(regions)(
    "in its %s for which a manifest vouches all the same gives nothing that cannot be worked with",
    async (_, from, to) => {
      const random = createRandom(to);
      for (let round = 0; round < 40; round += 1) {
        const bytes = compact.slice();
        for (let hit = 0; hit <= round % 3; hit += 1) bytes[from + Math.floor(random() * (to - from))] = Math.floor(random() * 256);
        const layers = readCompact(bytes, manifest.layers);
        if (typeof layers === "string") continue;
        for (const { features, boxes, index } of layers.values()) {
          expect(features.every(({ shape }) => shape.parts.flat().every((chain) => chain.every(Number.isFinite)))).toBe(true);
          expect(index.search(everywhere)).toEqual([...boxes.keys()]);
        }
        const { pack: open } = await readPack(folderOf(pack, vouchedFor(bytes)).source);
        expect(Object.values(open.layers).map(({ stamp }) => stamp.state)).toEqual(["ready", "ready", "ready"]);
      }
    },
  );

  test.each([
    ["an offset beyond the end", (json: string) => json.replace(/"offset":\d+/, '"offset":9999992')],
    ["an offset below nothing", (json: string) => json.replace(/"offset":\d+/, '"offset":-8')],
    ["an offset between the eights", (json: string) => json.replace(/"offset":(\d+)/, '"offset":$13')],
    ["a length beyond the end", (json: string) => json.replace(/"length":\d+/g, '"length":4000000000')],
    ["a length that is no number", (json: string) => json.replace(/"length":\d+/, '"length":1e999')],
    ["a block missing", (json: string) => json.replace('"index":', '"andet":')],
    ["no layers", (json: string) => json.replace('"layers"', '"andet"')],
    ["half a directory", (json: string) => json.slice(0, json.length / 2)],
  ])("with %s is damaged", (_, change) => {
    expect(readCompact(withDirectory(change), manifest.layers)).toBe("damaged");
  });
});
