import { describe, expect, it } from "vitest";
import { embeddedPacks } from "../../scripts/pack-folder.ts";
import type { Answer, PlotAnswer } from "../../src/domain/answer.ts";
import { noRecords } from "../../src/domain/records.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import { rules } from "../../src/rules/index.ts";
import type { Checker } from "../../src/worker/protocol.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { aRequest } from "../builders/requests.ts";
import { wholeAnswer } from "../builders/whole-answer.ts";

const on = "2026-11-22";
const concrete = aRequest({ use: "heavyIndustry", virksomhedsklasse: 6, plotArea: 24_000, floorArea: 9000, height: 14, storeys: 1 });
const office = aRequest({ use: "office", virksomhedsklasse: 1, plotArea: 3000, floorArea: 1200, height: 8, storeys: 2 });

const ask = (checker: Checker, request: ExpansionRequest): Promise<Answer> =>
  wholeAnswer(checker, { request, on, plots: [], records: noRecords });
const findingOf = (plot: PlotAnswer, rule: string) => {
  const finding = plot.findings.find((each) => each.rule === rule);
  if (!finding) throw new Error(`got no finding of ${rule} for ${plot.id}`);
  return finding;
};

describe.each(embeddedPacks.map(({ name }) => name))("the embedded pack %s", (name) => {
  it("opens without a problem, is marked as an example, and offers plots", async () => {
    const { view } = await openEmbedded(name);
    expect(view.problems).toEqual([]);
    expect(view.stamp).toMatchObject({ sample: true, notice: "Eksempeldata – skematiske, ikke gældende" });
    expect(view.candidates.length).toBeGreaterThanOrEqual(18);
  });

  it("every rule answers once for every plot, and the counts add up to the number of rules", async () => {
    const { checker } = await openEmbedded(name);
    const { plots } = await ask(checker, concrete);
    for (const { findings, counts } of plots) {
      expect(findings.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rules.length);
    }
  });

  it("the same case gives the same bytes twice", async () => {
    const input = { request: concrete, on, plots: [], records: noRecords };
    const [first, second] = [await openEmbedded(name), await openEmbedded(name)];
    const write = (checker: Checker) => checker.write(input, "geojson", () => {});
    expect(await write(first.checker)).toBe(await write(second.checker));
  });
});

describe("class bands in Allerød", () => {
  const inArea = ({ plots }: Answer, area: string) => plots.filter(({ offer }) => offer?.ramme?.includes(area));

  it("a company of class 6 needs a new plan in Borupgård (1–4) and not, for its class, in Vassingerød (5–7)", async () => {
    const answer = await ask((await openEmbedded("alleroed")).checker, concrete);
    const [borupgaard, vassingeroed] = [inArea(answer, "Borupgård"), inArea(answer, "LU.E.02")];
    expect(borupgaard.length).toBeGreaterThan(0);
    expect(vassingeroed.length).toBeGreaterThan(0);
    for (const plot of borupgaard)
      expect(findingOf(plot, "plan/miljoeklasse-max")).toMatchObject({ outcome: "planChange", measured: 6, limit: 4 });
    for (const plot of vassingeroed) {
      expect(findingOf(plot, "plan/miljoeklasse-max")).toMatchObject({ outcome: "clear", measured: 6, limit: 7 });
      expect(findingOf(plot, "plan/miljoeklasse-min").outcome).toBe("clear");
    }
  });

  it("an office is told that it is below the minimum class of Vassingerød", async () => {
    const answer = await ask((await openEmbedded("alleroed")).checker, office);
    for (const plot of inArea(answer, "LU.E.02")) {
      const finding = findingOf(plot, "plan/miljoeklasse-min");
      expect(finding).toMatchObject({ outcome: "planChange", measured: 1, limit: 5 });
      expect(finding.text.da).toContain("5");
    }
  });
});
