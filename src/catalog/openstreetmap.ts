import type { Dataset, RawFeature } from "./define-dataset.ts";
import { fieldOf, needed } from "./field-rules.ts";
import { text } from "./fields.ts";

type Shared = Pick<Dataset, "owner" | "licence" | "link" | "marks" | "schema" | "recognise" | "takes" | "idOf">;

/**
 * What layers from OpenStreetMap share: one tag that says what a thing is, with the values that are this dataset.
 * A feature without the tag is taken, for then somebody has said what the file is. `values` null takes every value.
 */
export function openStreetMap(tag: string, values: readonly string[] | null, kind: RawFeature["shape"]["kind"]): Shared {
  const isOurs = (value: string | null) => value === null || values === null || values.includes(value);
  return {
    owner: "OpenStreetMap-bidragydere",
    licence: "ODbL",
    link: "https://www.openstreetmap.org/",
    marks: [tag],
    schema: [fieldOf.text("osm_id"), needed(fieldOf.text(tag))],
    recognise: (file) =>
      file.features.some(({ properties, shape }) => shape.kind === kind && text(properties, tag) !== null && isOurs(text(properties, tag))),
    takes: ({ properties }) => isOurs(text(properties, tag)) || "otherTheme",
    idOf: (properties) => text(properties, "osm_id"),
  };
}
