import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { fileOfText } from "../byte-file.ts";
import { declaredSystem } from "../coordinate-system.ts";
import { decodeText } from "../decode-text.ts";
import type { RawTable } from "../raw-table.ts";
import { shortList } from "../read-table.ts";
import { unwatched, type Watch } from "../watch.ts";
import type { Format } from "./format.ts";
import { createGmlCollector, type GmlContent } from "./gml-collector.ts";
import type { TypedFeature } from "./gml-feature.ts";
import { looksLikeHtml, walkXml } from "./xml-walk.ts";

/** GML 2, 3.1 and 3.2, as WFS answers and the cadastre's files hold it; each feature type is a layer. */
export const gml: Format = {
  name: "GML",
  endings: ["gml", "xml"],
  recognises: (head) =>
    looksLikeHtml(head) || /^\uFEFF?\s*<[\s\S]*(FeatureCollection|opengis\.net\/gml|ExceptionReport)/.test(decodeText(head)),
  read: async ({ name, bytes }, _beside, watch) => {
    const content = await gmlContent(name, bytes, watch);
    return content.ok ? ok(tablesByType(name, content.value)) : content;
  },
};

/**
 * The features of a GML text as one table, whatever their types. Problems: those of `walkXml`; `serviceRefused` with the service's own words for an exception
 * report, also behind features; `notGml`; `gmlTooLarge`.
 */
export async function gmlTable(name: string, content: Uint8Array | string, watch: Watch = unwatched): Promise<Result<RawTable, Problem>> {
  const bytes = typeof content === "string" ? fileOfText(name, content).bytes : content;
  const read = await gmlContent(name, bytes, watch);
  if (!read.ok) return read;
  return ok(tableOf(name, read.value.features, read.value, read.value.matched));
}

async function gmlContent(name: string, bytes: Uint8Array, watch: Watch): Promise<Result<GmlContent, Problem>> {
  const collector = createGmlCollector();
  const walked = await walkXml({ name, bytes }, collector.listener, watch);
  const content = collector.content();
  if (content.refusal !== null) return failed({ code: "serviceRefused", words: { file: name, said: content.refusal } });
  if (!walked.ok) return walked;
  if (content.tooLarge) return failed({ code: "gmlTooLarge", words: { file: name } });
  if (!content.isCollection) return failed({ code: "notGml", words: { file: name, root: content.root } });
  return ok(content);
}

function tablesByType(name: string, content: GmlContent): readonly RawTable[] {
  const types = [...new Set(content.features.map(({ type }) => type))];
  if (types.length <= 1) return [tableOf(name, content.features, content, content.matched)];
  const missing = content.matched === null ? null : Math.max(0, content.matched - content.features.length);
  return types.map((type) => {
    const own = content.features.filter((each) => each.type === type);
    return tableOf(`${name}: ${type}`, own, content, missing === null ? null : own.length + missing);
  });
}

function tableOf(name: string, typed: readonly TypedFeature[], content: GmlContent, matched: number | null): RawTable {
  const declared = commonName(typed) ?? content.around.srsName;
  const features = typed.map(({ feature }) => feature);
  return { name, declared: declaredSystem(declared, "authority"), features, matched, notices: noticesOf(name, typed, content) };
}

/** The coordinate system that most geometries name; of equals the one named first. */
function commonName(typed: readonly TypedFeature[]): string | null {
  const counts = new Map<string, number>();
  for (const { feature } of typed) if (feature.crs !== null) counts.set(feature.crs, (counts.get(feature.crs) ?? 0) + 1);
  return (
    [...counts].reduce<readonly [string, number] | null>((best, each) => (best === null || each[1] > best[1] ? each : best), null)?.[0] ??
    null
  );
}

function noticesOf(file: string, typed: readonly TypedFeature[], { returned, features, truncated, lettersLost }: GmlContent): Problem[] {
  const notices: Problem[] = [];
  const several = typed.flatMap(({ feature, otherGeometries }, index) => (otherGeometries > 0 ? [feature.id ?? `#${index + 1}`] : []));
  if (several.length > 0) notices.push({ code: "gmlMoreGeometries", words: { file, count: several.length, features: shortList(several) } });
  if (returned !== null && returned !== features.length)
    notices.push({ code: "gmlCountDiffers", words: { file, said: returned, read: features.length } });
  if (truncated) notices.push({ code: "responseTruncated", words: { file } });
  if (lettersLost > 0) notices.push({ code: "lettersLost", words: { file, count: lettersLost } });
  return notices;
}
