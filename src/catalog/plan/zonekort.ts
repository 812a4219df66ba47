import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { codeField, fieldOf } from "../field-rules.ts";
import { municipalityCode, number, oneOf, type Properties } from "../fields.ts";
import { namedZone, planSliver } from "../plandata.ts";

/** Sources disagree on what the numbers 2 and 3 mean on this map; without the words only 1 (byzone) is sure. */
const sureZone = (properties: Properties) => namedZone(properties) ?? oneOf([1], number(properties, "zone"));

/** Byzone and sommerhusområder as polygons. The register draws no landzone: where nothing is drawn, it is landzone. */
export const zonekort = defineDataset({
  id: "zonekort",
  name: { da: "Zonekort", en: "Zone map" },
  group: "plan",
  owner: "Plan- og Landdistriktsstyrelsen (Plandata.dk)",
  link: "https://kort.plandata.dk/",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.zones,
  sliver: planSliver,
  marks: ["zone", "zonestatus"],
  recognise: ({ fields }) => fields.has("zone") && fields.has("zonestatus") && !fields.has("plantype") && !fields.has("anvgen"),
  takes: ({ properties }) => sureZone(properties) !== null || "noZone",
  schema: [codeField([0, 1, 2, 3, 4, 5, 6, 7], "zone"), fieldOf.text("zonestatus")],
  read: (properties) => ({ zone: sureZone(properties), municipality: municipalityCode(properties, "komnr") }),
  look: { order: 20, label: null, base: null, on: false },
});
