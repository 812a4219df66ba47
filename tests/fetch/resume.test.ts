import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Asked } from "../replay/answer.ts";
import { fetchTown } from "./fetch-town.ts";
import { playTown, type ReplayTown } from "./replay-town.ts";
import { layerIn, linesIn } from "./town-findings.ts";

const only = "kommunegraense,kommuneplanrammer,zonekort,paragraf3";

let town: ReplayTown;
beforeAll(async () => {
  town = await playTown();
});
afterAll(() => town.close());

/** Pages that were asked for, as they were asked. */
const pagesIn = (asked: readonly Asked[]): readonly string[] =>
  asked
    .filter(({ query }) => query.has("outputformat"))
    .map(({ query }) => `${query.get("typenames")} from ${query.get("startindex") ?? "0"}`);

/** Fetches until the page with this number comes in, then breaks off as Ctrl-C does. */
async function brokenOffAt(page: number, out: string) {
  const stop = new AbortController();
  let seen = 0;
  const onLine = (line: string): void => {
    if (/ af \d+$/.test(line)) seen += 1;
    if (seen === page) stop.abort();
  };
  return fetchTown(town, { out, only }, { signal: stop.signal, tell: onLine });
}

test.each([1, 4, 9])("a fetch that is broken off after %i pages goes on where it was, and asks for no page twice", async (page) => {
  const [out, whole] = [town.folder(`brudt-${page}`), town.folder(`hel-${page}`)];
  town.replay.forget();
  const { exit } = await brokenOffAt(page, out);
  expect([exit, existsSync(`${out}/manifest.json`)]).toEqual([130, false]);
  const before = pagesIn(town.replay.asked);
  const kept = JSON.parse(readFileSync(`${out}.downloads/fetch.json`, "utf8")).layers.flatMap(
    ({ parts }: { readonly parts: readonly { readonly files: readonly string[] }[] }) => parts.flatMap(({ files }) => files),
  );
  town.replay.forget();
  expect((await fetchTown(town, { out, only })).exit).toBe(0);
  const after = pagesIn(town.replay.asked);
  // A page on its way when the fetch broke off was asked for and never kept; every other is asked for once.
  const twice = after.filter((each) => before.includes(each));
  expect(twice.length).toBeLessThanOrEqual(before.length - kept.length);
  await fetchTown(town, { out: whole, only });
  for (const dataset of ["kommuneplanrammer", "zonekort", "paragraf3"] as const) {
    const [one, other] = [layerIn(out, dataset), layerIn(whole, dataset)];
    expect(one && linesIn(out, one)).toEqual(other && linesIn(whole, other));
  }
});

test("a layer that was fetched whole on the day that --since names is left alone", async () => {
  const out = town.folder("siden");
  await fetchTown(town, { out, only });
  town.replay.forget();
  await fetchTown(town, { out, only, since: "2026-11-22" }, { today: () => "2026-11-25" });
  expect(pagesIn(town.replay.asked)).toEqual([]);
  expect(layerIn(out, "zonekort")?.fetched).toBe("2026-11-22");
  await fetchTown(town, { out, only, since: "2026-11-23" }, { today: () => "2026-11-25" });
  expect(pagesIn(town.replay.asked).length).toBeGreaterThan(5);
  expect(layerIn(out, "zonekort")?.fetched).toBe("2026-11-25");
});

test("layers that nobody asked for stay in the pack as they were", async () => {
  const out = town.folder("et-lag");
  await fetchTown(town, { out, only });
  await fetchTown(town, { out, only: "zonekort" }, { today: () => "2026-11-25" });
  expect([layerIn(out, "zonekort")?.fetched, layerIn(out, "paragraf3")?.fetched, layerIn(out, "paragraf3")?.state]).toEqual([
    "2026-11-25",
    "2026-11-22",
    "ready",
  ]);
});
