import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import type { ByteFile } from "../byte-file.ts";
import { decodeText } from "../decode-text.ts";
import { osmTables } from "../osm/osm-tables.ts";
import { readOsmXml } from "../osm/read-osm-xml.ts";
import { readOverpass } from "../osm/read-overpass.ts";
import type { RawTable } from "../raw-table.ts";
import type { Watch } from "../watch.ts";
import type { Format } from "./format.ts";

/** An extract of OpenStreetMap in XML, or Overpass' answer in JSON; roads, railways, buildings and all else are layers of it. */
export const osm: Format = {
  name: "OpenStreetMap (.osm)",
  endings: ["osm"],
  recognises: (head) => isOsmXml(head) || isOverpass(head),
  read: (file, _beside, watch) => (isOverpass(file.bytes.subarray(0, 1024)) ? fromOverpass(file, watch) : fromXml(file, watch)),
};

const isOsmXml = (head: Uint8Array): boolean => /^\uFEFF?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<osm[\s>]/.test(decodeText(head));
const isOverpass = (head: Uint8Array): boolean => /^\uFEFF?\s*\{[\s\S]*"osm3s"/.test(decodeText(head));

async function fromXml(file: ByteFile, watch: Watch): Promise<Result<readonly RawTable[], Problem>> {
  const read = await readOsmXml(file, watch);
  if (!read.ok) return read;
  if (!read.value.isOsm) return failed({ code: "notOsm", words: { file: file.name } });
  return ok(await osmTables(file.name, read.value.elements, watch.pause));
}

async function fromOverpass({ name, bytes }: ByteFile, watch: Watch): Promise<Result<readonly RawTable[], Problem>> {
  const answer = readOverpass({ name, text: decodeText(bytes) });
  if (!answer.ok) return answer;
  const { brokenOff, elements, matched } = answer.value;
  if (brokenOff !== null) return failed({ code: "overpassBrokenOff", words: { file: name, said: brokenOff } });
  if (matched !== null && matched !== elements.length)
    return failed({ code: "overpassShort", words: { file: name, matched, read: elements.length } });
  return ok(await osmTables(name, elements, watch.pause));
}
