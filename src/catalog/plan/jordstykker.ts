import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { date, municipalityCode, number, type Properties, positive, text } from "../fields.ts";
import { planSliver } from "../plandata.ts";

const districtCode = (properties: Properties) => text(properties, "landsejerlavskode") ?? text(properties, "ejerlavskode");
const parcelNumber = (properties: Properties) => text(properties, "matrikelnummer");

function cadastralId(properties: Properties): string | null {
  const district = districtCode(properties);
  const parcel = parcelNumber(properties);
  return district !== null && parcel !== null ? `${district}-${parcel}` : text(properties, "id_lokalId");
}

/** Parcels of the cadastre as polygons, in the old file's names and in those of MAT. Areas in m² as registered. */
export const jordstykker = defineDataset({
  id: "jordstykker",
  name: { da: "Jordstykker", en: "Cadastral parcels (jordstykker)" },
  group: "plan",
  owner: "Geodatastyrelsen (Matriklen)",
  link: "https://datafordeler.dk/dataoversigt/matriklen/",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.parcels,
  sliver: planSliver,
  marks: ["matrikelnummer", "landsejerlavskode", "ejerlavskode", "registreretAreal", "registreretareal", "bfenummer"],
  recognise: ({ fields }) => fields.has("matrikelnummer") && (fields.has("registreretAreal") || fields.has("registreretareal")),
  idOf: cadastralId,
  dateOf: (properties) => date(properties, "registreringsdato"),
  schema: [
    fieldOf.text("landsejerlavskode", "ejerlavskode"),
    fieldOf.text("matrikelnummer"),
    fieldOf.number("registreretAreal", "registreretareal"),
    fieldOf.text("bfenummer", "sfe_Ejendomsnummer"),
  ],
  read: (properties) => ({
    cadastralDistrict: districtCode(properties),
    districtName: text(properties, "ejerlavsnavn"),
    parcelNumber: parcelNumber(properties),
    registeredArea: positive(properties, "registreretAreal") ?? positive(properties, "registreretareal"),
    roadArea: number(properties, "vejAreal") ?? number(properties, "vejareal"),
    /** The property that several parcels may make up together. */
    property: text(properties, "bfenummer") ?? text(properties, "sfe_Ejendomsnummer"),
    municipality: municipalityCode(properties, "kommunekode"),
  }),
  look: { order: 27, label: "parcelNumber", base: null, on: false },
});
