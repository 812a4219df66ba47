import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { declaredSystem } from "../coordinate-system.ts";
import { decodeText } from "../decode-text.ts";
import type { RawTable } from "../raw-table.ts";
import type { Watch } from "../watch.ts";
import type { Format } from "./format.ts";
import { createKmlCollector } from "./kml-collector.ts";
import { walkXml } from "./xml-walk.ts";

/** KML: placemarks of all folders as one layer, in degrees. */
export const kml: Format = {
  name: "KML",
  endings: ["kml"],
  recognises: (head) => /^\uFEFF?\s*<([\s\S]*<)?(\w+:)?kml[\s>]/.test(decodeText(head)),
  read: async (file, _beside, watch) => {
    const table = await kmlTable(file, watch);
    return table.ok ? ok([table.value]) : table;
  },
};

/** The placemarks of a KML text. Problems: those of `walkXml`, and `notKml`. */
async function kmlTable(file: ByteFile, watch: Watch): Promise<Result<RawTable, Problem>> {
  const collector = createKmlCollector();
  const walked = await walkXml(file, collector.listener, watch);
  if (!walked.ok) return walked;
  const { root, features, others, lettersLost, tooLarge } = collector.content();
  if (root !== "kml") return failed({ code: "notKml", words: { file: file.name, root } });
  if (tooLarge) return failed({ code: "gmlTooLarge", words: { file: file.name } });
  const notices: Problem[] = [];
  if (others !== "") notices.push({ code: "kmlNotRead", words: { file: file.name, types: others } });
  if (lettersLost > 0) notices.push({ code: "lettersLost", words: { file: file.name, count: lettersLost } });
  return ok({ name: file.name, declared: declaredSystem("OGC:CRS84"), features, matched: null, notices });
}
