import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { number, positive, text } from "../fields.ts";

/** Areas close to a waterworks' wells (boringsnære beskyttelsesområder), as polygons. */
export const bnbo = defineDataset({
  id: "bnbo",
  name: { da: "Boringsnære beskyttelsesområder (BNBO)", en: "Well protection areas (BNBO)" },
  group: "vand",
  owner: "Miljøstyrelsen (GRUKOS)",
  link: "https://miljoegis.mim.dk/",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.groundwater,
  marks: ["dgunr", "anl_navn", "anl_id", "indtagsnr", "bnbolaengd", "bnbobredde"],
  recognise: ({ fields }) => fields.has("dgunr") && (fields.has("bnbolaengd") || fields.has("anl_navn")),
  idOf: (properties) => text(properties, "id") ?? text(properties, "dgunr"),
  linkOf: (properties) => text(properties, "rapport_url"),
  schema: [fieldOf.text("dgunr"), fieldOf.text("anl_navn"), fieldOf.number("tilladelse"), fieldOf.number("aar_udpeget")],
  read: (properties) => ({
    well: text(properties, "dgunr"),
    waterworks: text(properties, "anl_navn"),
    /** Permitted abstraction, m³ a year. */
    permit: positive(properties, "tilladelse"),
    year: number(properties, "aar_udpeget"),
  }),
  look: { order: 44, label: "waterworks", base: null, on: false },
});
