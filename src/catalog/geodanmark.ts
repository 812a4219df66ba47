import { fieldOf } from "./field-rules.ts";
import { type Properties, text } from "./fields.ts";

/** What topographic layers of GeoDanmark share. */
export const geodanmark = {
  owner: "Klimadatastyrelsen (GeoDanmark)",
  link: "https://dataforsyningen.dk/",
  schema: [fieldOf.text("FOT_ID", "id_lokalId")],
  idOf: (properties: Properties) => text(properties, "FOT_ID") ?? text(properties, "id_lokalId"),
} as const;
