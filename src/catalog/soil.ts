import { squareMetres } from "../geo/units.ts";
import type { Dataset, RawFile } from "./define-dataset.ts";
import { fieldOf, needed } from "./field-rules.ts";
import { date, type Properties, text } from "./fields.ts";

type Level = "V1" | "V2";
type Shared = Pick<Dataset, "owner" | "link" | "marks" | "schema" | "sliver" | "recognise" | "takes" | "idOf" | "dateOf">;

const statusField = "Lokalitetetsforureningsstatus";

/** What the region has mapped: V1 suspected, V2 proven, both on one locality, or null for localities that are not mapped. */
function mappedLevel(properties: Properties): Level | "V1V2" | null {
  switch (text(properties, statusField)) {
    case "V1 kortlagt":
      return "V1";
    case "V2 kortlagt":
      return "V2";
    case "V1 og V2 kortlagt":
      return "V1V2";
    default:
      return null;
  }
}

/** A locality that is mapped on both levels stands in both files, so only the other level's own status tells the files apart. */
function isFileOf(file: RawFile, level: Level): boolean {
  const values = file.values(statusField);
  return values.has(`${level} kortlagt`) && !values.has(`${level === "V1" ? "V2" : "V1"} kortlagt`);
}

/** What the two soil layers share. A file with only `V1 og V2 kortlagt`, or with both levels, is claimed by neither: somebody must say. */
export function soilLayer(level: Level): Shared {
  return {
    owner: "Regionerne (DKjord)",
    link: "https://jord.miljoeportal.dk/",
    marks: [statusField, "Lokalitetsnr", "Lokalitetsejerlavkode", "Lokalitetsmatrikler"],
    schema: [fieldOf.text("Objekt_id"), fieldOf.text("Lokalitetsnr"), needed(fieldOf.text(statusField)), fieldOf.date("Kortlaegningsdato")],
    /** Localities follow the cadastre of their day: 10 m² is a border that is 10 cm off along 100 m. */
    sliver: squareMetres(10),
    recognise: (file) => isFileOf(file, level),
    takes: ({ properties }) => {
      if (text(properties, statusField) === null) return true;
      const mapped = mappedLevel(properties);
      if (mapped === null) return "notMapped";
      return mapped === level || mapped === "V1V2" || "otherTheme";
    },
    idOf: (properties) => text(properties, "Objekt_id"),
    dateOf: (properties) => date(properties, "Kortlaegningsdato"),
  };
}

/** Which locality, as the region numbers it, and how it is mapped. */
export const soilFields = (properties: Properties) => ({
  locality: text(properties, "Lokalitetsnr"),
  mapped: mappedLevel(properties),
  parcels: text(properties, "Lokalitetsmatrikler"),
});
