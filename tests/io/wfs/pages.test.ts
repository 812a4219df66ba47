import { describe, expect, test } from "vitest";
import { fetchPages, type PageStore } from "../../../src/io/wfs/fetch-pages.ts";
import { type Page, readPage } from "../../../src/io/wfs/page.ts";
import { collection, feature, polygonOf, square } from "../../builders/geojson-files.ts";
import { aService, calm, faultIn, type Said, type ScriptedWorld, scripted } from "./scripted.ts";

const plot = (place: number) => feature(polygonOf(square(place * 200, 0, 100)), { properties: { id: place } });
const rows = (from: number, to: number): unknown[] => Array.from({ length: to - from }, (_, each) => plot(from + each));
const pageText = (features: readonly unknown[], matched: number | string | null): string =>
  collection(features).replace('"features"', `${matched === null ? "" : `"numberMatched":${JSON.stringify(matched)},`}"features"`);
const hits = (count: number | string): string => `<wfs:FeatureCollection xmlns:wfs="x" numberMatched="${count}" numberReturned="0"/>`;
const startOf = (url: URL): number => Number(url.searchParams.get("startIndex") ?? "0");
const isHits = (url: URL): boolean => url.searchParams.get("resultType") === "hits";

/** A server of some rows that gives at most `most` at a time; `say` may answer otherwise. */
const serving = (count: number, say: (url: URL, turn: number) => Said | null = () => null, most = 2): ScriptedWorld =>
  scripted(
    (url, turn) =>
      say(url, turn) ?? (isHits(url) ? hits(count) : pageText(rows(startOf(url), Math.min(count, startOf(url) + most)), count)),
    {
      retries: 1,
    },
  );

/** A store in memory; `before` is what a broken fetch left. */
function remembered(before: { matched: number | null; pages: Page[] } = { matched: null, pages: [] }) {
  const kept: Page[] = [...before.pages];
  const store: PageStore = {
    before: async () => before,
    begin: async () => {},
    keep: async (page) => void kept.push(page),
    drop: async () => void kept.splice(0),
  };
  return { kept, store };
}

async function fetched(world: ScriptedWorld, memory = remembered(), count = 2) {
  const question = {
    service: aService(),
    version: "2.0.0",
    layer: "p:grunde",
    where: { cql: "komnr=201" },
    sortBy: "id",
    startIndex: 0,
    count,
    format: "application/json",
  };
  const fault = await faultIn(() =>
    fetchPages({ world, question, reads: "json", store: memory.store, signal: calm, look: async () => {}, onPage: () => {} }),
  );
  return { fault: fault?.[0] ?? null, received: memory.kept.reduce((sum, page) => sum + page.count, 0), world };
}
const starts = ({ asked }: ScriptedWorld): number[] => asked.filter((url) => !isHits(url)).map(startOf);

describe("a layer page by page", () => {
  test("is asked for until as many are there as the server says it has, sorted and filtered alike", async () => {
    const { fault, received, world } = await fetched(serving(5));
    expect([fault, received, starts(world)]).toEqual([null, 5, [0, 2, 4]]);
    expect(new Set(world.asked.map((url) => url.searchParams.get("CQL_FILTER")))).toEqual(new Set(["komnr=201"]));
    expect(world.asked[1].searchParams.get("sortBy")).toBe("id");
  });

  test("that is empty is asked for once, so that its emptiness is the server's own word", async () => {
    const { fault, received, world } = await fetched(serving(0));
    expect([fault, received, starts(world)]).toEqual([null, 0, [0]]);
  });

  test("follows a server that gives fewer at a time than it was asked for", async () => {
    const { fault, received, world } = await fetched(serving(5, undefined, 1), remembered(), 100);
    expect([fault, received, starts(world)]).toEqual([null, 5, [0, 1, 2, 3, 4]]);
  });

  test.each<[string, (url: URL, turn: number) => Said | null, string | null, number]>([
    ["a page that breaks once", (url, turn) => (startOf(url) === 2 && turn === 0 ? { status: 500 } : null), null, 5],
    ["a page that always breaks", (url) => (startOf(url) === 2 ? { status: 500 } : null), "serverError", 2],
    ["a page that is empty", (url) => (startOf(url) === 2 ? pageText([], 5) : null), "pagesMissing", 2],
    ["nothing but empty pages", (url) => (isHits(url) ? null : pageText([], 5)), "emptyAnswer", 0],
    ["the first page again and again", (url) => (isHits(url) ? null : pageText(rows(0, 2), 5)), "pagesTwice", 2],
    ["a row that repeats where another is lost", (url) => (startOf(url) === 2 ? pageText(rows(1, 3), 5) : null), "pagesTwice", 2],
    ["JSON that ends in the middle", (url) => (startOf(url) === 2 ? pageText(rows(2, 4), 5).slice(0, -30) : null), "truncated", 2],
    ["XML in place of JSON", (url) => (startOf(url) === 2 ? '<?xml version="1.0"?><kml/>' : null), "notFeatures", 2],
    ["a count that grows", (url) => (startOf(url) === 2 ? pageText(rows(2, 4), 6) : null), "countChanged", 5],
    ["a count that shrinks", (url) => (startOf(url) === 4 ? pageText(rows(4, 5), 4) : null), "countChanged", 5],
    ["more than it said it had", (url) => (isHits(url) ? null : pageText(rows(0, 7), null)), "countChanged", 7],
    [
      "no count at all",
      (url) => (isHits(url) ? hits("unknown") : pageText(rows(startOf(url), Math.min(5, startOf(url) + 2)), null)),
      "countUnknown",
      5,
    ],
    ["a count only on the pages", (url) => (isHits(url) ? { status: 500 } : null), null, 5],
    ["a count only from hits", (url) => (isHits(url) ? null : pageText(rows(startOf(url), Math.min(5, startOf(url) + 2)), null)), null, 5],
  ])("with %s", async (_, say, fault, received) => {
    expect(await fetched(serving(5, say))).toMatchObject({ fault, received });
  });

  test("is begun once more where it shifts under way, and is whole if it then stands still", async () => {
    const { fault, received, world } = await fetched(
      serving(5, (url, turn) => (startOf(url) === 2 && turn === 0 ? pageText(rows(1, 3), 5) : null)),
    );
    expect([fault, received, starts(world)]).toEqual([null, 5, [0, 2, 0, 2, 4]]);
  });
});

describe("a page", () => {
  const page = (text: string) => readPage({ bytes: new TextEncoder().encode(text), type: "" }, "p:grunde");

  test.each([
    ["another number of rows than it says", pageText(rows(0, 2), 2).replace('"features"', '"numberReturned":3,"features"'), "shortAnswer"],
    ["degrees called metres", pageText([feature({ type: "Point", coordinates: [12.3, 55.9] })], 1), "wrongSystem"],
    ["metres of zone 33 called zone 32", pageText([feature({ type: "Point", coordinates: [330_000, 6_190_000] })], 1), "wrongSystem"],
    ["a single feature", JSON.stringify(plot(0)), "notFeatures"],
  ])("of %s is refused", async (_, text, reason) => expect((await faultIn(() => page(text)))?.[0]).toBe(reason));

  test("is kept without its time stamp and links, so that the same rows are the same bytes and no key is among them", async () => {
    const first = pageText(rows(0, 2), 2).replace(
      '"features"',
      '"timeStamp":"1","links":[{"href":"https://x/?apikey=hemmelig"}],"features"',
    );
    const second = pageText(rows(0, 2), 2).replace('"features"', '"timeStamp":"2","features"');
    expect((await page(first)).text).toBe((await page(second)).text);
    expect((await page(first)).text).not.toContain("hemmelig");
    expect(await page((await page(first)).text)).toMatchObject({ matched: 2, count: 2 });
  });

  test("knows a row again, whatever number the server gave it this time", async () => {
    const numbered = (id: string) => pageText([{ ...plot(0), id }], 1);
    expect((await page(numbered("fid-1"))).hashes).toEqual((await page(numbered("fid-2"))).hashes);
  });
});

describe("a fetch that was broken off", () => {
  const first = () => readPage({ bytes: new TextEncoder().encode(pageText(rows(0, 2), 5)), type: "" }, "p:grunde");

  test("goes on where it ended, if the server still has as many", async () => {
    const { fault, received, world } = await fetched(serving(5), remembered({ matched: 5, pages: [await first()] }));
    expect([fault, received, starts(world)]).toEqual([null, 5, [2, 4]]);
  });

  test("is begun anew where the server has another number now", async () => {
    const { fault, received, world } = await fetched(serving(5), remembered({ matched: 4, pages: [await first()] }));
    expect([fault, received, starts(world)]).toEqual([null, 5, [0, 2, 4]]);
  });

  test("asks for nothing where everything was there", async () => {
    const all = await readPage({ bytes: new TextEncoder().encode(pageText(rows(0, 5), 5)), type: "" }, "p:grunde");
    const { fault, received, world } = await fetched(serving(5), remembered({ matched: 5, pages: [all] }));
    expect([fault, received, starts(world)]).toEqual([null, 5, []]);
  });
});
