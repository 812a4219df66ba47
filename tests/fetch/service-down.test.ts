import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Answer, given, type Handler, htmlAnswer, xmlAnswer } from "../replay/answer.ts";
import { fetchDay, fetchTown } from "./fetch-town.ts";
import { paths, playTown, type ReplayTown, townHandlers } from "./replay-town.ts";
import { layerIn } from "./town-findings.ts";

const only = "kommunegraense,kommuneplanrammer,zonekort,paragraf3";
const plans = ["kommuneplanrammer", "zonekort"] as const;

let town: ReplayTown;
let sound: string;
beforeAll(async () => {
  town = await playTown();
  sound = town.folder("helt");
  await fetchTown(town, { out: sound, only });
});
afterAll(() => town.close());

const statesIn = (folder: string) =>
  plans.map((dataset) => [layerIn(folder, dataset)?.state, layerIn(folder, dataset)?.reason, layerIn(folder, dataset)?.kept]);
const twice = <T>(each: T): readonly T[] => [each, each];

/** Answers one kind of request otherwise, for every layer. */
const instead = (request: string, answer: Answer): Handler => {
  const inner = townHandlers()[paths.plandata];
  return (asked) => (given(asked, "request").toLowerCase() === request ? answer : inner(asked));
};

const login = htmlAnswer("<!DOCTYPE html><html><title>Log ind</title></html>");
const noLayers = xmlAnswer(
  '<wfs:WFS_Capabilities version="2.0.0" xmlns:wfs="http://www.opengis.net/wfs/2.0"><wfs:FeatureTypeList/></wfs:WFS_Capabilities>',
);
const entities = xmlAnswer('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><wfs:WFS_Capabilities>&b;</wfs:WFS_Capabilities>');

describe("a service of which no layer can be had", () => {
  test.each([
    ["lists its layers on a login page", "getcapabilities", login, "webPage"],
    ["lists no layer", "getcapabilities", noLayers, "notCapabilities"],
    ["lists its layers with entities of its own", "getcapabilities", entities, "notCapabilities"],
    ["answers 401", "getcapabilities", htmlAnswer("Unauthorized", 401), "keyRefused"],
    ["describes its layers on a login page", "describefeaturetype", login, "webPage"],
    ["describes its layers with entities of its own", "describefeaturetype", entities, "notDescribed"],
  ])("%s: each is failed with the reason, and another service's are whole", async (what, request, answer, reason) => {
    const out = town.folder(what.replaceAll(" ", "-"));
    town.replay.play({ ...townHandlers(), [paths.plandata]: instead(request, answer) });
    const { exit } = await fetchTown(town, { out, only });
    expect([exit, statesIn(out)]).toEqual([1, twice(["failed", reason, 0])]);
    expect(layerIn(out, "paragraf3")).toMatchObject({ state: "ready", kept: 45 });
  });

  test("does not answer at all", async () => {
    const out = town.folder("tavs");
    const endpoints = town.folder("tavs.json");
    writeFileSync(
      endpoints,
      readFileSync(town.endpoints, "utf8").replace(`${town.replay.origin}${paths.plandata}`, "http://127.0.0.1:1/wfs"),
    );
    town.replay.play(townHandlers());
    const { exit } = await fetchTown(town, { out, only, endpoints });
    expect([exit, statesIn(out)]).toEqual([1, twice(["failed", "connection", 0])]);
  });
});

describe("when no service answers", () => {
  test("nothing is written where nothing was, and the exit code says so", async () => {
    const out = town.folder("intet");
    town.replay.play({});
    const { exit, told } = await fetchTown(town, { out, only: "zonekort" });
    expect([exit === 0, existsSync(`${out}/manifest.json`) && layerIn(out, "zonekort")?.state === "ready"]).toEqual([false, false]);
    expect(told).toContain("zonekort");
  });

  test("an older pack stays what it was, dated and failed", async () => {
    const out = town.folder("gammel");
    town.replay.play({});
    const { exit } = await fetchTown(town, { out, only, previous: sound }, { today: () => "2026-11-30" });
    expect(exit).toBe(1);
    for (const dataset of [...plans, "paragraf3"] as const) {
      const [kept, before] = [layerIn(out, dataset), layerIn(sound, dataset)];
      expect([dataset, kept?.state, kept?.fetched, kept?.kept, kept?.sha256]).toEqual([
        dataset,
        "failed",
        fetchDay,
        before?.kept,
        before?.sha256,
      ]);
    }
  });
});
