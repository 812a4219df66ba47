import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type Difference, diff } from "../../scripts/commands/diff.ts";
import { createChecker } from "../../scripts/commands/open-case.ts";
import { writePackFiles } from "../../scripts/pack-files.ts";
import { noRecords } from "../../src/domain/records.ts";
import { collection, feature, polygonOf, square } from "../builders/geojson-files.ts";
import { boundaryFile, built, nature } from "../builders/pack-files.ts";
import { aRequest } from "../builders/requests.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-diff-"));
const place = (...names: readonly string[]): string => path.join(room, ...names);
const told: string[] = [];

const plot = (id: string, east: number) =>
  feature(polygonOf(square(east, 0, 100)), { properties: { grund_id: id, navn: `Grund ${id}`, status: "ledig" } });

/** Plots A and B 1 km apart; a lake lies on plot B in the later pack, where in the earlier one it lay far away. */
async function writePack(name: string, lakeEast: number): Promise<void> {
  const files = [
    { name: "grunde.geojson", date: "2026-10-01", text: collection([plot("A", 0), plot("B", 1000)]) },
    { name: "natur.geojson", date: "2026-10-01", text: collection([nature("lake", "Sø", lakeEast)]) },
    boundaryFile(),
  ];
  mkdirSync(place(name));
  await writePackFiles(place(name), await built(files));
}

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
  await writePack("older", 3000);
  await writePack("newer", 1050);
  mkdirSync(place("cases"));
  const checker = createChecker();
  await checker.open(place("older"), () => {});
  const input = { request: aRequest(), on: "2026-11-22", plots: [], records: noRecords };
  writeFileSync(place("cases", "sag.grundlag.json"), await checker.writeCase(input));
  writeFileSync(place("cases", "brudt.grundlag.json"), "{");
});
afterAll(() => rmSync(room, { recursive: true }));

test("an injected lake is told as the feature that moved, and as the rule by which the case's plot is answered otherwise", async () => {
  const exit = await diff(place("older"), place("newer"), { cases: place("cases"), format: "json", out: place("diff.json") });
  const { packs, cases }: Difference = JSON.parse(readFileSync(place("diff.json"), "utf8"));
  expect(packs.layers.map(({ dataset }) => dataset)).toEqual(["paragraf3"]);
  expect(packs.layers[0].features.map(({ feature: id, kind, attributes, geometry }) => [id, kind, attributes, geometry])).toEqual([
    ["lake", "changed", [], { areaBefore: 10_000, areaAfter: 10_000 }],
  ]);
  expect(cases?.map(({ case: file, on }) => [file, on])).toEqual([["sag.grundlag.json", "2026-11-22"]]);
  const changed = cases?.[0].plots ?? [];
  expect(changed.map(({ id }) => id)).toEqual(["B"]);
  const nature3 = changed[0].findings.filter(({ rule }) => rule === "natur/paragraf3");
  // Half of the hectare of plot B, 50 m × 100 m, is lake now; the other half is still free to build on.
  expect(nature3.map(({ before, after }) => [before, after?.outcome, after?.measured])).toEqual([[null, "assessment", 5000]]);
  expect(exit).toBe(2);
  expect(told.join("\n")).toContain("brudt.grundlag.json");
});

test("the text says it in words, and a pack beside itself says that nothing changed", async () => {
  await diff(place("older"), place("newer"), { format: "text", out: place("diff.txt") });
  const text = readFileSync(place("diff.txt"), "utf8");
  expect(text).toContain("paragraf3: 2026-10-01, klar, 1 → 2026-10-01, klar, 1; 1 ændret, 0 kommet til, 0 gået ud, 0 uændret");
  expect(text).toContain("~ lake «Sø»: ny geometri, 10.000 m² → 10.000 m²");
  expect(await diff(place("older"), place("older"), { format: "text", out: place("same.txt") })).toBe(0);
  expect(readFileSync(place("same.txt"), "utf8")).toContain("Data er de samme.");
});

test("a folder without cases and a pack that is not there are told", async () => {
  told.length = 0;
  mkdirSync(place("empty"));
  expect(await diff(place("older"), place("newer"), { cases: place("empty"), format: "text" })).toBe(2);
  expect(await diff(place("older"), place("nowhere"), { format: "text" })).toBe(2);
  expect(told[0]).toContain("ingen gemte sager");
  expect(told[1]).toContain("nowhere");
});
