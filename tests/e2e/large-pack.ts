import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { compactSources } from "../../src/io/compact-sources.ts";
import { readManifest } from "../../src/io/manifest.ts";
import { hashOf } from "../../src/io/pack-source.ts";
import { writeCompact } from "../../src/io/write-compact.ts";

const herning = path.resolve(import.meta.dirname, "../../geodata/0657-herning");
const storedFile = (name: string): string => readFileSync(path.join(herning, name), "utf8");
const storedLayer = (dataset: string): string => storedFile(`${dataset}.geojson`);

interface StoredPlots {
  readonly features: readonly { readonly properties: object; readonly geometry: unknown }[];
}
interface Manifest {
  readonly municipality: { readonly code: string };
  readonly layers: readonly { readonly dataset: string }[];
  readonly compact: object;
}

/** How many plots lie in a row, and the metres from one to the next: the rows lie over the plans, roads and streams of the example. */
const grid = { across: 50, step: 240, west: 493_000, south: 6_214_000 } as const;

/** The example's plots again and again, each of its own size and place, as the text of a layer. */
function manyPlots(count: number): string {
  const { features, ...head }: StoredPlots = JSON.parse(storedLayer("grunde"));
  const plot = (index: number) => {
    const west = grid.west + (index % grid.across) * grid.step;
    const south = grid.south + Math.floor(index / grid.across) * grid.step;
    const [east, north] = [west + 60 + (index % 7) * 25, south + 50 + (index % 11) * 15];
    const ring = [west, south, east, south, east, north, west, north, west, south];
    const corners = [0, 2, 4, 6, 8].map((at) => [ring[at], ring[at + 1]]);
    const { properties } = features[index % features.length];
    const own = { grund_id: `S-${String(index + 1).padStart(4, "0")}`, navn: `Grund ${index + 1}` };
    return { type: "Feature", properties: { ...properties, ...own }, geometry: { type: "Polygon", coordinates: [corners] } };
  };
  return JSON.stringify({ ...head, features: Array.from({ length: count }, (_, index) => plot(index)) });
}

/** A town of so many buildings: some twenty corners each, in rows round the example's plots, as the text of a layer. */
function manyBuildings(count: number): string {
  const { features, ...head }: StoredPlots = JSON.parse(storedLayer("bygninger"));
  const building = (index: number) => {
    const [x, y] = [493_000 + (index % 200) * 60, 6_214_000 + Math.floor(index / 200) * 60];
    const corners = Array.from({ length: 20 }, (_, corner) => (corner * Math.PI) / 10);
    const ring = [...corners, 0].map((angle) =>
      [x + 20 * Math.cos(angle), y + 12 * Math.sin(angle)].map((value) => Math.round(value * 100) / 100),
    );
    const { properties } = features[index % features.length];
    return { type: "Feature", properties: { ...properties, bbruuid: `B-${index}` }, geometry: { type: "Polygon", coordinates: [ring] } };
  };
  return JSON.stringify({ ...head, features: Array.from({ length: count }, (_, index) => building(index)) });
}

/** From now on the example of Herning comes to the page with so many plots on offer. */
export const serveLargePack = (page: Page, plots: number): Promise<void> => serveLayer(page, "grunde", plots, manyPlots(plots));

/** From now on the example of Herning comes to the page with so many buildings on the map. */
export const serveManyBuildings = (page: Page, buildings: number): Promise<void> =>
  serveLayer(page, "bygninger", buildings, manyBuildings(buildings));

/** Corners of each lake of a huge layer. */
const corners = 60;

/** So many lakes of sixty corners each, in rows over the example, as the text of a layer: 50,000 of them have 3 million corners. */
function manyLakes(count: number): string {
  const { features, ...head }: StoredPlots = JSON.parse(storedLayer("soeer"));
  const turns = Array.from({ length: corners }, (_, corner) => (corner * 2 * Math.PI) / corners);
  const lake = (index: number) => {
    const [x, y] = [480_000 + (index % 250) * 120, 6_200_000 + Math.floor(index / 250) * 120];
    const shore = turns.map((angle, corner) => {
      const reach = 40 + (corner % 3) * 5;
      return [x + reach * Math.cos(angle), y + reach * Math.sin(angle)].map((value) => Math.round(value * 100) / 100);
    });
    const { properties } = features[index % features.length];
    return { type: "Feature", properties, geometry: { type: "Polygon", coordinates: [[...shore, shore[0]]] } };
  };
  return JSON.stringify({ ...head, features: Array.from({ length: count }, (_, index) => lake(index)) });
}

/** From now on the example of Herning comes to the page with so many lakes, in its readable layer and in its compact file. */
export async function serveHugeLayer(page: Page, lakes: number): Promise<void> {
  const text = manyLakes(lakes);
  const manifest = readManifest(storedFile("manifest.json"));
  if (!manifest.ok) throw new Error("got no manifest, expected the example's");
  const layers = manifest.value.layers.map((layer) => {
    if (layer.dataset !== "soeer") return { layer, text: storedLayer(layer.dataset) };
    return { layer: { ...layer, read: lakes, kept: lakes, sha256: hashOf(new TextEncoder().encode(text)) }, text };
  });
  const compact = writeCompact(compactSources(layers));
  const stored = readFileSync(path.join(herning, "compact.bin"));
  await serveLayer(page, "soeer", lakes, text, hashOf(compact));
  await page.context().route(/\/compact-[^/]*\.bin$/, async (route) => {
    const response = await route.fetch();
    return stored.equals(await response.body()) ? route.fulfill({ response, body: Buffer.from(compact) }) : route.fulfill({ response });
  });
}

async function serveLayer(page: Page, dataset: string, count: number, text: string, compactHash?: string): Promise<void> {
  const stored = storedLayer(dataset);
  const sha256 = createHash("sha256").update(text).digest("hex");
  await page.context().route(new RegExp(`/${dataset}-[^/]*\\.geojson$`), async (route) => {
    const response = await route.fetch();
    return (await response.text()) === stored ? route.fulfill({ response, body: text }) : route.fulfill({ response });
  });
  await page.context().route(/\/manifest-[^/]*\.json$/, async (route) => {
    const response = await route.fetch();
    const manifest: Manifest = await response.json();
    const layers = manifest.layers.map((layer) => (layer.dataset === dataset ? { ...layer, read: count, kept: count, sha256 } : layer));
    const compact = compactHash === undefined ? manifest.compact : { ...manifest.compact, sha256: compactHash };
    return route.fulfill({ response, json: manifest.municipality.code === "0657" ? { ...manifest, layers, compact } : manifest });
  });
}
