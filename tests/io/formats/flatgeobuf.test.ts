import { serialize } from "flatgeobuf/lib/mjs/geojson.js";
import { describe, expect, test } from "vitest";
import { openFile } from "../../../src/io/open-files.ts";
import { readTable } from "../../../src/io/read-table.ts";
import { featuresAtATime } from "../../../src/io/table-limits.ts";

const square = [
  [705_000, 6_195_000],
  [705_100, 6_195_000],
  [705_100, 6_195_100],
  [705_000, 6_195_100],
  [705_000, 6_195_000],
];
const plot = {
  type: "Feature" as const,
  properties: { navn: "Østergård", areal: 12.5 },
  geometry: { type: "Polygon" as const, coordinates: [square] },
};
const layer = (count = 1) => serialize({ type: "FeatureCollection", features: Array.from({ length: count }, () => plot) });
const file = (bytes: Uint8Array) => ({ name: "lag.fgb", bytes });
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

async function tableOf(bytes: Uint8Array) {
  const tables = await openFile(file(bytes));
  if (!tables.ok) throw new Error(`got ${tables.problems[0].code}, expected a table`);
  return tables.value[0];
}
const refusal = async (bytes: Uint8Array) => {
  const tables = await openFile(file(bytes));
  return tables.ok ? null : tables.problems[0].code;
};
/** Where the features begin in a file without index. */
const featuresAt = (bytes: Uint8Array): number => 12 + viewOf(bytes).getUint32(8, true);

test("a layer that states no system has none, and its features are as they were", async () => {
  const table = await tableOf(layer());
  expect(table).toEqual({ name: "lag.fgb", declared: null, features: [plot], matched: null, notices: [] });
});

test("a file that stands in the middle of other bytes is read as one that does not", async () => {
  const bytes = layer(3);
  const shifted = new Uint8Array(bytes.length + 3);
  shifted.set(bytes, 3);
  expect((await tableOf(shifted.subarray(3))).features).toEqual([plot, plot, plot]);
});

describe("hostile bytes", () => {
  test("an index that says it is there in a layer without features does not hang", async () => {
    const bytes = layer();
    const empty = bytes.slice(0, featuresAt(bytes));
    // Every count and size in the header made nothing, one after the other; none may hang or throw.
    for (let at = 12; at < empty.length; at += 1) {
      const changed = empty.slice();
      changed[at] = 0;
      const tables = await openFile(file(changed));
      expect(tables.ok ? tables.value[0].features : tables.problems.length).toEqual(tables.ok ? [] : 1);
    }
  });

  test("a header of four thousand million bytes is none; a feature of that length is cut short", async () => {
    const header = layer();
    viewOf(header).setUint32(8, 4_000_000_000, true);
    expect(await refusal(header)).toBe("fileBroken");
    const feature = layer();
    viewOf(feature).setUint32(featuresAt(feature), 4_000_000_000, true);
    expect(await refusal(feature)).toBe("fileCutShort");
  });

  test("fewer features than the header counts are cut short", async () => {
    const bytes = layer(2);
    const from = featuresAt(bytes);
    const one = bytes.slice(0, from + 4 + viewOf(bytes).getUint32(from, true));
    expect(await refusal(one)).toBe("fileCutShort");
  });

  test("each number of a feature made endless loses that feature alone, in bounded memory", async () => {
    const bytes = layer(2);
    const from = featuresAt(bytes) + 4;
    const end = from + viewOf(bytes).getUint32(from - 4, true);
    for (let at = from; at + 4 <= end; at += 4) {
      const changed = bytes.slice();
      viewOf(changed).setUint32(at, 0x7fffffff, true);
      const reading = await readTable(await tableOf(changed));
      const counts = reading.ok ? [reading.value.read, reading.value.features.length + reading.value.notKept.length] : [2, 2];
      expect(counts).toEqual([2, 2]);
    }
  });
});

test("others are let in between handfuls of features, and who ends the work gets his own error back", async () => {
  const bytes = layer(2 * featuresAtATime + 1);
  const shares: number[] = [];
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  await openFile(file(bytes), { onDone: (share) => shares.push(share), pause });
  expect(pauses).toBe(2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  const ended = { onDone: () => {}, pause: () => Promise.reject(new DOMException("enough", "AbortError")) };
  await expect(openFile(file(bytes), ended)).rejects.toThrow("enough");
});
