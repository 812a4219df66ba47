import type { Problem } from "../domain/result.ts";
import type { ManifestLayer } from "./manifest.ts";

/** A layer's fields that are gone or cannot be read, a problem each: `fieldGone`, `fieldUnread`. */
export const fieldNotices = ({ dataset, fields }: Pick<ManifestLayer, "dataset" | "fields">): Problem[] =>
  fields.map(
    ({ file, field, kind, fault, count, of, example }): Problem =>
      fault === "gone"
        ? { code: "fieldGone", words: { file, field, count, of, dataset } }
        : { code: "fieldUnread", words: { file, field, count, of, kind, example: example ?? "", dataset } },
  );
