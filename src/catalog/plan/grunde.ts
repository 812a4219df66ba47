import { roleIn } from "../../domain/contact-role.ts";
import type { Offer } from "../../domain/plot.ts";
import { leadingPrice } from "../../domain/stock.ts";
import { accuracies } from "../accuracies.ts";
import { defineDataset } from "../define-dataset.ts";
import { boolean, date, number, type Properties, positive, text } from "../fields.ts";
import { planSliver } from "../plandata.ts";
import { internalStatusWords, meantBy, ownerWords, reasonWords, statusWords, type Words } from "../stock-words.ts";

const statusOf = (properties: Properties) => meantBy(statusWords, text(properties, "status"));

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
  read: (properties) => ({ name: text(properties, "navn"), ...offerIn(properties) }),
  look: { order: 90, label: "name", base: null, on: false },
});

/** What a plot's exchange fields say of the offer. Names and numbers of persons are left out of the contact's role. */
function offerIn(properties: Properties): Offer {
  return {
    address: text(properties, "adresse"),
    /** A plot whose status cannot be read is not taken; `solgt` stands for it because it promises nothing. */
    status: statusOf(properties) ?? "solgt",
    internalStatus: wordIn(properties, "intern_status", internalStatusWords),
    unavailable: wordIn(properties, "spaerret_fordi", reasonWords),
    owner: meantBy(ownerWords, text(properties, "ejer")),
    ...pricesIn(properties),
    registeredArea: positive(properties, "areal_m2"),
    grossArea: area(properties, "brutto_m2"),
    roadArea: area(properties, "vej_m2"),
    netArea: area(properties, "netto_m2"),
    forSaleArea: area(properties, "til_salg_m2"),
    reservedArea: area(properties, "reserveret_m2"),
    services: (text(properties, "forsyning")?.toLowerCase() ?? "")
      .split(",")
      .map((service) => service.trim())
      .filter(Boolean),
    conditions: text(properties, "vilkaar"),
    deadline: date(properties, "frist"),
    contactRole: roleIn(text(properties, "kontakt_rolle")),
    lokalplan: text(properties, "lokalplan"),
    ramme: text(properties, "ramme"),
  };
}

/** An area, m². Zero says that there is none; below zero nothing is said. */
function area(properties: Properties, field: string): number | null {
  const value = number(properties, field);
  return value !== null && value >= 0 ? value : null;
}

/** A word of a closed list; a word that is not in it is `unclear`, so that nothing is promised by what nobody can read. */
function wordIn<Value extends string>(properties: Properties, field: string, words: Words<Value | "unclear">): Value | "unclear" | null {
  const said = text(properties, field);
  return said === null ? null : (meantBy(words, said) ?? "unclear");
}

type Priced = Pick<Offer, "pricePerSquareMetre" | "connectionIncluded" | "priceWithConnection" | "priceWithoutConnection">;

/** The quoted price as it stands, and the two kinds; a price of which it is said what it holds is of that kind. */
function pricesIn(properties: Properties): Priced {
  const quoted = positive(properties, "pris_kr_m2");
  const included = boolean(properties, "tilslutning_inkl");
  const full = positive(properties, "pris_med_tilslutning_kr_m2") ?? (included === true ? quoted : null);
  const bare = positive(properties, "pris_uden_tilslutning_kr_m2") ?? (included === false ? quoted : null);
  const leading =
    quoted === null
      ? leadingPrice({ withConnection: full, withoutConnection: bare, unsaid: null })
      : { pricePerSquareMetre: quoted, connectionIncluded: included };
  const connectionIncluded = leading.connectionIncluded ?? included;
  return { ...leading, connectionIncluded, priceWithConnection: full, priceWithoutConnection: bare };
}
