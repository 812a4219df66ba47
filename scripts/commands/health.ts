import { readPack } from "../../src/io/read-pack.ts";
import { healthOf } from "../../src/worker/health.ts";
import { healthSummary } from "../health-summary.ts";
import { folderSource, packFolder, packNotFound } from "../pack-folder.ts";
import { complain, type Exit, language } from "../terminal.ts";
import { hand } from "./open-case.ts";

export interface HealthOptions {
  /** Folder of a pack, or the name of an embedded one. */
  readonly pack: string;
  /** ISO date that the data is looked at for. */
  readonly on: string;
  readonly format: "text" | "json";
  readonly out?: string;
}

/** Tells how every dataset of a pack is on a day and which rules it keeps from answering. 2 where the pack is damaged; what can be told is told. */
export async function health({ pack, on, format, out }: HealthOptions): Promise<Exit> {
  const folder = await packFolder(pack);
  if (folder === null) return complain([packNotFound(pack)]);
  const reading = await readPack(folderSource(folder));
  const told = complain(reading.problems);
  if (reading.manifest === null) return told;
  const found = healthOf(reading, on);
  const handed = await hand(out, format === "json" ? `${JSON.stringify(found, null, 2)}\n` : healthSummary(language, found));
  return told === 0 ? handed : told;
}
