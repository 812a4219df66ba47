import type { Problem } from "../domain/result.ts";
import type { BuiltLayer } from "./build-layer.ts";
import { fieldNotices } from "./field-notices.ts";
import { longestText } from "./parse-json.ts";
import { shortList } from "./read-table.ts";

/** Why a built layer cannot be written: its file could not be opened again. */
export const tooLongProblem = ({ entry, size }: BuiltLayer): Problem => ({
  code: "textTooLong",
  words: { file: entry.file, size, limit: longestText },
});

/** What the packer should look at in a built layer: ids that several features share, and what is wrong with its fields. */
export const layerNotices = (layer: BuiltLayer): readonly Problem[] => [...sharedIdNotice(layer), ...fieldNotices(layer.entry)];

const sharedIdNotice = ({ entry, sharedIds }: BuiltLayer): Problem[] =>
  sharedIds.length === 0
    ? []
    : [{ code: "idsShared", words: { dataset: entry.dataset, count: sharedIds.length, ids: shortList(sharedIds) } }];
