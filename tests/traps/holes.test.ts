import { describe, expect, it } from "vitest";
import { type DatasetId, datasetIds } from "../../src/catalog/index.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { Manifest } from "../../src/io/manifest.ts";
import { rules } from "../../src/rules/index.ts";
import { boundaryFile, built } from "../builders/pack-files.ts";
import { rectangle } from "../builders/plots.ts";
import { rawExamples, rawLike } from "../builders/raw-features.ts";
import { aRequest } from "../builders/requests.ts";
import { aTown, fileText, findingOf, hectare, on, type TownDraft, userPlots } from "../builders/towns.ts";

/**
 * Traps of data that is not there or not whole. Held elsewhere: age ("data goes stale the day after it is a year and a day old"), every
 * file of the example packs gone in turn ("with any one file gone …"), chance damage ("a file damaged by chance …").
 */
const farAway = rawLike("jordforureningV2", {}, rectangle(5000, 5000, 10, 10));
const onPlot = rawLike("jordforureningV2", {}, rectangle(0, 0, 60, 100));

const v2 = async (draft: TownDraft, feature = farAway) => {
  const plot = await (await aTown({ jordforureningV2: [feature] }, draft)).plot();
  return { plot, finding: findingOf(plot, "jord/v2") };
};

/** The manifest with one layer's entry changed; the layer's own file is as it was. */
const manifestWith = (change: Partial<Manifest["layers"][number]>): TownDraft => ({
  afterwards: (files) => {
    const manifest: Manifest = JSON.parse(files.get("manifest.json") ?? "");
    const layers = manifest.layers.map((layer) => (layer.dataset === "jordforureningV2" ? { ...layer, ...change } : layer));
    return { "manifest.json": JSON.stringify({ ...manifest, layers }) };
  },
});

describe("Peers: the first page of a long answer taken as the whole", () => {
  it("Trap 15: one of five features: nothing is clear, and what the page shows stands", async () => {
    const page = (feature: typeof farAway): TownDraft => ({ texts: { jordforureningV2: fileText([feature], { numberMatched: 5 }) } });
    expect((await v2(page(farAway))).finding).toMatchObject({ outcome: "noData", code: "cutOff", measured: null });
    expect((await v2(page(onPlot))).finding).toMatchObject({ outcome: "dispensation", measured: 6000 });
  });

  it("a page that holds all that matched is whole", async () => {
    const { finding } = await v2({ texts: { jordforureningV2: fileText([farAway], { numberMatched: 1 }) } });
    expect(finding).toMatchObject({ outcome: "clear", measured: 0 });
  });

  it("a manifest that counts more than its layer holds: not examined, though the bytes are those of the hash", async () => {
    expect((await v2(manifestWith({ kept: 2, read: 2 }))).finding).toMatchObject({ outcome: "noData", code: "failed" });
    expect((await v2(manifestWith({ kept: 1, read: 1 }))).finding).toMatchObject({ outcome: "clear" });
  });

  it("a user's file that is one page says so", async () => {
    const { checker } = await aTown();
    const text = fileText([rawLike("grunde", {}, hectare)], { numberMatched: 40 });
    const { plots, problems } = await checker.readPlots({ name: "grunde.geojson", text }, []);
    expect(plots).toHaveLength(1);
    expect(problems).toEqual([{ code: "onlyAPage", words: { file: "grunde.geojson", read: 1, matched: 40 } }]);
  });
});

describe("Peers: a failed fetch taken as all clear", () => {
  const errorPage = "<html><body>503 Service Unavailable</body></html>";

  it.each([
    ["gone", null, "missing"],
    ["an error page", errorPage, "failed"],
    ["emptied", fileText([]), "failed"],
    ["of no bytes", "", "failed"],
  ])("Trap 15: a layer that is %s is not examined, the rest is", async (_, text, code) => {
    const { plot, finding } = await v2({ afterwards: () => ({ "jordforureningV2.geojson": text }) });
    expect(finding).toMatchObject({ outcome: "noData", code, measured: null });
    expect(finding.text.da).not.toContain("fundet på grunden");
    expect(plot.counts.noData).toBe(1);
    expect(findingOf(plot, "jord/v1").outcome).toBe("clear");
  });

  it("a layer that somebody moved off the plot after it was packed is not examined, though its count is right", async () => {
    const { finding } = await v2({ afterwards: () => ({ "jordforureningV2.geojson": fileText([farAway]) }) }, onPlot);
    expect(finding).toMatchObject({ outcome: "noData", code: "failed" });
  });

  it("an error page among the files to pack stops the pack: nobody could say which layer it was", async () => {
    const files = [boundaryFile(), { name: "v2.geojson", date: null, text: errorPage }];
    await expect(built(files)).rejects.toThrow("htmlPage");
  });

  it("Trap 15: any dataset failed: the rules that need it are not examined, and none of them is clear", async () => {
    const needed = [...new Set(rules.flatMap(({ needs }) => needs))];
    for (const dataset of needed) {
      const plot = await (await aTown({}, { afterwards: () => ({ [`${dataset}.geojson`]: errorPage }) })).plot();
      for (const rule of rules.filter(({ needs }) => needs.some((id) => id === dataset)))
        expect([dataset, findingOf(plot, rule.id).outcome]).toEqual([dataset, "noData"]);
    }
  });
});

describe("Peers: none exists here shown as 0", () => {
  const hardLimits = ["paragraf3", "fredninger", "soeer"] as const satisfies readonly DatasetId[];

  it("looked for and not found measures 0 m²; not looked for measures nothing, in the answer and in the table", async () => {
    const [looked, unlooked] = [await aTown(), await aTown({}, { without: ["jordforureningV2"] })];
    expect(findingOf(await looked.plot(), "jord/v2")).toMatchObject({ outcome: "clear", measured: 0, unit: "m²" });
    expect(findingOf(await unlooked.plot(), "jord/v2")).toMatchObject({
      outcome: "noData",
      code: "notDelivered",
      measured: null,
      unit: null,
    });
    const cellOf = async ({ checker }: typeof looked) => {
      const plots = await userPlots(checker, [hectare]);
      const table = await checker.write({ request: aRequest(), on, plots, records: noRecords }, "csv", () => {});
      const [head, ...rows] = table.split("\r\n").map((row) => row.split(";"));
      const row = rows.find((cells) => cells.includes("jord/v2")) ?? [];
      return row[head.findIndex((name) => /målt/i.test(name))];
    };
    expect(await cellOf(looked)).toBe("0");
    expect(await cellOf(unlooked)).toBe("");
  });

  it.each(hardLimits)("without %s the net area is unknown, not the whole plot", async (dataset) => {
    const plot = await (await aTown({}, { without: [dataset] })).plot();
    expect(plot).toMatchObject({ area: 10_000, netArea: null, largestPiece: null });
    expect(findingOf(plot, "need/grundareal").outcome).toBe("noData");
  });

  it("with layers of unknown coverage what is left of the plot is an upper bound, and says so", async () => {
    const sure = await (await aTown()).plot();
    const unsure = await (await aTown({}, { without: ["kommunegraense"] })).plot();
    expect(sure).toMatchObject({ netArea: 10_000, unbuiltArea: 10_000, atMost: [] });
    expect(unsure).toMatchObject({ netArea: 10_000, unbuiltArea: 10_000, atMost: ["netArea", "largestPiece", "unbuiltArea"] });
  });

  it("without buildings the unbuilt area is unknown, and no dwelling near is not what we say", async () => {
    const plot = await (await aTown({}, { without: ["bygninger"] })).plot();
    expect(plot.unbuiltArea).toBeNull();
    expect(findingOf(plot, "naboer/afstand-til-bolig")).toMatchObject({ outcome: "noData", measured: null });
  });

  it("a wish that nothing was found for is not examined, neither met nor missed", async () => {
    const plot = await (await aTown()).plot({ wishes: { station: 2000 } });
    expect(plot.wishes).toEqual([{ wish: "station", measured: null, wanted: 2000, met: null }]);
  });

  it("a pack that is nothing but a boundary examines nothing", async () => {
    const others = datasetIds.filter((id) => id !== "kommunegraense");
    const plot = await (await aTown({}, { without: others })).plot();
    expect(plot).toMatchObject({ route: "undecided", counts: { clear: 0 } });
    const looking = new Set(rules.filter(({ needs }) => needs.some((id) => id !== "kommunegraense")).map(({ id }) => id));
    const examined = plot.findings.filter(({ rule, outcome }) => looking.has(rule) && outcome !== "noData");
    expect(looking.size).toBeGreaterThan(20);
    expect(examined).toEqual([]);
  });
});

describe("no statement without its source", () => {
  it("Trap 23: every finding, found or not, names dataset, date, link, citation and authority, in two languages", async () => {
    const everything = Object.fromEntries(datasetIds.map((id) => [id, [rawExamples[id]]]));
    const full = await (await aTown({ ...everything, kommunegraense: undefined })).plot();
    const empty = await (await aTown()).plot();
    const fromRequestAlone = new Set(rules.filter(({ needs, consults }) => needs.length + consults.length === 0).map(({ id }) => id));
    const told = [...full.findings, ...empty.findings];
    for (const { source, rule } of told) expect([rule, source === null]).toEqual([rule, fromRequestAlone.has(rule)]);
    for (const { source, citation, authority, text, rule } of told.filter((finding) => finding.source !== null)) {
      expect([rule, source?.date]).toEqual([rule, "2026-11-01"]);
      expect(datasetIds).toContain(source?.dataset);
      for (const told of [source?.link, citation.text, authority, text.da, text.en]) expect(told, rule).toBeTruthy();
      // The size that the company needs is its own word and no law's, so there is nothing to look up.
      expect(citation.link === "", rule).toBe(rule === "need/grundareal");
    }
  });
});
