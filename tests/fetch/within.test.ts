import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchTown } from "./fetch-town.ts";
import { playTown, type ReplayTown } from "./replay-town.ts";
import { layerIn, outcomesIn, rulesAsking } from "./town-findings.ts";
import { exampleText } from "./town-layers.ts";

let town: ReplayTown;
let boundary: string;
beforeAll(async () => {
  town = await playTown();
  boundary = `${town.folder("grænse")}.geojson`;
  writeFileSync(boundary, exampleText("kommunegraense"));
});
afterAll(() => town.close());

/** What is said to be covered by a layer that was asked for by place, and by one that was asked for by the municipality's code. */
const covered = (out: string) => (["paragraf3", "zonekort"] as const).map((dataset) => layerIn(out, dataset)?.coverage.kind);

describe("a layer that was asked for where the plans lie may lack what lies outside them", () => {
  test("and is never clear because a boundary comes later", async () => {
    const out = town.folder("senere");
    await fetchTown(town, { out, only: "paragraf3,zonekort,lokalplaner" });
    expect(covered(out)).toEqual(["unknown", "unknown"]);
    await fetchTown(town, { out, only: "zonekort", boundary });
    expect(covered(out)).toEqual(["unknown", "municipality"]);
    const { needing } = rulesAsking("paragraf3");
    expect(await outcomesIn(out, needing)).not.toContain("clear");
  });

  test("and is so too where another pack keeps it", async () => {
    const [before, out] = [town.folder("før"), town.folder("efter")];
    await fetchTown(town, { out: before, only: "paragraf3,zonekort,lokalplaner" });
    await fetchTown(town, { out, previous: before, only: "zonekort", boundary });
    expect(covered(out)).toEqual(["unknown", "municipality"]);
  });

  test("and is whole when it is asked for once more", async () => {
    const out = town.folder("igen");
    await fetchTown(town, { out, only: "paragraf3,zonekort,lokalplaner" });
    await fetchTown(town, { out, only: "zonekort", boundary });
    await fetchTown(town, { out, only: "paragraf3" });
    expect(covered(out)).toEqual(["municipality", "municipality"]);
  });
});

test("a layer that was asked for within a smaller boundary does not cover a larger one", async () => {
  const out = town.folder("større");
  await fetchTown(town, { out, only: "paragraf3,zonekort", boundary });
  expect(covered(out)).toEqual(["municipality", "municipality"]);
  const larger = path.join(path.dirname(boundary), "større.geojson");
  const border = JSON.parse(readFileSync(boundary, "utf8"));
  const [minX, minY, maxX, maxY] = [690_000, 6_180_000, 725_000, 6_210_000];
  const ring = [
    [minX, minY],
    [maxX, minY],
    [maxX, maxY],
    [minX, maxY],
    [minX, minY],
  ];
  for (const feature of border.features) feature.geometry = { type: "Polygon", coordinates: [ring] };
  writeFileSync(larger, JSON.stringify(border));
  await fetchTown(town, { out, only: "zonekort", boundary: larger });
  expect(covered(out)).toEqual(["unknown", "municipality"]);
});
