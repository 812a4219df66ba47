import type { Problem } from "../domain/result.ts";
import { decodeText } from "../io/decode-text.ts";
import type { Acts } from "./acts.ts";
import { reasonOf } from "./notices.ts";

/** No file above this is read: the browser would run out of memory before the worker could say why. */
const mostMegabytes = 200;
const megabyte = 1_000_000;

/** What is wrong with a file before it is opened, or null. */
export function refusalOf({ name, size }: { readonly name: string; readonly size: number }): Problem | null {
  if (!/\.(geo)?json$/i.test(name)) return { code: "fileNotGeojson", words: { file: name } };
  if (size <= mostMegabytes * megabyte) return null;
  return { code: "fileTooLarge", words: { file: name, size: Math.ceil(size / megabyte), most: mostMegabytes } };
}

/** Reads files one after the other; what cannot be read is told, and the next is read. */
export async function readAll(files: readonly File[], { dropped, tell }: Pick<Acts, "dropped" | "tell">): Promise<void> {
  for (const file of files) {
    const refusal = refusalOf(file);
    if (refusal) {
      tell(refusal);
      continue;
    }
    try {
      dropped({ name: file.name, text: decodeText(new Uint8Array(await file.arrayBuffer())) });
    } catch (error) {
      tell({ code: "fileUnreadable", words: { file: file.name, reason: reasonOf(error) } });
    }
  }
}
