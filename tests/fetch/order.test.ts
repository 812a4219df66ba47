import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Asked, given } from "../replay/answer.ts";
import { exceptionReport } from "../replay/exception.ts";
import { geoserver } from "../replay/geoserver.ts";
import { heldLayer } from "../replay/layer.ts";
import { fetchTown } from "./fetch-town.ts";
import { paths, playTown, type ReplayTown, townHandlers } from "./replay-town.ts";
import { layerIn, manifestOf } from "./town-findings.ts";
import { exampleLayer, exampleText, planNames } from "./town-layers.ts";

const key = "hemmelig+nøgle/123";
const codes = heldLayer(
  { name: "pdk:theme_pdk_codelist_zonestatus_v" },
  JSON.stringify({ features: [1, 2].map((code) => ({ type: "Feature", properties: { code, text: `Zone ${code}` }, geometry: null })) }),
);

/** The cadastre's server, which refuses whoever has no key, and tells the key when it refuses. */
const keyed =
  (refuses: (asked: Asked) => boolean = (asked) => given(asked, "apikey") !== key) =>
  (asked: Asked) =>
    refuses(asked)
      ? exceptionReport({ code: "NoApplicableCode", locator: "apikey", text: `apikey=${given(asked, "apikey")} is not good` }, 200)
      : geoserver({ layers: [exampleLayer("jordstykker", "mat:Jordstykke_Gaeldende")] })(asked);

const room = mkdtempSync(path.join(tmpdir(), "grundlag-order-"));
let town: ReplayTown;
let withKeys: string;
beforeAll(async () => {
  town = await playTown();
  const own = JSON.parse(readFileSync(town.endpoints, "utf8"));
  own.services.matriklen = { url: `${town.replay.origin}/mat/wfs`, pageSize: 50 };
  withKeys = path.join(room, "endpoints.json");
  writeFileSync(withKeys, JSON.stringify(own));
});
afterAll(async () => {
  await town.close();
  rmSync(room, { recursive: true });
});

const play = (matriklen = keyed()): void => {
  const plandata = geoserver({
    layers: [exampleLayer("zonekort", planNames.zonekort), exampleLayer("lokalplaner", planNames.lokalplaner), codes],
  });
  town.replay.play({ ...townHandlers(), [paths.plandata]: plandata, "/mat/wfs": matriklen });
};

/** Every text in a folder, and the names of its files. */
const textIn = (folder: string): string =>
  readdirSync(folder)
    .map((name) => `${name}\n${readFileSync(path.join(folder, name), "latin1")}`)
    .join("\n");

describe("a key", () => {
  const only = "kommunegraense,zonekort,jordstykker";

  test("opens its service and stands in no file and on no line", async () => {
    play();
    const out = town.folder("med-nøgle");
    const { told } = await fetchTown(town, { out, only, endpoints: withKeys, key: [`matriklen=${key}`] });
    expect(layerIn(out, "jordstykker")).toMatchObject({
      state: "ready",
      origin: { service: "matriklen", layer: "mat:Jordstykke_Gaeldende" },
    });
    expect(town.replay.asked.some((asked) => given(asked, "apikey") === key)).toBe(true);
    expect(town.replay.asked.filter(({ path: where }) => where !== "/mat/wfs").every((asked) => given(asked, "apikey") === "")).toBe(true);
    for (const text of [told, textIn(out), textIn(`${out}.downloads`)]) expect(text).not.toContain("hemmelig");
  });

  test("is not told either where the server repeats it in its refusal", async () => {
    play(keyed(() => true));
    const out = town.folder("afvist-nøgle");
    const { told, exit } = await fetchTown(town, { out, only, endpoints: withKeys, key: [`matriklen=${key}`] });
    expect(exit).toBe(1);
    expect(layerIn(out, "jordstykker")).toMatchObject({ state: "failed", reason: "exception" });
    for (const text of [told, textIn(out), textIn(`${out}.downloads`)]) expect(text).not.toContain("hemmelig");
    expect(told).toContain("apikey=*** is not good");
  });

  test("that is missing leaves its layers out, and the summary says so", async () => {
    play();
    const out = town.folder("uden-nøgle");
    const { told } = await fetchTown(town, { out, only, endpoints: withKeys });
    expect(layerIn(out, "jordstykker")).toBeNull();
    expect(told).toMatch(/kræver en nøgle .*matriklen.*jordstykker/);
    expect(town.replay.asked.filter(({ path: where }) => where === "/mat/wfs").length).toBe(
      town.replay.asked.filter((asked) => given(asked, "apikey") !== "").length,
    );
  });
});

describe("what is ordered wrongly is told before anything is asked", () => {
  const file = (text: string): string => {
    const name = path.join(room, "forkert.json");
    writeFileSync(name, text);
    return name;
  };
  test.each<[string, () => Parameters<typeof fetchTown>[1], RegExp]>([
    ["a code that is none", () => ({ out: town.folder("a"), kommune: "Allerød" }), /«Allerød» er ikke en kommunekode/],
    ["a dataset that is none", () => ({ out: town.folder("a"), only: "zonekort,zoner" }), /--only nævner «zoner»/],
    ["a key without a service", () => ({ out: town.folder("a"), key: [key] }), /--key skal skrives som/],
    ["a key for an open service", () => ({ out: town.folder("a"), key: [`plandata=${key}`] }), /«plandata», som ikke bruger/],
    ["endpoints that are not there", () => ({ out: town.folder("a"), endpoints: path.join(room, "nej.json") }), /kunne ikke åbnes/],
    ["endpoints that are no JSON", () => ({ out: town.folder("a"), endpoints: file("{") }), /ikke gyldig JSON/],
    [
      "an address that is none",
      () => ({ out: town.folder("a"), endpoints: file('{"services":{"plandata":{"url":"plandata"}}}') }),
      /services\.plandata\.url/,
    ],
    [
      "an address of a file",
      () => ({ out: town.folder("a"), endpoints: file('{"services":{"plandata":{"url":"file:///etc/passwd"}}}') }),
      /services\.plandata\.url/,
    ],
    [
      "a field that is none",
      () => ({ out: town.folder("a"), endpoints: file('{"services":{"plandata":{"adresse":"x"}}}') }),
      /services\.plandata\.adresse/,
    ],
    [
      "a new service told by half",
      () => ({ out: town.folder("a"), endpoints: file('{"services":{"vores":{"url":"https://x.dk/wfs"}}}') }),
      /services\.vores/,
    ],
    [
      "a source of a dataset that is none",
      () => ({ out: town.folder("a"), endpoints: file('{"sources":{"zoner":{"service":"plandata","choices":[{"layers":["a"]}]}}}') }),
      /sources\.zoner/,
    ],
    [
      "a source of a service that is none",
      () => ({ out: town.folder("a"), endpoints: file('{"sources":{"zonekort":{"service":"vores","choices":[{"layers":["a"]}]}}}') }),
      /sources\.zonekort\.service/,
    ],
    [
      "a boundary without the municipality",
      () => ({ out: town.folder("a"), boundary: file('{"type":"FeatureCollection","features":[]}') }),
      /rummer ikke kommune 0201s grænse/,
    ],
  ])("%s", async (_, options, expected) => {
    play();
    town.replay.forget();
    const { exit, told } = await fetchTown(town, options());
    expect([exit, town.replay.asked.length]).toEqual([2, 0]);
    expect(told).toMatch(expected);
    expect(told).not.toContain("hemmelig");
  });

  test("a folder with another municipality's pack or downloads is left as it is", async () => {
    play();
    const out = town.folder("anden");
    await fetchTown(town, { out, only: "zonekort" });
    const before = textIn(out);
    const { exit, told } = await fetchTown(town, { out, only: "zonekort", kommune: "657" });
    expect([exit, textIn(out)]).toEqual([2, before]);
    expect(told).toMatch(/datapakke for kommune 0201, ikke 0657/);
    rmSync(out, { recursive: true });
    expect((await fetchTown(town, { out, only: "zonekort", kommune: "657" })).told).toMatch(/hentet for kommune 0201, ikke 0657/);
    expect(existsSync(out)).toBe(false);
  });
});

describe("what a fetch knows of the municipality", () => {
  const boundary = (): string => {
    mkdirSync(room, { recursive: true });
    const name = path.join(room, "grænse.geojson");
    writeFileSync(name, exampleText("kommunegraense"));
    return name;
  };

  test("a boundary that is given is used for where to ask, and for what is covered", async () => {
    play();
    const out = town.folder("grænse");
    await fetchTown(town, { out, only: "paragraf3,zonekort", boundary: boundary() });
    expect(manifestOf(out).layers.map(({ dataset, coverage }) => [dataset, coverage.kind])).toEqual([
      ["kommunegraense", "municipality"],
      ["zonekort", "municipality"],
      ["paragraf3", "municipality"],
    ]);
  });

  test("without one, it is asked where the plans lie, and nobody knows what is covered", async () => {
    play();
    const out = town.folder("uden-grænse");
    await fetchTown(town, { out, only: "paragraf3,zonekort,lokalplaner" });
    expect(layerIn(out, "paragraf3")).toMatchObject({ state: "ready", coverage: { kind: "unknown" } });
    expect(manifestOf(out).municipality).toEqual({ code: "0201", name: "Allerød" });
  });

  test("without plans or boundary, nobody can ask by place, and that is told", async () => {
    play();
    const out = town.folder("intet-sted");
    await fetchTown(town, { out, only: "paragraf3" });
    expect(layerIn(out, "paragraf3")).toMatchObject({ state: "failed", reason: "noExtent", kept: 0 });
  });
});

test("code lists come with everything else, and stay in the pack", async () => {
  play();
  const out = town.folder("kodelister");
  await fetchTown(town, { out });
  const lists = JSON.parse(readFileSync(path.join(out, "codelists.json"), "utf8"));
  expect(lists).toEqual({
    format: "grundlag-codes/1",
    service: "plandata",
    lists: {
      "pdk:theme_pdk_codelist_zonestatus_v": [
        { code: 1, text: "Zone 1" },
        { code: 2, text: "Zone 2" },
      ],
    },
  });
  expect(manifestOf(out).codeLists?.file).toBe("codelists.json");
  await fetchTown(town, { out, only: "zonekort" });
  expect(readdirSync(out)).toContain("codelists.json");
});
