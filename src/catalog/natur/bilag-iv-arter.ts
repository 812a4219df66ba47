import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { boolean, date, number, text } from "../fields.ts";

const isAnnexIV = (lists: string) => /\bbilag IV\b/i.test(lists);

/** Sightings of species under Annex IV of the Habitats Directive, as points. No layer proves that a species is absent. */
export const bilagIvArter = defineDataset({
  id: "bilagIvArter",
  name: { da: "Bilag IV-arter (observationer)", en: "Annex IV species (sightings)" },
  group: "natur",
  owner: "Danmarks Miljøportal (Naturdata)",
  link: "https://naturdata.miljoeportal.dk/",
  force: "toBeJudged",
  geometry: "point",
  accuracy: accuracies.species,
  marks: ["DanskNavn", "AdministrativeLister", "ArtRegID", "Usikkerhed"],
  recognise: (file) => [...file.values("AdministrativeLister")].some(isAnnexIV),
  takes: ({ properties }) => isAnnexIV(text(properties, "AdministrativeLister") ?? "bilag IV") || "otherTheme",
  idOf: (properties) => text(properties, "ArtRegID"),
  dateOf: (properties) => date(properties, "Feltregistrering"),
  linkOf: (properties) => text(properties, "Link"),
  schema: [fieldOf.text("DanskNavn"), fieldOf.text("AdministrativeLister"), fieldOf.number("Usikkerhed"), fieldOf.boolean("Godkendt")],
  read: (properties) => ({
    species: text(properties, "DanskNavn"),
    scientificName: text(properties, "VidenskabeligtNavn"),
    /** How far off the point may be, metres. */
    uncertainty: number(properties, "Usikkerhed"),
    approved: boolean(properties, "Godkendt"),
  }),
  look: { order: 58, label: "species", base: null, on: false },
});
