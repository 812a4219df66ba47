import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { type Properties, text } from "../fields.ts";

const isCoast = (properties: Properties) =>
  ["Temanavn", "temanavn", "navn", "zone", "zonetype", "type"].some((field) => /kystnærhedszone/i.test(text(properties, field) ?? ""));

/**
 * The coastal zone of the act's own map annex, landzone and sommerhus areas only, as polygons. Told by a field that names it or by a field `knz…`,
 * which is what the register's service calls it; no file of it was seen.
 */
export const kystnaerhedszone = defineDataset({
  id: "kystnaerhedszone",
  name: { da: "Kystnærhedszonen", en: "Coastal zone (kystnærhedszonen)" },
  group: "vand",
  owner: "Plan- og Landdistriktsstyrelsen (Plandata.dk)",
  link: "https://kort.plandata.dk/",
  force: "toBeJudged",
  geometry: "polygon",
  accuracy: accuracies.coast,
  marks: ["knz_id", "knz_type"],
  recognise: (file) =>
    [...file.fields].some((field) => /^knz(_|$)/i.test(field)) || file.features.some(({ properties }) => isCoast(properties)),
  idOf: (properties) => text(properties, "knz_id"),
  read: () => ({}),
  look: { order: 39, label: null, base: null, on: false },
});
