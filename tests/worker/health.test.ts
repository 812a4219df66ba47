import { expect, test } from "vitest";
import { remarkOf } from "../../src/domain/health.ts";
import { readPack } from "../../src/io/read-pack.ts";
import { healthOf } from "../../src/worker/health.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { boundaryFile, built, folderOf, nature, natureFile } from "../builders/pack-files.ts";

const [a, b, c, d] = square(0, 0, 100);
const [x, y] = a;
const ringWithLoop = (side: number) => polygonOf([a, b, c, d, [x, y - side], [x - side, y - side], [x - side, y], a]);
const naturePack = (...features: readonly unknown[]) => built([{ ...natureFile(), text: collection(features) }, boundaryFile()]);

async function natureIn(pack: Awaited<ReturnType<typeof built>>, on: string, change = {}) {
  const health = healthOf(await readPack(folderOf(pack, change).source), on);
  const layer = health.layers.find(({ dataset }) => dataset === "paragraf3");
  if (!layer) throw new Error("got no paragraf3, expected every dataset of the catalog");
  return { health, layer };
}

test("a layer's papers, age and coverage are those of its manifest, and of the day that is asked for", async () => {
  const { health, layer } = await natureIn(await built([natureFile(), boundaryFile()]), "2026-05-31");
  expect(layer).toMatchObject({ state: "ready", date: "2026-05-21", age: 10, freshness: "fresh", count: 2, outline: 0 });
  expect(layer.papers).toMatchObject({
    publisher: "Danmarks Miljøportal",
    sources: ["natur.geojson"],
    dateBasis: "fileTime",
    read: 2,
    kept: 2,
  });
  expect(remarkOf(layer)).toBe("ready");
  expect(health.outlines).toHaveLength(1);
  expect(health.municipality.name).toBe("Prøvelev");
  const later = await natureIn(await built([natureFile(), boundaryFile()]), "2028-05-31");
  expect([remarkOf(later.layer), later.layer.neverClear]).toEqual(["stale", expect.arrayContaining(["natur/paragraf3"])]);
});

test("what was repaired, refused and left out is told, the refused ones first", async () => {
  const lost = { ...nature("a-4", "Hede", 0), geometry: null };
  const features = [nature("a-1", "Sø", 300), { ...nature("a-2", "Mose", 0), geometry: ringWithLoop(2) }];
  const { layer, health } = await natureIn(
    await naturePack(...features, { ...nature("a-3", "Eng", 0), geometry: ringWithLoop(22) }, lost),
    "2026-05-31",
  );
  expect(layer.papers).toMatchObject({ reason: "featuresLost", repaired: 1, refused: 1, read: 4, kept: 2 });
  expect(layer.papers?.repairs.map(({ kept, areaAfter }) => [kept, areaAfter])).toEqual([
    [false, 10_484],
    [true, 10_004],
  ]);
  expect(layer.papers?.notKept).toEqual([
    { reason: "areaChanged", count: 1, features: ["#3"] },
    { reason: "noGeometry", count: 1, features: ["#4"] },
  ]);
  expect(health.originals).toEqual({ file: "originals.json", count: 2 });
  expect(remarkOf(layer)).toBe("cutOff");
});

test("a layer whose file is gone keeps its papers, and its rule cannot answer", async () => {
  const { layer, health } = await natureIn(await built([natureFile(), boundaryFile()]), "2026-05-31", {
    "paragraf3.geojson": null,
    "compact.bin": null,
  });
  expect([layer.state, remarkOf(layer), layer.papers?.kept]).toEqual(["missing", "missing", 2]);
  expect(health.rules.find(({ rule }) => rule === "natur/paragraf3")).toMatchObject({
    effect: "cannotAnswer",
    because: [{ dataset: "paragraf3", gap: "missing" }],
  });
});

test("a field that is not read is told of a layer that is otherwise whole", async () => {
  const odd = feature(polygonOf(square(0, 0, 100)), { properties: { ...nature("a-1", "Sø", 0).properties, Systid_fra: "i fjor" } });
  const { layer } = await natureIn(await naturePack(odd), "2026-05-31");
  expect([layer.state, remarkOf(layer)]).toEqual(["ready", "told"]);
  expect(layer.papers?.fields).toMatchObject([{ field: "Systid_fra", fault: "unread", count: 1, of: 1, example: "i fjor" }]);
});
