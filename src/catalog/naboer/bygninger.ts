import { accuracies } from "../accuracies.ts";
import { defineDataset, type RawFile } from "../define-dataset.ts";
import { fieldOf, needed } from "../field-rules.ts";
import { number, type Properties, positive, text } from "../fields.ts";

/** BBR 110–190 is helårsbeboelse; sommerhuse (510) and other leisure buildings are not. */
const isDwelling = (use: number | null): boolean => use !== null && use >= 110 && use <= 190;

/** Footprint × storeys in m²; null when either is not registered. */
function floorArea(properties: Properties): number | null {
  const footprint = positive(properties, "byg041BebyggetAreal");
  const storeys = positive(properties, "byg054AntalEtager");
  return footprint !== null && storeys !== null ? footprint * storeys : null;
}

/** A town of this many buildings has one from before 1970; a file without is an extract by year. */
const enoughToTell = 200;

function looksCutOff({ features }: RawFile): string | null {
  const hasOld = features.some(({ properties }) => (positive(properties, "byg026Opførelsesår") ?? 1970) < 1970);
  return features.length >= enoughToTell && !hasOld ? "onlyRecentBuildings" : null;
}

/** Buildings of BBR with their outlines, as polygons. Areas in m². */
export const bygninger = defineDataset({
  id: "bygninger",
  name: { da: "Bygninger", en: "Buildings" },
  group: "naboer",
  owner: "Kommunen (BBR) og Klimadatastyrelsen (GeoDanmark)",
  link: "https://bbr.dk/",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.buildings,
  marks: ["byg021BygningensAnvendelse", "byg026Opførelsesår", "byg041BebyggetAreal", "byg054AntalEtager", "bbruuid"],
  recognise: ({ fields }) => fields.has("byg021BygningensAnvendelse"),
  idOf: (properties) => text(properties, "bbruuid") ?? text(properties, "id_lokalId"),
  schema: [
    needed(fieldOf.number("byg021BygningensAnvendelse")),
    needed(fieldOf.number("byg041BebyggetAreal")),
    fieldOf.number("byg054AntalEtager"),
    fieldOf.number("byg026Opførelsesår"),
    fieldOf.text("bbruuid", "id_lokalId"),
  ],
  read: (properties) => {
    const use = positive(properties, "byg021BygningensAnvendelse");
    return {
      use,
      isDwelling: isDwelling(use),
      footprint: positive(properties, "byg041BebyggetAreal"),
      storeys: positive(properties, "byg054AntalEtager"),
      floorArea: floorArea(properties),
      year: number(properties, "byg026Opførelsesår"),
    };
  },
  looksCutOff,
  look: { order: 8, label: null, base: "building", on: true },
});
