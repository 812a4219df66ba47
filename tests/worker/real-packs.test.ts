import { readFileSync } from "node:fs";
import path from "node:path";
import type { Feature, FeatureCollection } from "geojson";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Answer, PlotAnswer } from "../../src/domain/answer.ts";
import type { UserPlot } from "../../src/domain/plot.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { Manifest } from "../../src/io/manifest.ts";
import { rules } from "../../src/rules/index.ts";
import type { Checker, PackView } from "../../src/worker/protocol.ts";
import { decideAll, readTown, surerThan } from "../builders/decided.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { packRealTown, type RealTown, realFilesAbsent, realText } from "../builders/real-packs.ts";
import { aRequest } from "../builders/requests.ts";
import { wholeAnswer } from "../builders/whole-answer.ts";

/** Files were fetched on 21 May 2026, so they are half a year old. */
const on = "2026-11-22";
const concrete = aRequest({ use: "heavyIndustry", virksomhedsklasse: 6, plotArea: 24_000, floorArea: 9000, height: 14, storeys: 1 });
const mapped = ["natur/paragraf3", "natur/fredning", "vand/osd", "vand/bnbo", "jord/v1", "jord/v2"];
const deciding = ["lokalplaner", "paragraf3", "fredninger", "drikkevandsinteresser", "bnbo", "jordforureningV1", "jordforureningV2"];

interface Town {
  readonly folder: string;
  readonly view: PackView;
  readonly checker: Checker;
  /** The town's own business areas (anvgen 31) as plots of the user's, called by their planid. */
  readonly plots: readonly UserPlot[];
}

const rawPlans = (town: RealTown): readonly Feature[] => {
  const { features }: FeatureCollection = JSON.parse(realText(town, "lokalplaner_vedtaget"));
  return features;
};
const fieldOf = ({ properties }: Feature, field: string): string => String(properties?.[field]);

async function openTown(town: RealTown, folder: string): Promise<Town> {
  const { checker, view } = await openEmbedded(folder);
  const business = rawPlans(town).filter((plan) => fieldOf(plan, "anvgen") === "31");
  const features = business.map((plan) => ({ ...plan, id: fieldOf(plan, "planid") }));
  const file = { name: "erhverv.geojson", text: JSON.stringify({ type: "FeatureCollection", features }) };
  const { plots } = await checker.readPlots(file, []);
  return { folder, view, checker, plots };
}

const ask = ({ checker, plots }: Pick<Town, "checker" | "plots">): Promise<Answer> =>
  wholeAnswer(checker, { request: concrete, on, plots, records: noRecords });
const outcomeOf = ({ findings }: PlotAnswer, rule: string) => findings.find((finding) => finding.rule === rule)?.outcome;
const manifestOf = (folder: string): Manifest => JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));

describe.skipIf(realFilesAbsent)("packs of real towns, answered (left out where ../shared/geodata-real is not beside the repo)", () => {
  const leftovers: (() => void)[] = [];
  let albertslund: Town;
  let whole: Answer;
  const packed = async (town: RealTown, rest: Parameters<typeof packRealTown>[1] = {}): Promise<Town> => {
    const { folder, remove } = await packRealTown(town, rest);
    leftovers.push(remove);
    return openTown(town, folder);
  };

  beforeAll(async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    albertslund = await packed("albertslund");
    whole = await ask(albertslund);
  }, 30_000);
  afterAll(() => {
    vi.restoreAllMocks();
    for (const remove of leftovers) remove();
  });

  it("Albertslund offers its 14 business areas and its 25 mixed ones, and § 3, OSD, BNBO, V1, V2 and fredning are answered on each", () => {
    const candidates = albertslund.view.candidates.map(({ id }) => id);
    expect(candidates).toHaveLength(14 + 25);
    expect(albertslund.plots).toHaveLength(14);
    for (const { id } of albertslund.plots) expect(candidates).toContain(`lokalplan-${id}`);
    for (const plot of whole.plots) {
      for (const rule of mapped) expect([plot.id, rule, outcomeOf(plot, rule)]).not.toEqual([plot.id, rule, "noData"]);
    }
  });

  it("every rule answers once for every plot, and the counts add up to the number of rules", () => {
    expect(whole.plots).toHaveLength(39 + 14);
    for (const { findings, counts } of whole.plots) {
      expect(findings.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rules.length);
    }
  });

  it("the same area is answered alike as a business area of the plan and as a plot of the user's", () => {
    const said = ({ findings }: PlotAnswer) => findings.map(({ rule, code }) => `${rule} ${code}`);
    for (const { id } of albertslund.plots) {
      const [own, offered] = [id, `lokalplan-${id}`].map((name) => whole.plots.find((plot) => plot.id === name));
      if (!own || !offered) throw new Error(`got no two answers about ${id}`);
      expect([id, said(own)]).toEqual([id, said(offered)]);
    }
  });

  it("with any one file gone, what it decided is not examined and every route stays open that was", async () => {
    const { layers } = manifestOf(albertslund.folder);
    expect(layers).toHaveLength(12);
    const { folder, plots } = albertslund;
    const [full] = decideAll(await readTown(folder), [concrete], plots);
    expect([...full.values()].map(({ row }) => [row.id, row.route]).sort()).toEqual(whole.plots.map(({ id, route }) => [id, route]).sort());
    for (const { dataset, file } of layers) {
      const [after] = decideAll(await readTown(folder, [file]), [concrete], plots);
      let held = 0;
      expect(after.size, `plots without ${file}`).toBeGreaterThanOrEqual(14);
      for (const [id, less] of after) {
        const before = full.get(id);
        if (!before) throw new Error(`got ${id} only without ${file}`);
        const decided = before.citing(dataset);
        held += decided.length;
        for (const rule of decided) expect([id, dataset, rule, less.outcomes.get(rule)]).toEqual([id, dataset, rule, "noData"]);
        expect([dataset, surerThan(less, before)]).toEqual([dataset, []]);
        if (dataset === "kommunegraense") expect([id, less.row.counts.clear]).toEqual([id, 0]);
      }
      if (deciding.includes(dataset)) expect(held, `findings of ${dataset}`).toBeGreaterThanOrEqual(14);
    }
  });

  it("of 168 plans 159 are Albertslund's, 7 Vallensbæk's and 2 Glostrup's: all are kept, only its own are offered", async () => {
    const split = ["165", "187", "153"].map((code) => rawPlans("albertslund").filter((plan) => fieldOf(plan, "komnr") === code).length);
    expect(split).toEqual([159, 7, 2]);
    const kept = await albertslund.checker.layer("lokalplaner");
    if (kept?.type !== "FeatureCollection") throw new Error(`got ${kept?.type}, expected a layer that comes whole`);
    expect(
      kept.features
        .map(({ properties }) => properties?.municipality)
        .filter((code) => code !== "165")
        .sort(),
    ).toEqual(["153", "153", ...Array<string>(7).fill("187")]);
    expect(kept.features).toHaveLength(168);
    const neighbours = rawPlans("albertslund").filter((plan) => fieldOf(plan, "komnr") !== "165");
    const offered = albertslund.view.candidates.map(({ id }) => id);
    for (const plan of neighbours) expect(offered).not.toContain(`lokalplan-${fieldOf(plan, "planid")}`);
  });

  it("Vallensbæk has no boundary, so nothing is clear anywhere, though what is mapped still counts", async () => {
    const town = await packed("vallensbaek");
    const { plots, pack } = await ask(town);
    expect(pack.layers.map(({ coverage }) => coverage)).toEqual(pack.layers.map(() => "unknown"));
    expect(plots).toHaveLength(12 + 4);
    for (const { id, counts } of plots) expect([id, counts.clear]).toEqual([id, 0]);
    expect(plots.some((plot) => outcomeOf(plot, "jord/v2") === "dispensation")).toBe(true);
  });

  it("where somebody vouches for Vallensbæk things are clear, and manifest and answer say who vouched", async () => {
    const town = await packed("vallensbaek", { vouch: "Prøve" });
    const { layers } = manifestOf(town.folder);
    for (const { coverage } of layers) expect(coverage).toMatchObject({ kind: "vouched", by: "Prøve" });
    const { plots, pack } = await ask(town);
    for (const layer of pack.layers) expect(layer).toMatchObject({ coverage: "vouched", vouchedBy: "Prøve" });
    expect(pack.layers).toHaveLength(layers.length);
    expect(plots.every(({ counts }) => counts.clear > 0)).toBe(true);
  });
});
