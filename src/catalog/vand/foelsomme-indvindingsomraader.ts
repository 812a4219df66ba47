import { squareMetres } from "../../geo/units.ts";
import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf, needed } from "../field-rules.ts";
import { type Properties, text } from "../fields.ts";

function categoryOf(properties: Properties): "NFI" | "SFI" | null {
  const written = text(properties, "kategori") ?? "";
  if (/^NFI\b|nitratfølsom/i.test(written)) return "NFI";
  return /^SFI\b|sprøjtemiddelfølsom/i.test(written) ? "SFI" : null;
}

/**
 * Land where what is spread on it reaches the groundwater easily: nitrate sensitive (NFI) and pesticide sensitive (SFI), as polygons. Taken to be told by
 * `kategori`, as the drinking water areas of the same service are; no file of them was seen.
 */
export const foelsommeIndvindingsomraader = defineDataset({
  id: "foelsommeIndvindingsomraader",
  name: { da: "Følsomme indvindingsområder (NFI/SFI)", en: "Sensitive abstraction areas (NFI/SFI)" },
  group: "vand",
  owner: "Miljøstyrelsen (GRUKOS)",
  link: "https://miljoegis.mim.dk/",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.groundwater,
  sliver: squareMetres(10),
  marks: ["kategori", "projektnavn", "aar_udpeget"],
  recognise: (file) => file.features.some(({ properties }) => categoryOf(properties) !== null),
  takes: ({ properties }) => text(properties, "kategori") === null || categoryOf(properties) !== null || "otherTheme",
  idOf: (properties) => text(properties, "id"),
  schema: [needed(fieldOf.text("kategori"))],
  read: (properties) => ({ category: categoryOf(properties) }),
  look: { order: 43, label: "category", base: null, on: false },
});
