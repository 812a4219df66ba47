import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { boolean, text } from "../fields.ts";

/** Super cycle paths as lines, in Grundlag's own exchange fields: no public service was found. */
export const supercykelstier = defineDataset({
  id: "supercykelstier",
  name: { da: "Supercykelstier", en: "Super cycle paths" },
  group: "infrastruktur",
  owner: "Kommunen",
  link: "https://supercykelstier.dk/",
  force: "information",
  geometry: "line",
  accuracy: null,
  maxAgeDays: 1830,
  marks: ["rute_id", "rutenavn", "supercykelsti"],
  recognise: ({ fields }) => fields.has("rute_id") && fields.has("supercykelsti"),
  takes: ({ properties }) => boolean(properties, "supercykelsti") !== false || "otherTheme",
  idOf: (properties) => text(properties, "rute_id"),
  schema: [fieldOf.text("rute_id"), fieldOf.boolean("supercykelsti")],
  read: (properties) => ({ route: text(properties, "rute_id"), name: text(properties, "rutenavn") }),
  look: { order: 62, label: "name", base: null, on: false },
});
