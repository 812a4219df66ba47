import { noRecords } from "../../src/domain/records.ts";
import { type Audience, type StockFormat, stockFormats } from "../../src/domain/stock-list.ts";
import { filesIn, packFolder, packNotFound } from "../pack-folder.ts";
import { complain, type Exit } from "../terminal.ts";
import { whyNotWritable } from "../text-files.ts";
import { createChecker, hand } from "./open-case.ts";
import { openSavedCase } from "./saved-case.ts";

export interface StockOptions {
  /** Folder of a pack, or the name of an embedded one; a case names its own. */
  readonly pack?: string;
  /** A saved case whose entries are taken along. */
  readonly case?: string;
  /** The file that is written; its ending says in which format. */
  readonly out: string;
  /** With what is for those who sell. */
  readonly internal?: boolean;
}

/** Writes the plots on offer as a list, with what planners say of them: the same bytes as the browser's export. */
export async function stock({ pack, case: saved, out, internal = false }: StockOptions): Promise<Exit> {
  const format = formatOf(out);
  if (format === null) return complain([{ code: "stockFormatUnknown", words: { file: out } }]);
  const opened = saved === undefined ? await openPack(pack ?? "", out) : await openSavedCase({ case: saved, out, ...(pack && { pack }) });
  if (typeof opened === "number") return opened;
  const audience: Audience = internal ? "internal" : "public";
  return hand(out, await opened.checker.writeStock(opened.input, format, audience));
}

const formatOf = (file: string): StockFormat | null => stockFormats.find((format) => file.toLowerCase().endsWith(`.${format}`)) ?? null;

async function openPack(pack: string, out: string) {
  const folder = await packFolder(pack);
  if (folder === null) return complain([packNotFound(pack)]);
  const shut = await whyNotWritable(out, await filesIn(folder));
  if (shut !== null) return complain([shut]);
  const checker = createChecker();
  const view = await checker.open(folder, () => {});
  complain(view.problems);
  if (view.problems.some(({ code }) => code.startsWith("manifest"))) return 2;
  return { checker, input: { plots: [], records: noRecords } };
}
