import { expect, test } from "vitest";
import type { Difference } from "../../scripts/commands/diff.ts";
import { diffSummary } from "../../scripts/diff-summary.ts";
import { layerSummary, packSummary, table } from "../../scripts/pack-summary.ts";
import { buildPack } from "../../src/io/build-pack.ts";
import { anOrder, boundaryFile } from "../builders/pack-files.ts";

/** Clears the screen, turns the reading direction, and begins a line of its own. */
const steering = "\u001b[2J\u202egnp\nzonekort: klar";
const visible = "\\u001b[2J\\u202egnp\\u000azonekort: klar";

test("a cell stays a cell, whatever it says, and columns stand under each other", () => {
  expect(table(["fil", "n"], [[steering, "1"]]).split("\n")).toEqual([`fil${" ".repeat(visible.length - 3)}  n`, `${visible}  1`]);
});

test("a municipality's name and notice steer no terminal", () => {
  const told = layerSummary("da", { municipality: { code: "0201", name: steering }, sample: true, notice: steering, layers: [] });
  expect(told.split("\n").slice(0, 2)).toEqual([`${visible} (0201)`, visible]);
});

test("a file's name and what it calls the municipality steer no terminal", async () => {
  const file = { ...boundaryFile(), name: `${steering}.geojson` };
  const built = await buildPack({ ...anOrder([file]), name: steering });
  if (!built.ok) throw new Error(`got ${JSON.stringify(built.problems)}, expected a pack`);
  const told = packSummary("da", built.value, "ud");
  expect([
    told.includes("\u001b"),
    told.includes("\u202e"),
    told.split(`\n${visible}.geojson`).length,
    told.includes(`${visible} (0201)`),
  ]).toEqual([false, false, 2, true]);
});

test("a feature's name and values make no line of their own", () => {
  const layer = { date: null, state: "ready", count: 1 } as const;
  const attributes = [{ field: steering, before: steering, after: steering }];
  const feature = {
    feature: steering,
    title: steering,
    kind: "changed",
    geometry: null,
    attributes,
    status: false,
    elsewhere: null,
  } as const;
  const layers = [{ dataset: "zonekort", before: layer, after: layer, same: 0, reliable: true, features: [feature] }] as const;
  const difference: Difference = { packs: { before: "a", after: "b", layers }, cases: null };
  const told = diffSummary("da", difference);
  expect([told.split("\n").length, told.includes("\u001b"), told.includes("\u202e")]).toEqual([5, false, false]);
});
