import { afterEach, expect, test, vi } from "vitest";
import { readPack } from "../../src/io/read-pack.ts";
import { verifyPack } from "../../src/io/verify-pack.ts";
import { embeddedPacks, embeddedSource } from "../../src/worker/embedded.ts";

afterEach(() => vi.restoreAllMocks());

test.each(embeddedPacks.map(({ name }) => name))(
  "%s is fetched in two files, manifest and compact, and nothing is wrong with it",
  async (name) => {
    const fetched = vi.spyOn(globalThis, "fetch");
    const { pack, problems } = await readPack(embeddedSource(name));
    expect(problems).toEqual([]);
    expect(fetched.mock.calls.map(([address]) => String(address).replace(/.*\/([\w-]+\.\w+)(\?.*)?$/, "$1"))).toEqual([
      "manifest.json",
      "compact.bin",
    ]);
    expect(pack.stamp.layers.filter(({ state }) => state !== "ready")).toEqual([]);
    expect(pack.layers.bygninger?.features.length).toBeGreaterThan(100);
  },
);

test("a compact file that Node made is, byte for byte, what the browser makes of the readable layers", async () => {
  expect((await verifyPack(embeddedSource(embeddedPacks[0].name))).problems).toEqual([]);
});

test("a file that was not there when the app was built is known to be gone; what is in the others is not known", async () => {
  const source = embeddedSource(embeddedPacks[0].name);
  expect(await source.hash?.("drager.geojson")).toBeNull();
  expect(await source.hash?.("paragraf3.geojson")).toBeUndefined();
});
