import { accuracies } from "../accuracies.ts";
import { arealinformation, arealinformationSchema, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { type Properties, positive, text } from "../fields.ts";

const isProposed = (properties: Properties) => standingOf(properties) === "proposed" || /forslag/i.test(text(properties, "Temanavn") ?? "");

/** Land protected by a decision of its own (naturbeskyttelsesloven ch. 6), as polygons; proposals are kept and say so. */
export const fredninger = defineDataset({
  ...arealinformation("Fredede områder", "Fredede områder forslag", "Fredede områder, forslag"),
  id: "fredninger",
  name: { da: "Fredede områder", en: "Protected land (fredninger)" },
  group: "natur",
  force: "stops",
  geometry: "polygon",
  accuracy: accuracies.protectedLand,
  schema: [...arealinformationSchema, fieldOf.text("Fred_navn"), fieldOf.text("Reg_nr"), fieldOf.number("Aar_fredn")],
  read: (properties) => ({
    name: text(properties, "Fred_navn"),
    kind: text(properties, "Fred_tnavn"),
    registerNumber: text(properties, "Reg_nr"),
    /** The register writes 0 and -1 where the year is not known. */
    year: positive(properties, "Aar_fredn"),
    proposed: isProposed(properties),
    standing: standingOf(properties),
  }),
  look: { order: 56, label: "name", base: null, on: true },
});
