import { accuracies } from "../accuracies.ts";
import { defineDataset, type RawFile } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { municipalityCode, type Properties, sameMunicipality, text } from "../fields.ts";
import { isInvertedMask, maskedOut } from "./inverted-mask.ts";

const codeFields = ["KOMKODE", "kommunekode", "kommunekod"];
const nameFields = ["KOMNAVN", "kommunenavn", "kommunenav", "navn"];
/** Fields of finer things that carry their municipality's code too. */
const foreign = ["matrikelnummer", "planid", "plantype", "temakode", "Temanavn", "sognekode", "ejerlavskode", "dgunr", "postnr"];

const codeOf = (properties: Properties) =>
  codeFields.map((field) => municipalityCode(properties, field)).find((code) => code !== null) ?? null;
const nameOf = (properties: Properties) => nameFields.map((field) => text(properties, field)).find((name) => name !== null) ?? null;

function holdsMunicipalities({ fields, features }: RawFile): boolean {
  const isNamed = codeFields.some((field) => fields.has(field)) && nameFields.some((field) => fields.has(field));
  return isNamed && !foreign.some((field) => fields.has(field)) && features.every(({ shape }) => shape.kind === "polygon");
}

const isMask = ({ fields, features }: RawFile): boolean =>
  features.length === 1 && fields.has("navn") && fields.size <= 3 && isInvertedMask(features[0].shape);

/** The municipality as polygons, also from an inverted mask; where it lies is where the pack's layers are complete. */
export const kommunegraense = defineDataset({
  id: "kommunegraense",
  name: { da: "Kommunegrænse", en: "Municipal boundary" },
  group: "plan",
  owner: "Klimadatastyrelsen (DAGI)",
  link: "https://dataforsyningen.dk/",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.municipalBorder,
  maxAgeDays: 3660,
  marks: ["KOMKODE", "KOMNAVN", "kommunekode", "kommunekod", "kommunenavn", "kommunenav"],
  schema: [fieldOf.text("KOMNAVN", "kommunenavn", "kommunenav", "navn")],
  recognise: (file) => holdsMunicipalities(file) || isMask(file),
  takes: ({ properties }, municipality) => {
    const code = codeOf(properties);
    return code === null || sameMunicipality(code, municipality) || "otherMunicipality";
  },
  idOf: codeOf,
  read: (properties) => ({ code: codeOf(properties), name: nameOf(properties) }),
  reshape: maskedOut,
  look: { order: 14, label: "name", base: "boundary", on: true },
});
