import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { embeddedPacks } from "../../scripts/pack-folder.ts";
import { isDatasetId } from "../../src/catalog/index.ts";
import { noRecords } from "../../src/domain/records.ts";
import { compactFile } from "../../src/io/compact-format.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { packRealTown, realFilesAbsent } from "../builders/real-packs.ts";
import { aRequest } from "../builders/requests.ts";

const on = "2026-11-22";
const request = aRequest({ use: "heavyIndustry", virksomhedsklasse: 6, plotArea: 24_000, floorArea: 9000, height: 14, storeys: 1 });

/** What a pack answers, and everything that the map shows of it, as text. */
async function everything(folder: string, without: readonly string[] = []): Promise<readonly string[]> {
  const { checker, view } = await openEmbedded(folder, without);
  const layers: string[] = [];
  for (const dataset of view.stamp.layers.map((layer) => layer.dataset).filter(isDatasetId)) {
    layers.push(JSON.stringify(await checker.layer(dataset)));
  }
  return [await checker.write({ request, on, plots: [], records: noRecords }, "geojson", () => {}), JSON.stringify(view), ...layers];
}

/** Holds what a pack gives with its compact file against what it gives without, byte for byte. */
async function expectSameBytes(folder: string): Promise<void> {
  const [fast, slow] = [await everything(folder), await everything(folder, [compactFile])];
  expect(fast[0].length).toBeGreaterThan(10_000);
  expect(fast.length).toBeGreaterThan(8);
  expect(fast.map((each, index) => each === slow[index])).toEqual(slow.map(() => true));
}

describe("a pack answers the same from its compact file and from its readable layers", () => {
  it.each(embeddedPacks.map(({ name }) => name))("%s", { timeout: 120_000 }, expectSameBytes);
});

describe.skipIf(realFilesAbsent)("so does a pack of real files (left out where ../shared/geodata-real is not beside the repo)", () => {
  beforeAll(() => vi.spyOn(console, "error").mockImplementation(() => {}));
  afterAll(() => vi.restoreAllMocks());
  it.each(["albertslund", "vallensbaek"] as const)("%s", { timeout: 120_000 }, async (town) => {
    const { folder, remove } = await packRealTown(town);
    await expectSameBytes(folder).finally(remove);
  });
});
