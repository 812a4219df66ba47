import { overlayBytes } from "../../scripts/load-overlay.ts";
import { folderSource } from "../../scripts/pack-folder.ts";
import type { Helpers } from "../../src/worker/engage.ts";
import { createInlineChecker } from "../../src/worker/inline.ts";
import type { Checker } from "../../src/worker/protocol.ts";

/** The engine's own door for packs in folders, on this thread and on those that help where there are some. */
export const folderChecker = (helpers?: Helpers): Checker =>
  createInlineChecker({
    embedded: [],
    ...(helpers ? { helpers } : {}),
    source: folderSource,
    overlayBytes,
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
  });
