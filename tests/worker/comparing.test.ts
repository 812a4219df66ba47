import { expect, test } from "vitest";
import { overlayBytes } from "../../scripts/load-overlay.ts";
import { noRecords } from "../../src/domain/records.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { boundaryFile, built, folderOf, nature } from "../builders/pack-files.ts";
import { aRequest } from "../builders/requests.ts";

const plot = (id: string, east: number) =>
  feature(polygonOf(square(east, 0, 100)), { properties: { grund_id: id, navn: `Grund ${id}`, status: "ledig" } });

/** Plots A and B 1 km apart, and a lake of one hectare. */
const aPackWithLakeAt = async (east: number) =>
  folderOf(
    await built([
      { name: "grunde.geojson", date: "2026-10-01", text: collection([plot("A", 0), plot("B", 1000)]) },
      { name: "natur.geojson", date: "2026-10-01", text: collection([nature("lake", "Sø", east)]) },
      boundaryFile(),
    ]),
  ).source;

test("the open pack is held against another one: the lake that moved, the plot that it moved to, and nothing of the open pack is lost", async () => {
  const [older, newer] = [await aPackWithLakeAt(3000), await aPackWithLakeAt(1000)];
  const source = (name: string) => (name === "older" ? older : newer);
  const checker = createInlineChecker({ embedded: [], source, overlayBytes, breathe: async () => {} });
  await checker.open("newer", () => {});
  const input = { request: aRequest(), on: "2026-11-22", plots: [], records: noRecords };
  const before = await checker.gist(input, () => {});
  const data = await checker.changes("older");
  expect(
    data.ok && data.value.layers.map(({ dataset, features }) => [dataset, features.map(({ feature: id, kind }) => [id, kind])]),
  ).toEqual([["paragraf3", [["lake", "changed"]]]]);
  const shares: number[] = [];
  const plots = await checker.answerChanges(input, "older", (done) => shares.push(done));
  // The lake takes all of plot B, so that nothing can be built there without a permit.
  expect(plots.map(({ id, route }) => [id, route])).toEqual([["B", true]]);
  expect(plots[0].findings.map(({ rule }) => rule)).toContain("natur/paragraf3");
  expect(shares.at(-1)).toBe(1);
  expect(await checker.gist(input, () => {})).toEqual(before);
});
