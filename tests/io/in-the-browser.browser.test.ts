import { expect, test } from "vitest";
import { area } from "../../src/geo/shape.ts";
import { hashOf, hashOfFile } from "../../src/io/pack-source.ts";
import { plotShape, readPlots } from "../../src/io/read-plots.ts";
import { collection, feature, inDegrees, polygonOf, square } from "../builders/geojson-files.ts";
import { built, natureFile, opened } from "../builders/pack-files.ts";
import { createRandom } from "../builders/random-shapes.ts";

test("a plot that crosses itself is mended in the browser as on the command line: 9,996 m² becomes 10,004 m²", async () => {
  const [a, b, c, d] = square(0, 0, 100);
  const [x, y] = a;
  const ring = [a, b, c, d, [x, y - 2], [x - 2, y - 2], [x - 2, y], a];
  const { plots, problems } = await readPlots({ name: "grund.geojson", text: collection([feature(polygonOf(ring), { id: "A" })]) }, []);
  expect(problems).toEqual([
    { code: "featureRepaired", words: { file: "grund.geojson", feature: "A", areaBefore: 9996, areaAfter: 10_004 } },
  ]);
  expect(area(plotShape(plots[0]))).toBe(10_004);
});

test("a drawing in degrees becomes metres", async () => {
  const { plots } = await readPlots({ name: "", text: JSON.stringify(feature(polygonOf(inDegrees(square(0, 0, 100))))) }, []);
  expect(Math.abs(area(plotShape(plots[0])) - 10_000)).toBeLessThan(0.1);
});

test("a pack's hashes are held in the browser too", async () => {
  // FIPS 180-2, appendix B.1.
  expect(hashOf(new TextEncoder().encode("abc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  const random = createRandom(3);
  for (const length of [0, 1, 63, 64, 65, 100_000]) {
    const bytes = Uint8Array.from({ length }, () => Math.floor(random() * 256));
    expect(await hashOfFile(bytes)).toBe(hashOf(bytes));
  }
  const { files } = await built([natureFile()]);
  expect((await opened(files)).pack.layers.paragraf3?.stamp.state).toBe("ready");
  expect((await opened(files, { "paragraf3.geojson": "{}" })).pack.layers.paragraf3?.stamp.state).toBe("failed");
});
