import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource } from "../../scripts/pack-folder.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { Checker } from "../../src/worker/protocol.ts";

/** The engine's own door, on this thread, for packs in folders. */
export const folderChecker = (): Checker =>
  createInlineChecker({
    embedded: [],
    source: folderSource,
    overlayBytes,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
