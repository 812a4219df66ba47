import type { RawFeature } from "../../catalog/define-dataset.ts";
import { findFieldFaults } from "../../catalog/field-rules.ts";
import { municipalityCode, sameMunicipality } from "../../catalog/fields.ts";
import { type DatasetId, datasets } from "../../catalog/index.ts";
import { rawFile } from "../../catalog/recognise.ts";
import { isRecord } from "../raw-features.ts";
import { readTable, shortList } from "../read-table.ts";
import type { World } from "./ask.ts";
import type { Capabilities } from "./capabilities.ts";
import { plainFields, readDescription } from "./describe-layer.ts";
import { ServiceFault } from "./fault.ts";
import { fetchPages, type PagesOrder } from "./fetch-pages.ts";
import { formatOf } from "./formats-of.ts";
import { endOf, type LayerEnd, type LayerOrder } from "./layer-end.ts";
import { type Page, readPage } from "./page.ts";
import { resolveLayers } from "./resolve-layers.ts";
import { type SoundAnswer, soundAnswer } from "./sound-answer.ts";
import { descriptionUrl, type PageQuestion, pageUrl } from "./wfs-url.ts";
import { whereOf } from "./where.ts";

/** What a service has; asked once for all of its layers. */
export type AskCapabilities = () => Promise<Capabilities>;

/** Fetches a dataset's layers from a WFS, one after the other. */
export const fetchLayer = (order: LayerOrder, has: AskCapabilities, world: World, signal: AbortSignal): Promise<LayerEnd> =>
  endOf(order, world, signal, (counted, either) => fetchParts(counted, has, world, either));

/** Whether the layers that were fetched are all that the dataset should have. */
async function fetchParts(order: LayerOrder, has: AskCapabilities, world: World, signal: AbortSignal): Promise<boolean> {
  const { service, source, place, storeOf } = order;
  const capabilities = await has();
  const { layers, whole } = resolveLayers(source.choices, capabilities.layers);
  const version = capabilities.version || service.versions[0];
  const format = formatOf(capabilities);
  for (const layer of layers) {
    const described = await soundAnswer(world, descriptionUrl(service, version, layer), signal, readDescription);
    const where = whereOf(service, described, place);
    const asked = { service, version, layer, where, sortBy: described.sortBy, startIndex: 0, count: service.pageSize, format: format.name };
    let came = 0;
    const fields = plainFields(described);
    await fetchInOrder({
      world,
      question: asked,
      reads: format.reads,
      fields,
      store: storeOf(layer),
      signal,
      look: async (page, isFirst) => {
        holdPlace(order, page);
        if (isFirst) await lookAt(order, layer, page);
      },
      onPage: (received, matched) => {
        came = received;
        order.onPage(layer, received, matched);
      },
    });
    if (came === 0) await probe(order, asked, (answer) => readPage(answer, layer, format.reads, fields), { world, signal });
  }
  return whole;
}

/** Fields that pages are sorted by where a layer has no key: few enough for any server, enough to tell nearly all features apart. What they do not is seen as `pagesTwice`. */
const sortingFields = 3;

/** Fetches the pages; where the server can give none after the first because the layer has no key, from the beginning once more, sorted by the layer's first fields. */
async function fetchInOrder(pages: PagesOrder & { readonly fields: readonly string[] }): Promise<void> {
  try {
    await fetchPages(pages);
  } catch (fault) {
    const sortBy = pages.fields.slice(0, sortingFields).join(",");
    if (!wantsOrder(fault) || pages.question.sortBy !== null || sortBy === "") throw fault;
    await pages.store.drop();
    await fetchPages({ ...pages, question: { ...pages.question, sortBy } });
  }
}

/** GeoServer's own words: «Cannot do natural order without a primary key, please add it or specify a manual sort over existing attributes». */
const wantsOrder = (fault: unknown): boolean =>
  fault instanceof ServiceFault && fault.reason === "exception" && /primary key|natural order/i.test(String(fault.words.text));

/**
 * Where nothing of a layer is found in the municipality, one feature from anywhere tells whether anything could have been: with no place, a place in another system
 * or other fields, none is ever found. A register without any feature is believed.
 */
async function probe(
  order: LayerOrder,
  asked: PageQuestion,
  read: (answer: SoundAnswer) => Promise<Page>,
  { world, signal }: Asker,
): Promise<void> {
  const url = pageUrl({ ...asked, where: null, count: 1 });
  const page = await soundAnswer(world, url, signal, read);
  if (page.count > 0) await lookAt(order, asked.layer, page);
}

interface Asker {
  readonly world: World;
  readonly signal: AbortSignal;
}

/** What was asked for by the municipality's code must carry it; where none of a page does, the server gives another's. */
function holdPlace({ service: { area }, place }: LayerOrder, { table: { features } }: Page): void {
  if (area.by !== "field") return;
  const codes = features.flatMap((feature) => {
    const properties = isRecord(feature) && isRecord(feature.properties) ? feature.properties : {};
    return municipalityCode(properties, area.field) ?? [];
  });
  if (codes.length === 0 || codes.some((code) => sameMunicipality(code, place.code))) return;
  throw new ServiceFault("otherMunicipality", { words: { other: codes[0], asked: place.code } });
}

/** A layer that was asked for by name must be known by its fields, else its register has changed and nothing in it can be relied on. */
async function lookAt({ dataset, place, source: { fields, must } }: LayerOrder, layer: string, { table }: Page): Promise<void> {
  const reading = await readTable(table);
  if (!reading.ok || reading.value.features.length === 0) throw new ServiceFault("nothingKept", { words: { layer } });
  const file = rawFile(reading.value.features);
  const changed = (expected: readonly string[]): ServiceFault =>
    new ServiceFault("fieldsChanged", { words: { layer, expected: shortList(expected, 12), came: shortList([...file.fields], 12) } });
  const gone = must.filter((names) => !names.some((name) => file.fields.has(name)));
  if (gone.length > 0) throw changed(gone.map((names) => names.join("/")));
  const lost = findFieldFaults(datasets[dataset].schema, ours(dataset, place, reading.value.features)).filter(({ needed }) => needed);
  if (lost.length > 0) throw changed(lost.map(({ field }) => field));
  const named = fields !== null && (fields.length === 0 || fields.some((field) => file.fields.has(field)));
  if (!named && !datasets[dataset].recognise(file)) throw changed(datasets[dataset].marks ?? []);
}

/** Features that the dataset takes; the fields of others are none of its. */
const ours = (dataset: DatasetId, { code }: LayerOrder["place"], features: readonly RawFeature[]): readonly RawFeature[] =>
  features.filter((feature) => datasets[dataset].takes(feature, code) === true);
