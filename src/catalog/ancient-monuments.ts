import { fieldOf } from "./field-rules.ts";
import { type Properties, text } from "./fields.ts";

/** Fields of Fund og Fortidsminder that its layers share, seen in an answer of its web service for the protection zones. */
const marks = ["systemnr", "stednr", "loknr", "frednr", "anlaegstype", "fred_status"];

/** What the layers of Fund og Fortidsminder share. */
export const fundOgFortidsminder = {
  owner: "Slots- og Kulturstyrelsen (Fund og Fortidsminder)",
  link: "https://www.kulturarv.dk/fundogfortidsminder/",
  marks,
  schema: [fieldOf.text("systemnr"), fieldOf.text("frednr"), fieldOf.text("anlaegstype")],
  idOf: (properties: Properties) => text(properties, "systemnr"),
  linkOf: (properties: Properties) => text(properties, "url"),
} as const;

/** Number of the protection, what it is and from when, as the register writes them. */
export const monumentFields = (properties: Properties) => ({
  number: text(properties, "frednr"),
  kind: text(properties, "anlaegstype"),
  dating: text(properties, "datering"),
});
