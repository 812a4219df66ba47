import { describe, expect, test } from "vitest";
import { area, boxOf } from "../../src/geo/shape.ts";
import { plotShape, readPlots } from "../../src/io/read-plots.ts";
import { collection, feature, inDegrees, polygonOf, square } from "../builders/geojson-files.ts";

const read = (text: string, existing: readonly string[] = []) => readPlots({ name: "grunde.geojson", text }, existing);
const ground = polygonOf(square(0, 0, 100));

describe("plots from a file", () => {
  test("keep their own ids and names, wherever the file says them", async () => {
    const { plots, problems } = await read(
      collection([
        feature(ground, { id: "E-7", properties: { name: "Hjørnet" } }),
        feature(ground, { properties: { grund_id: 12, adresse: "Vassingerødvej 1" } }),
        feature(ground, { properties: { planid: 2952914 } }),
        feature(ground, { properties: { matrikelnummer: "7a", ejerlavsnavn: "Vassingerød By, Uggeløse" } }),
        feature(ground, { properties: { navn: "Borupgård" } }),
        feature(ground),
      ]),
    );
    expect(plots.map(({ id, name }) => [id, name])).toEqual([
      ["E-7", "Hjørnet"],
      ["12", "Vassingerødvej 1"],
      ["2952914", "2952914"],
      ["7a", "7a, Vassingerød By, Uggeløse"],
      ["Borupgård", "Borupgård"],
      ["6", "6"],
    ]);
    expect(problems).toEqual([]);
  });

  test("whose id is taken get a suffix, and that is said", async () => {
    const { plots, problems } = await read(
      collection([feature(ground, { id: "A" }), feature(ground, { id: "A" }), feature(ground, { id: "B" })]),
      ["B"],
    );
    expect(plots.map(({ id }) => id)).toEqual(["A", "A~2", "B~2"]);
    expect(problems).toEqual([
      { code: "plotIdTaken", words: { file: "grunde.geojson", id: "A", given: "A~2" } },
      { code: "plotIdTaken", words: { file: "grunde.geojson", id: "B", given: "B~2" } },
    ]);
  });

  test("come in metres, rounded to 0.1 mm, also from degrees", async () => {
    const { plots } = await read(collection([feature(polygonOf(inDegrees(square(0, 0, 100))))], null));
    const shape = plotShape(plots[0]);
    expect(Math.abs(area(shape) - 10_000)).toBeLessThan(0.1);
    for (const value of boxOf(shape)) expect(Math.round(value * 10_000) / 10_000).toBe(value);
  });

  test("that are lines, points, broken, or evidence of an earlier answer are named; plots + named = read", async () => {
    const { plots, problems } = await read(
      collection([
        feature(ground, { id: "god" }),
        feature({ type: "Point", coordinates: square(0, 0, 1)[0] }, { id: "punkt" }),
        feature({ type: "LineString", coordinates: square(0, 0, 1) }, { id: "linje" }),
        feature(null, { id: "intet" }),
        feature(ground, { id: "fund", properties: { kind: "evidence" } }),
      ]),
    );
    expect(plots.map(({ id }) => id)).toEqual(["god"]);
    expect(problems.map(({ code, words }) => [code, words.feature, words.reason])).toEqual([
      ["featureNotKept", "intet", "noGeometry"],
      ["featureNotKept", "punkt", "notAPolygon"],
      ["featureNotKept", "linje", "notAPolygon"],
      ["featureNotKept", "fund", "evidence"],
    ]);
  });

  test("of which eleven share a fault are told of together, ten one by one", async () => {
    const codes = async (count: number) => {
      const { problems } = await read(collection(Array.from({ length: count }, () => feature(null))));
      return problems.map(({ code, words }) => [code, words.count ?? 1]);
    };
    expect(await codes(10)).toEqual(Array.from({ length: 10 }, () => ["featureNotKept", 1]));
    expect(await codes(11)).toEqual([["featuresNotKept", 11]]);
  });

  test("whose letters were not UTF-8, or whose id or name is too long, are kept and that is said", async () => {
    const long = "N".repeat(201);
    const { plots, problems } = await read(
      collection([feature(ground, { id: "\uFFFDr\uFFFD" }), feature(ground, { id: "n", properties: { navn: long } })]),
    );
    expect(plots.map(({ id, name }) => [id, name])).toEqual([
      ["\uFFFDr\uFFFD", "\uFFFDr\uFFFD"],
      ["n", `${"N".repeat(199)}…`],
    ]);
    expect(problems).toEqual([
      { code: "lettersLost", words: { file: "grunde.geojson", count: 2 } },
      { code: "plotTextCut", words: { file: "grunde.geojson", count: 1, features: "n", limit: 200 } },
    ]);
  });

  test("with two ids that are alike for 200 characters stay two plots, and both cuts are said", async () => {
    const { plots, problems } = await read(
      collection(["A", "B"].map((last, index) => feature(polygonOf(square(index * 200, 0, 100)), { id: "I".repeat(220) + last }))),
    );
    expect(new Set(plots.map(({ id }) => id)).size).toBe(2);
    expect(problems.map(({ code, words }) => [code, words.count ?? 1])).toEqual([
      ["plotTextCut", 2],
      ["plotIdTaken", 1],
    ]);
  });

  test("of 200 characters are not cut, and a sign of two units is never split", async () => {
    const { plots, problems } = await read(collection([feature(ground, { id: "I".repeat(200) })]));
    expect([plots[0].id.length, problems]).toEqual([200, []]);
    const split = (await read(collection([feature(ground, { id: `${"I".repeat(198)}🏭🏭` })]))).plots[0].id;
    expect(split).toBe(`${"I".repeat(198)}…`);
  });

  test("that are one page of a server's answer are said to be", async () => {
    const text = collection([feature(ground)]).replace("{", '{"totalFeatures":7,');
    expect((await read(text)).problems).toEqual([{ code: "onlyAPage", words: { file: "grunde.geojson", read: 1, matched: 7 } }]);
  });

  test("that are none are said to be none", async () => {
    expect(await read(collection([]))).toEqual({ plots: [], problems: [{ code: "noFeatures", words: { file: "grunde.geojson" } }] });
    expect((await read("ikke json")).problems[0].code).toBe("brokenJson");
  });

  test("keep names that are built-in words of the language", async () => {
    const { plots } = await read(collection([feature(ground, { id: "constructor" }), feature(ground, { id: "__proto__" })]));
    expect(plots.map(({ id }) => id)).toEqual(["constructor", "__proto__"]);
  });
});
