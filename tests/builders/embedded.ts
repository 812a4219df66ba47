import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource, packFolder } from "../../scripts/pack-folder.ts";
import type { PackSource } from "../../src/io/pack-source.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { Checker, PackView } from "../../src/worker/protocol.ts";

/** A checker with an embedded pack open; `without` files are as if they were gone. */
export async function openEmbedded(name: string, without: readonly string[] = []): Promise<{ checker: Checker; view: PackView }> {
  const folder = await packFolder(name);
  if (folder === null) throw new Error(`got no embedded pack ${name}, expected one in geodata`);
  const checker = createInlineChecker({
    embedded: [],
    source: (opened) => hiding(folderSource(opened), without),
    overlayBytes,
    breathe: async () => {},
  });
  return { checker, view: await checker.open(folder, () => {}) };
}

/** A source in which some files are as if they were gone. */
export const hiding = (source: PackSource, without: readonly string[]): PackSource => ({
  read: async (file) => (without.includes(file) ? null : source.read(file)),
  hash: async (file) => (without.includes(file) ? null : source.hash?.(file)),
});
