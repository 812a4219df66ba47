import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { boolean, oneOf, type Properties, positive, text } from "../fields.ts";
import { planSliver } from "../plandata.ts";

const lower = (properties: Properties, field: string) => text(properties, field)?.toLowerCase() ?? null;
const statusOf = (properties: Properties) => oneOf(["ledig", "reserveret", "solgt"], lower(properties, "status"));

/** Plots on offer as polygons, in Grundlag's own exchange fields; whoever sells the land keeps them. */
export const grunde = defineDataset({
  id: "grunde",
  name: { da: "Grunde til salg", en: "Plots on offer" },
  group: "plan",
  owner: "Kommunen",
  licence: "Som sælger angiver",
  link: "",
  force: "information",
  geometry: "polygon",
  accuracy: accuracies.plotsOnOffer,
  sliver: planSliver,
  maxAgeDays: 92,
  marks: ["grund_id", "pris_kr_m2", "tilslutning_inkl", "areal_m2", "forsyning"],
  recognise: ({ fields }) => fields.has("grund_id"),
  takes: ({ properties }) => statusOf(properties) !== null || "noStatus",
  idOf: (properties) => text(properties, "grund_id"),
  read: (properties) => ({
    name: text(properties, "navn"),
    address: text(properties, "adresse"),
    /** A plot whose status cannot be read is not taken; `solgt` stands for it because it promises nothing. */
    status: statusOf(properties) ?? ("solgt" as const),
    owner: oneOf(["kommunal", "privat"], lower(properties, "ejer")),
    pricePerSquareMetre: positive(properties, "pris_kr_m2"),
    connectionIncluded: boolean(properties, "tilslutning_inkl"),
    registeredArea: positive(properties, "areal_m2"),
    services: (lower(properties, "forsyning") ?? "")
      .split(",")
      .map((service) => service.trim())
      .filter(Boolean),
    lokalplan: text(properties, "lokalplan"),
    ramme: text(properties, "ramme"),
  }),
  look: { order: 90, label: "name", base: null, on: false },
});
