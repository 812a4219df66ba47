import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contentFaults } from "../replay/content-faults.ts";
import { type Fault, faulty } from "../replay/fault.ts";
import { transportFaults } from "../replay/transport-faults.ts";
import { fetchTown } from "./fetch-town.ts";
import { paths, playTown, type ReplayTown, townHandlers, townPlans } from "./replay-town.ts";
import { layerIn, linesIn, outcomesIn, rulesAsking } from "./town-findings.ts";
import { natureNames, planNames } from "./town-layers.ts";

const faults: Readonly<Record<string, Fault>> = { ...transportFaults, ...contentFaults };
const names = [
  ...["maintenance", "loginPage", "errorLater", "truncatedLater", "reset", "redirected", "brokenGzip"],
  ...["lostPage", "samePage", "countGrows", "countShrinks", "countUnknown", "pageShort", "stopsEarly", "shuffled"],
  ...["emptyPages", "otherName", "otherZone", "degreesAsMetres", "noGeometry", "oneBroken"],
];
/** A dataset of two layers with the fault in its second, and one that is asked for by the municipality's box. */
const places = [
  ["lokalplaner", "pdk:theme_pdk_temalokalplan_vedtaget_v"],
  ["paragraf3", natureNames.paragraf3],
] as const;

let town: ReplayTown;
let sound: string;
const only = "kommunegraense,lokalplaner,paragraf3";
beforeAll(async () => {
  town = await playTown();
  sound = town.folder("helt");
  await fetchTown(town, { out: sound, only });
});
afterAll(() => town.close());

describe.each(places)("%s with a fault in %s", (dataset, layer) => {
  test("is whole without it", () => {
    const whole = layerIn(sound, dataset);
    expect([whole?.state, whole?.kept]).toEqual(["ready", dataset === "lokalplaner" ? 19 : 45]);
  });

  test.each(names)("%s: is never short without a word, and nothing in it is clear", async (name) => {
    const out = town.folder(`${dataset}-${name}`);
    town.replay.play(townHandlers({ layer, fault: faults[name] }));
    const { exit } = await fetchTown(town, { out, only });
    const [came, whole] = [layerIn(out, dataset), layerIn(sound, dataset)];
    // A server that answers every question with its first page has nothing to hide where one page is all.
    if (came?.state === "ready") expect([name, came && linesIn(out, came)]).toEqual(["samePage", whole && linesIn(sound, whole)]);
    else {
      const { needing, consulting } = rulesAsking(dataset);
      expect(await outcomesIn(out, [...needing, ...consulting])).not.toContain("clear");
      expect([exit, came?.reason]).toEqual([1, expect.any(String)]);
    }
  });
});

/** Faults on the way, which meet a service of GML alone as they meet any other. */
const onTheWay = ["maintenance", "exceptionLater", "truncated", "truncatedLater", "reset", "brokenGzip", "lengthTooShort", "otherFormat"];

test.each(onTheWay)("a service of GML alone with %s: never short without a word, and nothing in it is clear", async (name) => {
  const out = town.folder(`gml-${name}`);
  const plans = { layers: townPlans(), formats: ["application/gml+xml; version=3.2"] };
  town.replay.play({ ...townHandlers(), [paths.plandata]: faulty(plans, planNames.kommuneplanrammer, faults[name]) });
  const { exit } = await fetchTown(town, { out, only: "kommunegraense,kommuneplanrammer,zonekort" });
  expect([exit, layerIn(out, "kommuneplanrammer")?.state === "ready", layerIn(out, "zonekort")?.state]).toEqual([1, false, "ready"]);
  const { needing, consulting } = rulesAsking("kommuneplanrammer");
  expect(await outcomesIn(out, [...needing, ...consulting])).not.toContain("clear");
});
