import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf, needed } from "../field-rules.ts";
import { text } from "../fields.ts";
import { planSliver } from "../plandata.ts";

/** Station-near core areas as the council drew them: 600 m walked, so never a circle. Grundlag's own exchange fields. */
export const stationsnaereOmraader = defineDataset({
  id: "stationsnaereOmraader",
  name: { da: "Stationsnære områder", en: "Station-near areas" },
  group: "plan",
  owner: "Kommunen",
  link: "https://planinfo.dk/",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.stationAreas,
  sliver: planSliver,
  maxAgeDays: 1830,
  marks: ["stationsnaer_type", "station"],
  recognise: ({ fields }) => fields.has("stationsnaer_type"),
  schema: [needed(fieldOf.text("stationsnaer_type")), fieldOf.text("station")],
  read: (properties) => ({ kind: text(properties, "stationsnaer_type"), station: text(properties, "station") }),
  look: { order: 33, label: "station", base: null, on: false },
});
