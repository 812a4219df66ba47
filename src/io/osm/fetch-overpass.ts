import { type DegreeBox, overpassQuery } from "../../catalog/endpoints/overpass-query.ts";
import { toLonLat } from "../../geo/utm32.ts";
import { decodeText } from "../decode-text.ts";
import type { World } from "../wfs/ask.ts";
import { ServiceFault } from "../wfs/fault.ts";
import { endOf, type LayerEnd, type LayerOrder } from "../wfs/layer-end.ts";
import { readPage } from "../wfs/page.ts";
import { type SoundAnswer, soundAnswer } from "../wfs/sound-answer.ts";
import type { Place } from "../wfs/where.ts";
import { overpassTable, readOverpass } from "./read-overpass.ts";

/** Fetches a dataset from Overpass in one answer: its layers are selectors such as `way["highway"]`, looked for in the municipality's box. */
export const fetchOverpass = (order: LayerOrder, world: World, signal: AbortSignal): Promise<LayerEnd> =>
  endOf(order, world, signal, (counted, either) => fetchSelectors(counted, world, either));

async function fetchSelectors(order: LayerOrder, world: World, signal: AbortSignal): Promise<boolean> {
  const [{ layers, whole }] = order.source.choices;
  const layer = layers.join(" + ");
  const url = questionUrl(order, layers, Math.round(world.limits.requestTime / 1000));
  const answer = await soundAnswer(world, url, signal, readAnswer);
  const table = await overpassTable(layer, answer);
  const page = await readPage({ bytes: pageBytes(table.features), type: "" }, layer);
  const store = order.storeOf(layer);
  await store.drop();
  await store.begin(answer.matched);
  await store.keep(page, answer.matched);
  order.onPage(layer, page.count, answer.matched);
  const { elements, matched, brokenOff } = answer;
  if (brokenOff !== null) throw new ServiceFault("serverRanOut", { words: { text: brokenOff } });
  if (matched === null) throw new ServiceFault("countUnknown");
  if (elements.length !== matched) throw new ServiceFault("pagesMissing", { words: { matched, received: elements.length } });
  return whole;
}

function readAnswer({ bytes }: SoundAnswer) {
  const text = decodeText(bytes);
  if (/^\s*</.test(text)) throw new ServiceFault("notFeatures", { passing: true });
  const read = readOverpass({ name: "overpass", text });
  if (!read.ok) throw new ServiceFault(read.problems[0].code === "notOverpass" ? "notFeatures" : "truncated", { passing: true });
  return read.value;
}

/** Features as a page of GeoJSON; nodes that only make up a way are none, so the count of things is not the count of features. */
const pageBytes = (features: readonly unknown[]): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ type: "FeatureCollection", crs: degrees, numberReturned: features.length, features }));

const degrees = { type: "name", properties: { name: "urn:ogc:def:crs:OGC:1.3:CRS84" } };

/** Where the question for the selectors in the municipality's box is asked. */
function questionUrl({ service, place }: LayerOrder, selectors: readonly string[], seconds: number): string {
  const box = boxInDegrees(place, service.area.by === "box" ? service.area.margin : 0);
  const url = new URL(service.url);
  url.searchParams.set("data", overpassQuery(selectors, box, Math.max(1, seconds)));
  return url.href;
}

/** A box in degrees round the municipality's box in metres. Throws the fault `noExtent`. */
function boxInDegrees({ extent }: Place, margin: number): DegreeBox {
  if (extent === null) throw new ServiceFault("noExtent");
  const [minX, minY, maxX, maxY] = extent.box;
  const corners = [minX - margin, maxX + margin].flatMap((x) => [minY - margin, maxY + margin].map((y) => toLonLat(x, y)));
  const [lons, lats] = [corners.map(([lon]) => lon), corners.map(([, lat]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
