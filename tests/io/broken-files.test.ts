import { describe, expect, test } from "vitest";
import { readPlots } from "../../src/io/read-plots.ts";
import { readRequest } from "../../src/io/read-request.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { built, natureFile, opened } from "../builders/pack-files.ts";
import { readGeojson } from "../builders/read-geojson.ts";

/** Numbers 0–1 from a seed, the same everywhere (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const oddities: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1e308,
  "x",
  "",
  [],
  {},
  [[]],
  [[[]]],
  { type: "Feature" },
  [1, 2, 3],
  "Polygon",
  705_000,
];

/** The value with one place in it, chosen by chance, put an oddity in place of, or taken out. */
function damaged(value: unknown, random: () => number): unknown {
  if (typeof value !== "object" || value === null || random() < 0.12) return oddities[Math.floor(random() * oddities.length)];
  const entries = Object.entries(value);
  if (entries.length === 0) return oddities[Math.floor(random() * oddities.length)];
  const at = Math.floor(random() * entries.length);
  const changed = random() < 0.1 ? entries.toSpliced(at, 1) : entries.with(at, [entries[at][0], damaged(entries[at][1], random)]);
  return Array.isArray(value) ? changed.map(([, each]) => each) : Object.fromEntries(changed);
}

/** The text with a few characters cut out, doubled or changed. */
function scratched(text: string, random: () => number): string {
  const at = Math.floor(random() * text.length);
  const until = at + Math.floor(random() * 4);
  return text.slice(0, at) + ['"', "}", "[", "NaN", "\u0000", ",", "-", ""][Math.floor(random() * 8)] + text.slice(until);
}

const good = collection([
  feature(polygonOf(square(0, 0, 100), square(10, 10, 20)), { id: "A", properties: { navn: "A" } }),
  feature({ type: "MultiPolygon", coordinates: [[square(200, 0, 50)], [square(300, 0, 50)]] }, { id: 2 }),
  feature({ type: "GeometryCollection", geometries: [polygonOf(square(0, 300, 10))] }),
]);

describe("a file damaged by chance, the same 1,500 ways each time", () => {
  test("is read or refused with words, and kept + not kept = read", async () => {
    const random = randomFrom(20_261_122);
    let refused = 0;
    for (let round = 0; round < 1500; round += 1) {
      const text = round % 2 === 0 ? JSON.stringify(damaged(damaged(JSON.parse(good), random), random)) : scratched(good, random);
      const reading = await readGeojson({ name: "skadet.geojson", text });
      if (reading.ok) expect(reading.value.features.length + reading.value.notKept.length).toBe(reading.value.read);
      else {
        refused += 1;
        expect(reading.problems.length).toBeGreaterThan(0);
      }
      const { plots, problems } = await readPlots({ name: "skadet.geojson", text }, []);
      expect(plots.length + problems.length).toBeGreaterThan(0);
    }
    expect(refused).toBeGreaterThan(100);
  });

  test("that is a request is read or refused with words", () => {
    const random = randomFrom(7);
    const request = { use: "office", virksomhedsklasse: [1, 3], plotArea: 1, floorArea: 1, height: 1, storeys: 1, wishes: { rail: 5 } };
    for (let round = 0; round < 1500; round += 1) {
      const result = readRequest(JSON.stringify(damaged(request, random)), "sag.json");
      expect(result.ok || result.problems.length > 0).toBe(true);
    }
  });

  test("that is a pack's manifest never makes a layer ready that is not whole", async () => {
    const random = randomFrom(42);
    const { files } = await built([natureFile()]);
    const manifest = JSON.parse(files.get("manifest.json") ?? "");
    for (let round = 0; round < 500; round += 1) {
      const { pack } = await opened(files, { "manifest.json": JSON.stringify(damaged(manifest, random)) });
      const layer = pack.layers.paragraf3;
      expect(layer?.features.length ?? 0).toBe(layer?.stamp.state === "ready" ? 2 : 0);
    }
  });
});
