import { existsSync } from "node:fs";
import path from "node:path";
import { type Endpoints, endpoints as known } from "../../src/catalog/endpoints.ts";
import { type DatasetId, datasetIds, isDatasetId } from "../../src/catalog/index.ts";
import { failed, ok, type Problem, type Result } from "../../src/domain/result.ts";
import { readEndpoints } from "../../src/io/fetching/endpoints-file.ts";
import { longestText } from "../../src/io/parse-json.ts";
import { type Limits, usualLimits } from "../../src/io/wfs/ask.ts";
import type { FetchOptions } from "../commands/fetch.ts";
import { codeOf } from "../commands/pack.ts";
import { readTextFile } from "../text-files.ts";
import { type DownloadFolder, openDownloads } from "./folder.ts";
import { type Keys, readKeys } from "./keys.ts";
import { type OlderPack, olderPack } from "./older-pack.ts";

/** What was ordered, checked. */
export interface Order {
  readonly code: string;
  readonly endpoints: Endpoints;
  readonly limits: Limits;
  readonly keys: Keys;
  readonly only: readonly DatasetId[] | null;
  readonly folder: DownloadFolder;
  readonly older: OlderPack | null;
}

/** Checks what was ordered, and makes the folder of downloads. Problems: those of each part of it. */
export async function orderOf(options: FetchOptions): Promise<Result<Order, Problem>> {
  const code = codeOf(options.kommune);
  const own = await endpointsOf(options.endpoints);
  const only = namesIn(options.only);
  const problems = [code, own, only].flatMap((each) => (each.ok ? [] : each.problems));
  if (!code.ok || !own.ok || !only.ok) return failed(...problems);
  const keys = readKeys(options.key ?? [], own.value.endpoints.services);
  if (!keys.ok) return keys;
  const older = await olderPack(
    [options.previous, options.out].filter((folder) => folder !== undefined),
    code.value,
  );
  if (!older.ok) return older;
  const folder = await openDownloads(`${options.out.replace(/[/\\]+$/, "")}.downloads`);
  if (!folder.ok) return folder;
  return ok({ ...own.value, code: code.value, keys: keys.value, only: only.value, folder: folder.value, older: older.value });
}

async function endpointsOf(file: string | undefined): Promise<Result<{ endpoints: Endpoints; limits: Limits }, Problem>> {
  if (file === undefined) return ok({ endpoints: known, limits: usualLimits });
  if (!existsSync(file)) return failed({ code: "fileNotRead", words: { file } });
  const text = await readTextFile(file, path.basename(file), longestText);
  return text.ok ? readEndpoints(text.value, known) : text;
}

/** Names between commas. Problem: `onlyUnknown` with the names that there are. */
function namesIn(only: string | undefined): Result<readonly DatasetId[] | null, Problem> {
  if (only === undefined) return ok(null);
  const names = only.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !isDatasetId(name));
  if (unknown !== undefined) return failed({ code: "onlyUnknown", words: { dataset: unknown, known: datasetIds.join(", ") } });
  return ok(names.filter(isDatasetId));
}
