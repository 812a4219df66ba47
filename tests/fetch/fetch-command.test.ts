import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { fetchPack, usualMeans } from "../../scripts/commands/fetch.ts";
import { pack } from "../../scripts/commands/pack.ts";
import type { Manifest } from "../../src/io/manifest.ts";
import { geoserver } from "../replay/geoserver.ts";
import { heldLayer } from "../replay/layer.ts";
import { type Replay, startReplay } from "../replay/serve.ts";
import { lokalplaner, ownEndpoints } from "./served.ts";

const room = mkdtempSync(path.join(tmpdir(), "grundlag-fetch-"));
let replay: Replay;

beforeAll(async () => {
  vi.spyOn(console, "error").mockImplementation(() => {});
  replay = await startReplay({
    "/geoserver/wfs": geoserver({ layers: [heldLayer({ name: "pdk:theme_pdk_lokalplan_vedtaget_v" }, lokalplaner(5))] }),
  });
});
afterAll(async () => {
  vi.restoreAllMocks();
  await replay.close();
  rmSync(room, { recursive: true });
});

const manifestIn = (folder: string): Manifest => JSON.parse(readFileSync(path.join(folder, "manifest.json"), "utf8"));
const never = new AbortController().signal;

describe("grundlag fetch", () => {
  test("fetches a layer page by page and packs it; the pack is that of the downloads", async () => {
    const out = path.join(room, "pakke");
    const endpoints = ownEndpoints(room, replay.origin, { pageSize: 2 });
    expect(await fetchPack({ kommune: "201", out, endpoints, only: "lokalplaner" }, usualMeans(never))).toBe(1);
    const [layer] = manifestIn(out).layers;
    expect(layer).toMatchObject({
      dataset: "lokalplaner",
      kept: 5,
      state: "cutOff",
      reason: "partMissing",
      origin: { matched: 5, received: 5 },
    });
    expect(readdirSync(`${out}.downloads`).sort()).toEqual(["fetch.json", ...[1, 2, 3].map((page) => `lokalplaner.1-1-${page}.geojson`)]);
    const again = path.join(room, "igen");
    expect(await pack({ from: `${out}.downloads`, kommune: "201", out: again })).toBe(0);
    for (const name of readdirSync(out)) expect(readFileSync(path.join(again, name))).toEqual(readFileSync(path.join(out, name)));
    expect(existsSync(path.join(again, "manifest.json"))).toBe(true);
  });
});
