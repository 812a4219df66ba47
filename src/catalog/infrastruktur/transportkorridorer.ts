import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { fieldOf } from "../field-rules.ts";
import { text } from "../fields.ts";
import { planSliver } from "../plandata.ts";

/**
 * Land that the Fingerplan keeps free for roads, railways and supply lines to come. It has a service of its own (`theme_lpd_…`), of which no file was
 * seen, so the fields are Grundlag's own exchange fields.
 */
export const transportkorridorer = defineDataset({
  id: "transportkorridorer",
  name: { da: "Transportkorridorer", en: "Transport corridors" },
  group: "infrastruktur",
  owner: "Plan- og Landdistriktsstyrelsen (Fingerplanen)",
  link: "https://kort.plandata.dk/",
  force: "needsPermission",
  geometry: "polygon",
  accuracy: accuracies.guidelines,
  sliver: planSliver,
  maxAgeDays: 1830,
  marks: ["transportkorridor"],
  recognise: ({ fields }) => fields.has("transportkorridor"),
  schema: [fieldOf.text("transportkorridor")],
  read: (properties) => ({ name: text(properties, "transportkorridor") }),
  look: { order: 63, label: "name", base: null, on: false },
});
