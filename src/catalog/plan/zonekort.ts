import { defineDataset } from "../define-dataset.ts";
import { municipalityCode } from "../fields.ts";
import { planSliver, zoneCode } from "../plandata.ts";

/** Byzone and sommerhusområder as polygons. The register draws no landzone: where nothing is drawn, it is landzone. */
export const zonekort = defineDataset({
  id: "zonekort",
  name: { da: "Zonekort", en: "Zone map" },
  group: "plan",
  owner: "Plan- og Landdistriktsstyrelsen (Plandata.dk)",
  link: "https://kort.plandata.dk/",
  force: "information",
  geometry: "polygon",
  sliver: planSliver,
  marks: ["zone", "zonestatus"],
  recognise: ({ fields }) => fields.has("zone") && fields.has("zonestatus") && !fields.has("plantype") && !fields.has("anvgen"),
  takes: ({ properties }) => zoneCode(properties) !== null || "noZone",
  read: (properties) => ({ zone: zoneCode(properties), municipality: municipalityCode(properties, "komnr") }),
  look: { order: 20, label: null, base: null, on: false },
});
