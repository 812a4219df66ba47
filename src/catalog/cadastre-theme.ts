import type { Dataset } from "./define-dataset.ts";
import { fieldOf } from "./field-rules.ts";
import { date, type Properties, text } from "./fields.ts";

type Shared = Pick<Dataset, "owner" | "link" | "marks" | "schema" | "recognise" | "takes" | "idOf" | "dateOf">;

const typeFields = ["tematype", "TEMATYPE", "Tematype"];
const idFields = ["id_lokalid", "ID_LOKALID", "id_lokalId", "id.lokalId"];
const typeOf = (properties: Properties) => typeFields.map((field) => text(properties, field)).find((type) => type !== null) ?? null;
const first = (properties: Properties, fields: readonly string[]) =>
  fields.map((field) => text(properties, field)).find((value) => value !== null) ?? null;

/** A registration that is only announced has the cadastre's status `Foreløbig`, and what is over `Historisk`; neither holds today. */
function standing(properties: Properties): true | "draft" | "ended" {
  const status = first(properties, ["status", "STATUS"])?.toLowerCase() ?? "";
  if (status.startsWith("foreløbig")) return "draft";
  return status.startsWith("historisk") ? "ended" : true;
}

/**
 * What the themes of the cadastre share (strandbeskyttelse, klitfredning, fredskov), told apart by `tematype`. Source: the names that the cadastre's own
 * database gives its views; no file of them was seen, so both ways of writing the names are read.
 */
export function cadastreTheme(theme: string): Shared {
  const isTheme = (properties: Properties) => typeOf(properties)?.toLowerCase() === theme;
  return {
    owner: "Geodatastyrelsen (Matriklen)",
    link: "https://www.danskejordogejendom.dk/",
    marks: ["tematype", "temafladeid", "jordstykkelokalid"],
    schema: [
      fieldOf.text(...typeFields),
      fieldOf.text("status", "STATUS"),
      fieldOf.text(...idFields),
      fieldOf.date("virkningfra", "VIRKNINGFRA", "virkningFra"),
    ],
    recognise: (file) => file.features.some(({ properties }) => isTheme(properties)),
    takes: ({ properties }) => (typeOf(properties) !== null && !isTheme(properties) ? "otherTheme" : standing(properties)),
    idOf: (properties) => first(properties, idFields),
    dateOf: (properties) => date(properties, "virkningfra") ?? date(properties, "VIRKNINGFRA") ?? date(properties, "virkningFra"),
  };
}
