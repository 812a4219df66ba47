import { describe, expect, test } from "vitest";
import { type ComparedPack, diffPacks } from "../../../src/io/diff/diff-packs.ts";
import { collection, feature, polygonOf, square } from "../../builders/geojson-files.ts";
import { boundaryFile, built, folderOf, nature, natureFile } from "../../builders/pack-files.ts";

const plan = (planid: number, status: "V" | "F", east: number, rest: Readonly<Record<string, unknown>> = {}) =>
  feature(polygonOf(square(east, 0, 100)), { properties: { planid, plantype: "20.1", status, komnr: 201, ...rest } });
const plansFile = (...plans: readonly unknown[]) => ({ name: "planer.geojson", date: "2026-05-01", text: collection(plans) });

type Files = Parameters<typeof built>[0];
async function aPackOf(name: string, files: Files, change: Parameters<typeof folderOf>[1] = {}): Promise<ComparedPack> {
  return { name, source: folderOf(await built([...files, boundaryFile()]), change).source };
}

async function changesOf(before: ComparedPack, after: ComparedPack) {
  const result = await diffPacks(before, after);
  if (!result.ok) throw new Error(`got ${result.problems.map(({ code }) => code).join()}, expected a comparison`);
  return result.value.layers;
}

describe("two packs of one municipality", () => {
  test("that hold the same say nothing", async () => {
    expect(await changesOf(await aPackOf("a", [natureFile()]), await aPackOf("b", [natureFile("andet navn.geojson")]))).toEqual([]);
  });

  test("with another date only, say only the date", async () => {
    const [layer, ...rest] = await changesOf(
      await aPackOf("a", [natureFile()]),
      await aPackOf("b", [{ ...natureFile(), date: "2026-09-01" }]),
    );
    expect(rest).toEqual([]);
    expect(layer).toEqual({
      dataset: "paragraf3",
      before: { date: "2026-05-21", state: "ready", count: 2 },
      after: { date: "2026-09-01", state: "ready", count: 2 },
      same: 2,
      reliable: true,
      features: [],
    });
  });

  test("tell a proposal that was adopted as one thing that went to another layer", async () => {
    const before = await aPackOf("a", [plansFile(plan(1, "F", 0), plan(2, "V", 500), plan(3, "F", 900))]);
    const after = await aPackOf("b", [plansFile(plan(1, "V", 0), plan(2, "V", 500), plan(3, "F", 900))]);
    const layers = await changesOf(before, after);
    const said = layers.map(({ dataset, features }) => [
      dataset,
      features.map(({ feature: id, kind, elsewhere, status }) => [id, kind, elsewhere, status]),
    ]);
    expect(said).toEqual([
      ["lokalplaner", [["1", "came", "lokalplanforslag", true]]],
      ["lokalplanforslag", [["1", "went", "lokalplaner", true]]],
    ]);
  });

  test("tell the areas of what was drawn anew, and the fields that say something else", async () => {
    const before = await aPackOf("a", [plansFile(plan(7, "V", 0, { plannr: "3-396", maxbygnhjd: 8.5 }))]);
    const grown = feature(polygonOf(square(0, 0, 120)), {
      properties: { planid: 7, plannr: "3-396", plantype: "20.1", status: "V", komnr: 201, maxbygnhjd: 12 },
    });
    const [{ features }] = await changesOf(before, await aPackOf("b", [plansFile(grown)]));
    expect(features).toEqual([
      {
        feature: "7",
        title: "3-396",
        kind: "changed",
        geometry: { areaBefore: 10_000, areaAfter: 14_400 },
        attributes: [{ field: "maxbygnhjd", before: "8.5", after: "12" }],
        status: false,
        elsewhere: null,
      },
    ]);
  });

  test("do not take a feature that a cut-off layer lacks for gone", async () => {
    const broken = { ...natureFile(), text: collection([nature("a-1", "Sø", 0), { ...nature("a-2", "Mose", 200), geometry: null }]) };
    const [{ reliable, features, after }] = await changesOf(await aPackOf("a", [natureFile()]), await aPackOf("b", [broken]));
    expect([reliable, after?.state, features.map(({ kind }) => kind)]).toEqual([false, "cutOff", ["went"]]);
  });

  test("tell a layer whose file is damaged as failed, and nothing of its features", async () => {
    const damaged = await aPackOf("b", [{ ...natureFile(), date: "2026-09-01" }], { "paragraf3.geojson": "{" });
    const whole = await aPackOf("a", [{ ...natureFile(), text: collection([nature("a-1", "Sø", 0)]) }]);
    const [layer] = await changesOf(whole, damaged);
    expect([layer.after, layer.reliable, layer.features]).toEqual([{ date: "2026-09-01", state: "failed", count: 0 }, false, []]);
  });

  test("tell a layer whose file is damaged or gone as failed also where both say that they hold the same", async () => {
    const pack = await built([natureFile()]);
    const whole = { name: "a", source: folderOf(pack, {}, true).source };
    for (const content of ["{}", null]) {
      const other = { name: "b", source: folderOf(pack, { "paragraf3.geojson": content }, true).source };
      const told = (layers: Awaited<ReturnType<typeof changesOf>>) => layers.map((each) => [each.before?.state, each.after?.state]);
      expect(told(await changesOf(whole, other))).toEqual([["ready", "failed"]]);
      expect(told(await changesOf(other, whole))).toEqual([["failed", "ready"]]);
      expect(told(await changesOf(other, other))).toEqual([["failed", "failed"]]);
    }
    expect(await changesOf(whole, whole)).toEqual([]);
  });

  test("tell a layer that one of them does not have", async () => {
    const [layer] = await changesOf(await aPackOf("a", []), await aPackOf("b", [natureFile()]));
    expect([layer.dataset, layer.before, layer.reliable, layer.features.map(({ feature: id, kind }) => [id, kind])]).toEqual([
      "paragraf3",
      null,
      false,
      [
        ["a-1", "came"],
        ["a-2", "came"],
      ],
    ]);
  });
});

test("packs of two municipalities are not compared, and one without manifest is named", async () => {
  const a = await aPackOf("a", [natureFile()]);
  const elsewhere = { name: "b", source: folderOf(await built([natureFile(), boundaryFile("0657")], { code: "0657" })).source };
  const none = { name: "c", source: { read: async () => null } };
  const codes = async (one: ComparedPack, other: ComparedPack) => {
    const result = await diffPacks(one, other);
    return result.ok ? [] : result.problems.map(({ code, words }) => [code, words.file ?? words.after]);
  };
  expect(await codes(a, elsewhere)).toEqual([["packsOfOthers", "Prøvelev (0657)"]]);
  expect(await codes(none, a)).toEqual([["manifestMissing", "c/manifest.json"]]);
});
