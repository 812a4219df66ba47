import { verifyPack } from "../../src/io/verify-pack.ts";
import { folderSource, packFolder, packNotFound } from "../pack-folder.ts";
import { layerSummary } from "../pack-summary.ts";
import { complain, type Exit, language } from "../terminal.ts";

export interface VerifyOptions {
  /** Folder of a pack, or the name of an embedded one. */
  readonly pack: string;
}

/**
 * Holds a pack against its manifest: every file there, every hash and count right, every feature usable, and the compact file saying what the
 * readable layers say. 2 when anything is not.
 */
export async function verify(options: VerifyOptions): Promise<Exit> {
  const folder = await packFolder(options.pack);
  if (folder === null) return complain([packNotFound(options.pack)]);
  const { pack, problems } = await verifyPack(folderSource(folder));
  if (pack.stamp.layers.length > 0) console.error(layerSummary(language, pack.stamp));
  return complain(problems);
}
