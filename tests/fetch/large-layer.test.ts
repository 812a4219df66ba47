import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { geoserver } from "../replay/geoserver.ts";
import type { HeldFeature, HeldLayer } from "../replay/layer.ts";
import { fetchTown } from "./fetch-town.ts";
import { paths, playTown, type ReplayTown, townHandlers } from "./replay-town.ts";
import { exampleLayer, planNames } from "./town-layers.ts";

const count = 50_000;
setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

/** The town's first ramme as 50,000 plots of 10 × 10 m, each with a number of its own. */
function largeLayer(): HeldLayer {
  const layer = exampleLayer("kommuneplanrammer", planNames.kommuneplanrammer);
  const [first] = layer.features;
  const features = Array.from({ length: count }, (_, place): HeldFeature => {
    const [x, y] = [704_000 + (place % 250) * 20, 6_193_000 + Math.floor(place / 250) * 20];
    const ring = [
      [x, y],
      [x + 10, y],
      [x + 10, y + 10],
      [x, y + 10],
      [x, y],
    ];
    return {
      id: `ramme.${place}`,
      properties: { ...first.properties, planid: place + 1 },
      geometry: { type: "Polygon", coordinates: [ring] },
    };
  });
  return { ...layer, features };
}

let town: ReplayTown;
beforeAll(async () => {
  town = await playTown({ ...townHandlers(), [paths.plandata]: geoserver({ layers: [largeLayer()] }) });
});
afterAll(() => town.close());

test("a layer of 50,000 features goes to disk page by page, and what is held does not grow with it", async () => {
  const endpoints = town.folder("tusind.json");
  writeFileSync(endpoints, readFileSync(town.endpoints, "utf8").replaceAll('"pageSize": 5', '"pageSize": 1000'));
  const stop = new AbortController();
  const held: number[] = [];
  let received = "";
  let pages = 0;
  const tell = (line: string): void => {
    if (!/ af 50000$/.test(line)) return;
    received = line;
    pages += 1;
    if (pages % 8 === 1) {
      collectGarbage();
      held.push(process.memoryUsage().heapUsed / 1_000_000);
    }
    if (received.includes(" 49000 ")) stop.abort();
  };
  const { exit } = await fetchTown(town, { out: town.folder("stor"), only: "kommuneplanrammer", endpoints }, { tell, signal: stop.signal });
  expect([exit, received]).toEqual([130, "kommuneplanrammer: 49000 af 50000"]);
  const written = readdirSync(`${town.folder("stor")}.downloads`).reduce(
    (sum, file) => sum + statSync(`${town.folder("stor")}.downloads/${file}`).size,
    0,
  );
  const growth = held[held.length - 1] - held[1];
  expect([pages, Math.round(written / 1_000_000) > 3 * growth, growth < 30]).toEqual([49, true, true]);
});
