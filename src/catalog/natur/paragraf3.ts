import { accuracies } from "../accuracies.ts";
import { arealinformation, arealinformationSchema, standingOf } from "../arealinformation.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf, needed } from "../field-rules.ts";
import { text } from "../fields.ts";

/** Protected nature (naturbeskyttelsesloven § 3) as polygons. The map guides; the protection follows what grows on the ground. */
export const paragraf3 = defineDataset({
  ...arealinformation("Beskyttede naturtyper"),
  id: "paragraf3",
  name: { da: "Beskyttet natur (§ 3)", en: "Protected nature (§ 3)" },
  group: "natur",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.protectedNature,
  schema: [...arealinformationSchema, needed(fieldOf.text("Natyp_navn"))],
  read: (properties) => {
    const natureType = text(properties, "Natyp_navn");
    const isLake = natureType?.toLowerCase() === "sø";
    return {
      natureType,
      /** `unknown` where the register gives no type: neither minimum size can be relied on. */
      kind: natureType === null ? ("unknown" as const) : isLake ? ("lake" as const) : ("other" as const),
      standing: standingOf(properties),
    };
  },
  look: { order: 54, label: "natureType", base: null, on: true },
});
