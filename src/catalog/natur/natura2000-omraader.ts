import { accuracies } from "../accuracies.ts";
import { arealinformation, arealinformationSchema, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { type Properties, text } from "../fields.ts";

/** Which of the three designations: habitat and bird areas are Natura 2000; Ramsar areas are assessed alike and mostly lie in them. */
function kindOf(properties: Properties): "habitat" | "bird" | "ramsar" | "unknown" {
  const theme = text(properties, "Temanavn")?.toLowerCase() ?? "";
  if (theme.includes("habitat")) return "habitat";
  if (theme.includes("fugle")) return "bird";
  return theme.includes("ramsar") ? "ramsar" : "unknown";
}

/**
 * Habitat, bird and Ramsar areas in one layer, as polygons. `Temanavn` is taken as the three datasets' public titles, with and without the older `EF-`;
 * `Objektnavn` and `Site_ident` are the fields that public code reads; no file of them was seen.
 */
export const natura2000Omraader = defineDataset({
  ...arealinformation(
    "Habitatområder",
    "EF-habitatområder",
    "Fuglebeskyttelsesområder",
    "EF-fuglebeskyttelsesområder",
    "Ramsarområder",
    "Natura 2000-områder",
  ),
  id: "natura2000Omraader",
  name: { da: "Natura 2000 (habitat-, fugle- og Ramsarområder)", en: "Natura 2000 (habitat, bird and Ramsar areas)" },
  group: "natur",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.natura2000,
  schema: [...arealinformationSchema, fieldOf.text("Objektnavn"), fieldOf.text("Site_ident")],
  read: (properties) => ({
    name: text(properties, "Objektnavn"),
    site: text(properties, "Site_ident"),
    kind: kindOf(properties),
    standing: standingOf(properties),
  }),
  look: { order: 57, label: "name", base: null, on: false },
});
