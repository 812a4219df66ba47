import { squareMetres } from "../../geo/units.ts";
import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf, needed } from "../field-rules.ts";
import { number, oneOf, type Properties, text } from "../fields.ts";

const categoryOf = (properties: Properties) => oneOf(["OSD", "OD"], text(properties, "kategori")?.toUpperCase());
const isCategory = (value: string) => value === "OSD" || value === "OD";

/** Drinking water areas, special (OSD) and ordinary (OD), as polygons. Their borders follow the ground water and no parcel, hence 10 m². */
export const drikkevandsinteresser = defineDataset({
  id: "drikkevandsinteresser",
  name: { da: "Drikkevandsinteresser (OSD/OD)", en: "Drinking water areas (OSD/OD)" },
  group: "vand",
  owner: "Miljøstyrelsen (GRUKOS)",
  link: "https://miljoegis.mim.dk/",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.groundwater,
  sliver: squareMetres(10),
  marks: ["gkoid", "kategori", "projektnavn", "aar_udpeget"],
  recognise: (file) => file.fields.has("gkoid") && [...file.values("kategori")].some(isCategory),
  takes: ({ properties }) => text(properties, "kategori") === null || categoryOf(properties) !== null || "otherTheme",
  idOf: (properties) => text(properties, "id"),
  schema: [needed(fieldOf.text("kategori")), fieldOf.text("projektnavn"), fieldOf.number("aar_udpeget")],
  read: (properties) => ({
    category: categoryOf(properties),
    project: text(properties, "projektnavn"),
    year: number(properties, "aar_udpeget"),
  }),
  look: { order: 40, label: "category", base: null, on: false },
});
