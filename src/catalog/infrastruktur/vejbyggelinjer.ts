import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { text } from "../fields.ts";

/**
 * Road building lines (vejloven § 40): polygons are the land in front of a line, towards the road; lines are the lines themselves. They are
 * registered on the title and in no open register that was found, so the fields are Grundlag's own exchange fields.
 */
export const vejbyggelinjer = defineDataset({
  id: "vejbyggelinjer",
  name: { da: "Vejbyggelinjer", en: "Road building lines" },
  group: "infrastruktur",
  owner: "Vejmyndigheden (kommunen eller Vejdirektoratet)",
  link: "https://danskelove.dk/vejloven/40",
  force: "needsPermission",
  geometry: "polygon",
  kinds: ["polygon", "line"],
  accuracy: accuracies.roadLines,
  maxAgeDays: 1830,
  marks: ["vejbyggelinje_id", "vejnavn", "vejmyndighed"],
  recognise: ({ fields }) => fields.has("vejbyggelinje_id"),
  idOf: (properties) => text(properties, "vejbyggelinje_id"),
  schema: [fieldOf.text("vejbyggelinje_id"), fieldOf.text("vejnavn"), fieldOf.text("vejmyndighed")],
  read: (properties) => ({ road: text(properties, "vejnavn"), roadAuthority: text(properties, "vejmyndighed") }),
  look: { order: 52, label: "road", base: null, on: false },
});
