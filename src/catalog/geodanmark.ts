import { type Properties, text } from "./fields.ts";

/** What topographic layers of GeoDanmark share. */
export const geodanmark = {
  owner: "Klimadatastyrelsen (GeoDanmark)",
  link: "https://dataforsyningen.dk/",
  idOf: (properties: Properties) => text(properties, "FOT_ID") ?? text(properties, "id_lokalId"),
} as const;
