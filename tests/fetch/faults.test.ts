import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DatasetId } from "../../src/catalog/index.ts";
import { commandMessages } from "../../src/i18n/command-messages.ts";
import { usualLimits } from "../../src/io/wfs/ask.ts";
import { contentFaults } from "../replay/content-faults.ts";
import type { Fault } from "../replay/fault.ts";
import { transportFaults } from "../replay/transport-faults.ts";
import { type Fetched, fetchTown } from "./fetch-town.ts";
import { playTown, type ReplayTown, townHandlers } from "./replay-town.ts";
import { findingIn, layerIn, linesIn, outcomesIn, rulesAsking } from "./town-findings.ts";
import { planNames } from "./town-layers.ts";

const dataset = "kommuneplanrammer";
const others = ["kommunegraense", "lokalplaner", "zonekort"] as const;
const only = [dataset, ...others].join(",");
const faults: Readonly<Record<string, Fault>> = { ...transportFaults, ...contentFaults };
/** Faults that a careful client gets over: the layer comes whole. */
const healed = ["serverErrorOnce", "tooManyRequests", "lowMaximum", "suffixGone", "otherPrefix", "uncounted", "swapped", "noKey"];
/** Faults that a client may get over or not, as long as it says which. */
const either = ["hitsFail", "twiceOver", "samePage", "unfiltered", "renamedKind", "renamedStatus"];

/** What is said of a layer of 17 in pages of five: its state and reason, how many the service said it has, and how many came. */
const said: Readonly<Record<string, readonly [state: string, reason: string, matched: number | null, received: number]>> = {
  loginPage: ["failed", "webPage", null, 0],
  exceptionLater: ["cutOff", "exception", 17, 5],
  errorLater: ["cutOff", "serverError", 17, 5],
  truncatedLater: ["cutOff", "truncated", 17, 5],
  reset: ["failed", "truncated", 17, 0],
  slow: ["failed", "timeout", 17, 0],
  lostPage: ["cutOff", "pagesMissing", 17, 5],
  samePage: ["cutOff", "pagesTwice", 17, 5],
  countUnknown: ["cutOff", "countUnknown", null, 17],
  pageShort: ["failed", "shortAnswer", 17, 0],
  emptyPages: ["failed", "emptyAnswer", 17, 0],
  otherZone: ["failed", "wrongSystem", 17, 0],
  elsewhere: ["failed", "otherMunicipality", 17, 0],
  shuffled: ["cutOff", "pagesTwice", 17, 5],
  oneBroken: ["cutOff", "featuresLost", 17, 17],
};

let town: ReplayTown;
let sound: string;
beforeAll(async () => {
  town = await playTown();
  sound = town.folder("helt");
  await fetchTown(town, { out: sound, only });
});
afterAll(() => town.close());

const linesOf = (folder: string, id: DatasetId): readonly string[] => {
  const layer = layerIn(folder, id);
  return layer === null ? [] : linesIn(folder, layer);
};

/** Which plans a layer holds, and where they lie. */
const plansIn = (folder: string): readonly string[] =>
  linesOf(folder, dataset).map((line) => {
    const { properties, geometry } = JSON.parse(line);
    return JSON.stringify([properties.planid, geometry]);
  });

async function fetchedWith(name: string, rest: { readonly previous?: string } = {}): Promise<Fetched & { readonly out: string }> {
  const out = town.folder(`${name}-${rest.previous === undefined ? "ny" : "igen"}`);
  town.replay.forget();
  town.replay.play(townHandlers({ layer: planNames[dataset], fault: faults[name] }));
  const impatient = { limits: { ...usualLimits, requestTime: 1500, retries: 1, firstWait: 10, longestWait: 50 } };
  return { out, ...(await fetchTown(town, { out, only, ...rest }, name === "slow" ? impatient : {})) };
}

test("without a fault every layer is whole, and rules find something clear in it", async () => {
  const all: readonly DatasetId[] = [dataset, ...others];
  expect(all.map((id) => layerIn(sound, id)?.state)).toEqual(["ready", "ready", "ready", "ready"]);
  expect(linesOf(sound, dataset)).toHaveLength(17);
  const { needing, consulting } = rulesAsking(dataset);
  expect(await outcomesIn(sound, [...needing, ...consulting])).toContain("clear");
});

describe.each(Object.entries(faults).map(([name, { what }]) => [what, name]))("a layer with %s", (_, name) => {
  let fetched: Fetched & { readonly out: string };
  beforeAll(async () => {
    fetched = await fetchedWith(name);
  });

  test("is whole, or says that it is not and why", () => {
    const { out, told, exit } = fetched;
    const layer = layerIn(out, dataset);
    if (!either.includes(name))
      expect([layer?.state === "ready", layer?.reason]).toEqual(healed.includes(name) ? [true, null] : [false, expect.any(String)]);
    if (layer?.state === "ready") expect(plansIn(out)).toEqual(expect.arrayContaining([...plansIn(sound)]));
    if (healed.includes(name)) expect(linesOf(out, dataset)).toEqual(linesOf(sound, dataset));
    if (layer?.state !== "ready") {
      const reasons: Readonly<Record<string, string>> = commandMessages.da.cutOff;
      expect(told).toContain(reasons[layer?.reason ?? ""]);
      expect(exit).toBe(1);
    }
  });

  if (name in said)
    test("tells the right state, reason and counts", () => {
      const layer = layerIn(fetched.out, dataset);
      expect([layer?.state, layer?.reason, layer?.origin?.matched, layer?.origin?.received]).toEqual(said[name]);
    });

  test("is never the ground of a finding that all is clear, unless it is whole", async () => {
    const state = layerIn(fetched.out, dataset)?.state;
    if (state === "ready") return;
    const { needing, consulting } = rulesAsking(dataset);
    expect(await outcomesIn(fetched.out, [...needing, ...consulting])).not.toContain("clear");
    if (layerIn(fetched.out, dataset)?.kept === 0) expect(await findingIn(fetched.out, dataset)).toEqual([]);
  });

  test("harms no other layer", () => {
    for (const id of others) {
      expect([id, layerIn(fetched.out, id)?.state]).toEqual([id, "ready"]);
      expect(linesOf(fetched.out, id)).toEqual(linesOf(sound, id));
    }
  });
});
