import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentFaults } from "../replay/content-faults.ts";
import type { Fault } from "../replay/fault.ts";
import { transportFaults } from "../replay/transport-faults.ts";
import { fetchDay, fetchTown } from "./fetch-town.ts";
import { playTown, type ReplayTown, townHandlers } from "./replay-town.ts";
import { layerIn, linesIn, outcomesIn, rulesAsking } from "./town-findings.ts";
import { planNames } from "./town-layers.ts";

const only = "kommunegraense,kommuneplanrammer,zonekort";
const layer = planNames.kommuneplanrammer;
const faults: Readonly<Record<string, Fault>> = { ...transportFaults, ...contentFaults };
const nextDay = { today: () => "2026-11-23" };

let town: ReplayTown;
let sound: string;
beforeAll(async () => {
  town = await playTown();
  sound = town.folder("god");
  await fetchTown(town, { out: sound, only });
});
afterAll(() => town.close());

const rammerIn = (folder: string) => {
  const entry = layerIn(folder, "kommuneplanrammer");
  if (entry === null) throw new Error(`got no kommuneplanrammer in ${folder}, expected a layer`);
  return entry;
};

describe("with a good pack from the day before", () => {
  test.each([
    ...(["serverError", "loginPage", "truncatedLater", "errorLater", "redirected"] as const),
    ...([
      "lostPage",
      "countUnknown",
      "renamedFilter",
      "renamedUse",
      "otherName",
      "emptyPages",
      "emptied",
      "otherZone",
      "elsewhere",
    ] as const),
    ...(["shuffled", "noGeometry"] as const),
  ])("%s leaves the last good copy, dated as it was, and nothing in it is clear", async (name) => {
    const out = town.folder(`${name}-efter`);
    town.replay.play(townHandlers({ layer, fault: faults[name] }));
    const { told } = await fetchTown(town, { out, only, previous: sound }, nextDay);
    const kept = rammerIn(out);
    expect([kept.state, kept.fetched, kept.kept, kept.origin?.on]).toEqual(["failed", fetchDay, 17, "2026-11-23"]);
    expect(linesIn(out, kept)).toEqual(linesIn(sound, rammerIn(sound)));
    expect(kept.reason).toEqual(expect.any(String));
    expect(told).toMatch(new RegExp(`kommuneplanrammer: .*${fetchDay}`));
    const { needing, consulting } = rulesAsking("kommuneplanrammer");
    expect(await outcomesIn(out, [...needing, ...consulting])).not.toContain("clear");
    expect([layerIn(out, "zonekort")?.state, layerIn(out, "zonekort")?.fetched]).toEqual(["ready", "2026-11-23"]);
  });

  test("what is there stays when the same folder is fetched into once more, and gives way when the service is well again", async () => {
    const out = town.folder("samme");
    town.replay.play(townHandlers());
    await fetchTown(town, { out, only });
    town.replay.play(townHandlers({ layer, fault: faults.serverError }));
    await fetchTown(town, { out, only }, nextDay);
    await fetchTown(town, { out, only }, { today: () => "2026-11-24" });
    expect([rammerIn(out).state, rammerIn(out).fetched, rammerIn(out).kept, rammerIn(out).origin?.on]).toEqual([
      "failed",
      fetchDay,
      17,
      "2026-11-24",
    ]);
    town.replay.play(townHandlers());
    await fetchTown(town, { out, only }, { today: () => "2026-11-25" });
    expect([rammerIn(out).state, rammerIn(out).reason, rammerIn(out).fetched]).toEqual(["ready", null, "2026-11-25"]);
  });
});
