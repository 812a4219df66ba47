import type { Feature } from "flatgeobuf/lib/mjs/flat-geobuf/feature.js";
import type { HeaderMeta } from "flatgeobuf/lib/mjs/header-meta.js";
import { failed, ok } from "../../domain/result.ts";
import { type DeclaredSystem, declaredSystem } from "../coordinate-system.ts";
import type { RawTable } from "../raw-table.ts";
import { featuresAtATime, mostFeatures, tooManyValues } from "../table-limits.ts";
import type { Watch } from "../watch.ts";
import { statedSystem } from "../wkt-system.ts";
import { type Budget, budgetFor, geometryOf } from "./flatgeobuf-geometry.ts";
import { binaryType, propertiesOf } from "./flatgeobuf-properties.ts";
import type { Format } from "./format.ts";
import { bytesLeftOut, heightsDropped } from "./notices.ts";
import { attempt } from "./raw-geometry.ts";

const magic = [0x66, 0x67, 0x62, 0x03, 0x66, 0x67, 0x62];
/** Where the header begins, behind the magic bytes, and where it would end if it were empty. */
const headerAt = 8;
const longestHeader = 1_000_000;
/** Bytes of a node of the file's own index, which is not used. */
const nodeSize = 40;

/** FlatGeobuf 3: one layer, its features one after the other behind a header. */
export const flatgeobuf: Format = {
  name: "FlatGeobuf",
  endings: ["fgb"],
  recognises: (head) => magic.every((byte, index) => head[index] === byte),
  read: async ({ name, bytes }, _beside, watch) => {
    const header = await headerOf(bytes);
    if (header === null) return failed({ code: "fileBroken", words: { file: name, format: flatgeobuf.name } });
    const count = countFeatures(bytes, header);
    if (count === null) return failed({ code: "fileCutShort", words: { file: name, format: flatgeobuf.name } });
    const tooMany = tooManyValues(name, count, header.columns?.length ?? 0);
    if (tooMany) return failed(tooMany);
    return ok([await tableOf(name, bytes, header, count, watch)]);
  },
};

/** What stands in the file's header; null when it is none. */
async function headerOf(bytes: Uint8Array): Promise<HeaderMeta | null> {
  const length = bytes.length < headerAt + 4 ? 0 : new DataView(bytes.buffer, bytes.byteOffset).getUint32(headerAt, true);
  const end = headerAt + 4 + length;
  if (length === 0 || length > longestHeader || end > bytes.length) return null;
  const { deserialize } = await import("flatgeobuf/lib/mjs/generic.js");
  let header: HeaderMeta | null = null;
  // The reader asks for the header before anything else; without an index and features it then finds the end of these bytes.
  const headerMetaFn = (found: HeaderMeta) => {
    header = { ...found };
    Object.assign(found, { indexNodeSize: 0, featuresCount: 0 });
  };
  try {
    await deserialize(bytes.slice(0, end), { fromFeature: () => ({}), headerMetaFn }).next();
  } catch {
    return null;
  }
  return header;
}

/** How many features there are, counting no further than may be read; null when the file ends within one or has not all that it says. */
function countFeatures(bytes: Uint8Array, { featuresCount, indexNodeSize }: HeaderMeta): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = headerAt + 4 + view.getUint32(headerAt, true) + indexSize(featuresCount, indexNodeSize);
  let count = 0;
  while (at + 4 <= bytes.length && count <= mostFeatures) {
    at += 4 + view.getUint32(at, true);
    count += 1;
  }
  if (count > mostFeatures) return count;
  return at === bytes.length && count >= featuresCount ? count : null;
}

function indexSize(features: number, branches: number): number {
  if (branches === 0 || features === 0) return 0;
  let nodes = features;
  let level = features;
  do {
    level = Math.ceil(level / Math.max(branches, 2));
    nodes += level;
  } while (level > 1);
  return nodes * nodeSize;
}

async function tableOf(name: string, bytes: Uint8Array, header: HeaderMeta, count: number, watch: Watch): Promise<RawTable> {
  const { deserialize } = await import("flatgeobuf/lib/mjs/generic.js");
  const columns = header.columns ?? [];
  const budget = budgetFor(bytes.length);
  const features: unknown[] = [];
  // An index that says it is there and holds nothing would never be passed over.
  const headerMetaFn = (found: HeaderMeta) =>
    Object.assign(found, { indexNodeSize: header.featuresCount === 0 ? 0 : header.indexNodeSize });
  const fromFeature = (_: number, feature: Feature) => {
    features.push({
      type: "Feature",
      properties: saidOf(feature, columns, budget),
      geometry: geometryOf(feature, header.geometryType, budget),
    });
    return {};
  };
  for await (const _ of deserialize(bytes, { fromFeature, headerMetaFn })) {
    if (features.length % featuresAtATime !== 0) continue;
    watch.onDone(features.length / count);
    await watch.pause();
  }
  const unread = columns.filter(({ type }) => type === binaryType).map((column) => column.name);
  return {
    name,
    declared: systemOf(header),
    features,
    matched: null,
    notices: [...heightsDropped(name, budget.heights), ...bytesLeftOut(name, unread)],
  };
}

/** What is said of a feature, or a text in its place where that cannot be read: such a feature is counted as not kept. */
function saidOf(feature: Feature, columns: NonNullable<HeaderMeta["columns"]>, budget: Budget): unknown {
  budget.said -= feature.propertiesLength();
  if (budget.said < 0) return "unreadable";
  return attempt(() => propertiesOf(feature.propertiesArray() ?? new Uint8Array(), columns)) ?? "unreadable";
}

function systemOf({ crs }: HeaderMeta): DeclaredSystem | null {
  if (crs === null) return null;
  if (crs.code > 0 || !crs.code_string) return statedSystem(crs.org ?? "EPSG", crs.code, crs.wkt ?? "");
  return declaredSystem(crs.code_string);
}
