import { describe, expect, it } from "vitest";
import type { CaseFile } from "../../src/domain/case-file.ts";
import { da } from "../../src/i18n/da/index.ts";
import { en } from "../../src/i18n/en/index.ts";
import { problemText } from "../../src/i18n/problem-text.ts";
import { caseDifferences } from "../../src/io/case-differences.ts";
import { isCaseFile } from "../../src/io/case-kind.ts";
import { readCase } from "../../src/io/read-case.ts";
import { writeCase } from "../../src/io/write-case.ts";
import { aDispute, anEntry, anOfferEntry } from "../builders/changed-records.ts";
import { aStamp } from "../builders/fake-answer.ts";
import { aGist } from "../builders/gists.ts";
import { aRequest } from "../builders/requests.ts";
import { aUserPlot } from "../builders/screens.ts";

const saved: CaseFile = {
  pack: {
    name: "0201-alleroed",
    municipality: "0201 Allerød",
    layers: [
      { dataset: "kirkebyggelinjer", date: "2025-03-14", sha256: null },
      { dataset: "drikkevandsinteresser", date: null, sha256: null },
      { dataset: "paragraf3", date: "2026-10-01", sha256: null },
    ],
  },
  request: aRequest({ company: "Eksempel A/S", virksomhedsklasse: [3, 5], wishes: { motorway: 3000 } }),
  on: "2026-11-22",
  plots: [{ ...aUserPlot("egen-1"), name: "Bag hegnet, æøå" }],
  records: {
    provisions: [anEntry(), anEntry({ id: "p2", quantity: "maxClass", value: 5, of: null, quote: "klasse 3-5" })],
    disputes: [aDispute()],
    offers: [
      anOfferEntry({
        plot: "G-1",
        values: { status: "ikkeUdbudt", internalStatus: "ownGrowth", unavailable: null, services: ["kloak"], deadline: "2027-01-31" },
      }),
    ],
  },
  rulesVersion: "1.0.0+abc",
  answered: [aGist("egen-1", "withPermits", [["natur/paragraf3", "dispensation", "inside", 120.5]]), aGist("b", "withinPlan")],
};
const written = writeCase(saved);
const open = (text: string) => readCase({ name: "sag.grundlag.json", text });

describe("a case", () => {
  it("comes back from its file as it was, and is written with the same bytes again", async () => {
    const reading = await open(written);
    expect(reading).toEqual({ ok: true, value: { read: saved, problems: [] } });
    if (reading.ok) expect(writeCase(reading.value.read)).toBe(written);
  });

  it("of before there were offers to enter is opened with none", async () => {
    const before = JSON.parse(written);
    delete before.records.offers;
    const reading = await open(JSON.stringify(before));
    expect(reading.ok && reading.value.read.records).toEqual({ ...saved.records, offers: [] });
  });

  it("keeps the coordinates of a plot that was drawn to the last digit", async () => {
    const geometry = {
      type: "Polygon" as const,
      coordinates: [
        [
          [710_000.1234, 6_195_000.0001],
          [710_100.9999, 6_195_000.5],
          [710_050.3333, 6_195_099.1],
          [710_000.1234, 6_195_000.0001],
        ],
      ],
    };
    const reading = await open(writeCase({ ...saved, plots: [{ id: "a", name: "a", geometry }] }));
    expect(reading.ok && reading.value.read.plots[0].geometry).toEqual(geometry);
  });

  it("is told from a file of plots by what it says of itself, else by its name", () => {
    expect(isCaseFile({ name: "hentet (1).json", text: written })).toBe(true);
    expect(isCaseFile({ name: "Sag.Grundlag.json", text: "{}" })).toBe(true);
    expect(isCaseFile({ name: "grunde.json", text: '{"type":"FeatureCollection","features":[]}' })).toBe(false);
  });
});

/** The case with one place of it changed, given as a path. */
function spoilt(path: readonly (string | number)[], value: unknown): string {
  const whole: unknown = JSON.parse(written);
  const last = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), whole);
  Reflect.set(Object(last), path[path.length - 1], value);
  return JSON.stringify(whole);
}

describe("a case that cannot be used", () => {
  const entry = ["records", "provisions", 0];
  it.each<readonly [readonly (string | number)[], unknown, string]>([
    [[...entry, "value"], 1001, "0–1000"],
    [["records", "provisions", 1, "value"], 8, "1–7"],
    [["records", "provisions", 1, "value"], 2.5, "1–7"],
    [["records", "provisions", 1, "of"], 2, ""],
    [[...entry, "of"], 5, ""],
    [[...entry, "page"], 0, "1–5000"],
    [[...entry, "by"], "  ", ""],
    [[...entry, "on"], "2026-02-30", "2026-11-22"],
    [[...entry, "quantity"], "height", "minClass"],
    [["records", "disputes", 0, "reason"], "", ""],
    [["records", "offers", 0, "values", "status"], "måske", ""],
    [["records", "offers", 0, "values", "deadline"], "2027-02-30", ""],
    [["records", "offers", 0, "values", "services", 0], "kloak, vand", ""],
    [["records", "offers", 0, "values", "contactRole"], "Anna Holm", ""],
    [["records", "offers", 0, "values", "grossArea"], -1, ""],
    [["records", "offers", 0, "by"], "", ""],
    [["request", "height"], -1, ""],
    [["on"], "i går", "2026-11-22"],
  ])("names the field %j that is %j", async (path, value, accepts) => {
    const reading = await open(spoilt(path, value));
    if (reading.ok) throw new Error("got a case, expected a problem");
    expect(reading.problems).toHaveLength(1);
    const [{ code, words }] = reading.problems;
    expect({ code, field: words.field }).toEqual({ code: "caseFieldWrong", field: path.join(".") });
    expect(words.accepts).toContain(accepts);
    for (const [language, texts] of [
      ["da", da],
      ["en", en],
    ] as const)
      expect(problemText(language, texts.problems, reading.problems[0])).toContain(path.join("."));
  });

  it("names what is missing, what is not known, another version, and what is no case", async () => {
    const codes = async (text: string) => {
      const reading = await open(text);
      return reading.ok ? [] : reading.problems.map(({ code, words }) => `${code} ${words.field ?? ""}`.trim());
    };
    expect(await codes(spoilt([...entry, "by"], undefined))).toEqual(["caseFieldMissing records.provisions.0.by"]);
    expect(await codes(spoilt([...entry, "colour"], 1))).toEqual(["caseFieldUnknown records.provisions.0.colour"]);
    expect(await codes(spoilt(["version"], 2))).toEqual(["caseOtherVersion"]);
    expect(await codes("{}")).toEqual(["caseNotOne"]);
    expect(await codes(`{"kind":"grundlag-case","version":1,"request":${"[".repeat(60)}${"]".repeat(60)}}`)).toEqual(["caseNotOne"]);
    expect(await codes("{ikke json")).toEqual(["brokenJson"]);
  });

  it("a plot that is none is named, and the rest is opened", async () => {
    const reading = await open(spoilt(["plots", 0, "geometry"], { type: "Point", coordinates: [710_000, 6_195_000] }));
    expect(reading.ok && reading.value.read.plots).toEqual([]);
    expect(reading.ok && reading.value.problems.map(({ code }) => code)).toEqual(["featureNotKept"]);
  });
});

describe("what is otherwise than when a case was saved", () => {
  it("is nothing where rules and layers are the same", () => {
    expect(caseDifferences("f", saved, aStamp, "1.0.0+abc")).toEqual([]);
  });
  it("is told: other rules, another date, a layer that came or went", () => {
    const layers = aStamp.layers.map((layer) => (layer.dataset === "paragraf3" ? { ...layer, date: "2026-11-01" } : layer)).slice(1);
    expect(caseDifferences("f", saved, { ...aStamp, layers }, "1.1.0")).toEqual([
      { code: "caseOtherRules", words: { file: "f", saved: "1.0.0+abc", now: "1.1.0" } },
      { code: "caseOtherData", words: { file: "f", count: 2, layers: "kirkebyggelinjer, paragraf3" } },
    ]);
  });
});
