import { squareMetres } from "../../geo/units.ts";
import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { text } from "../fields.ts";

/**
 * Catchments of public waterworks, as polygons. Taken to carry the waterworks' name and number as the well protection areas of the same service do, and
 * no well of their own (`dgunr`); no file of them was seen.
 */
export const indvindingsoplande = defineDataset({
  id: "indvindingsoplande",
  name: { da: "Indvindingsoplande til almene vandværker", en: "Catchments of public waterworks" },
  group: "vand",
  owner: "Miljøstyrelsen (GRUKOS)",
  link: "https://miljoegis.mim.dk/",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.groundwater,
  sliver: squareMetres(10),
  marks: ["anl_navn", "anl_id", "opland_id", "aar_udpeget"],
  recognise: ({ fields }) => (fields.has("anl_navn") || fields.has("opland_id")) && !fields.has("dgunr") && !fields.has("bnbolaengd"),
  idOf: (properties) => text(properties, "id") ?? text(properties, "opland_id"),
  schema: [fieldOf.text("anl_navn")],
  read: (properties) => ({ waterworks: text(properties, "anl_navn") }),
  look: { order: 41, label: "waterworks", base: null, on: false },
});
