import type { Properties } from "../../../src/catalog/fields.ts";
import type { DatasetId } from "../../../src/catalog/index.ts";
import type { Chance } from "./chance.ts";
import { partRegister, planRegister, proposalRegister } from "./plan-registers.ts";

/** Writes the register entry of the feature at a position. */
export type Register = (chance: Chance, position: number) => Properties;

const theme =
  (name: string, more: (chance: Chance) => Properties = () => ({})): Register =>
  (chance, position) => ({
    Objekt_id: `${name}-${position}`,
    Temanavn: name,
    Status: "Gældende / Vedtaget",
    Systid_fra: "2019-03-01",
    ...more(chance),
  });

const soil =
  (level: string): Register =>
  (chance, position) => ({
    Objekt_id: `${level}-${position}`,
    Lokalitetsnr: `999-${position}`,
    Lokalitetetsforureningsstatus: chance.share() < 0.1 ? "V1 og V2 kortlagt" : `${level} kortlagt`,
  });

/** Ids of the lokalplan that stands at a position of its layer. */
const planAt = (position: number) => ({ planId: `L${position}`, number: `LP-${position}` });

/** What registers write of the features of each layer: kinds, classes, dates and uses that send every rule down its different ways. */
export const registers = {
  zonekort: (chance) => ({
    zone: 1,
    zonestatus: chance.pick(["Byzone", "Byzone", "Byzone", "Byzone", "Sommerhusområde", "Byzone og landzone", "By- og sommerhusområde"]),
  }),
  lokalplaner: (chance, position) => planRegister(chance, "20.1", planAt(position), [1980, 2015]),
  lokalplanforslag: (chance, position) => proposalRegister(chance, { planId: `F${position}`, number: `F-${position}` }),
  kommuneplanrammer: (chance, position) => planRegister(chance, "10.1", { planId: `R${position}`, number: `R-${position}` }, [2013, 2025]),
  delomraader: (chance, position) => partRegister(chance, "30.1", planAt(position >> 1), position % 2 === 0 ? "I" : "II"),
  byggefelter: (chance, position) => ({ ...partRegister(chance, "30.4", planAt(position), "B"), bygkunifelt: chance.share() < 0.6 }),
  bygninger: (chance, position) => ({
    bbruuid: `b-${position}`,
    byg021BygningensAnvendelse: chance.pick([110, 120, 130, 140, 220, 230, 320, 910]),
    byg026Opførelsesår: chance.whole(1880, 2024),
    byg041BebyggetAreal: chance.whole(40, 900),
    byg054AntalEtager: chance.whole(1, 4),
  }),
  fredninger: theme("Fredede områder", (chance) => ({
    Fred_navn: "Prøvefredning",
    Fred_tnavn: "Arealfredning",
    ...(chance.share() < 0.2 ? { Temanavn: "Fredede områder forslag", Status: "Forslag" } : {}),
  })),
  paragraf3: theme("Beskyttede naturtyper", (chance) => ({ Natyp_navn: chance.pick(["Sø", "Mose", "Eng", "Overdrev", null]) })),
  soeer: (_chance, position) => ({ FOT_ID: position + 1, FEAT_TYPE: "Sø", SOETYPE: "Sø", TEMPORAER: "F" }),
  soebeskyttelseslinjer: theme("Søbeskyttelseslinjer"),
  aabeskyttelseslinjer: theme("Åbeskyttelseslinjer"),
  skovbyggelinjer: theme("Skovbyggelinjer"),
  kirkebyggelinjer: theme("Kirkebyggelinjer"),
  bnbo: (_chance, position) => ({ id: position, dgunr: `200.${position}`, anl_navn: "Prøve Vandværk", anl_id: position }),
  drikkevandsinteresser: (chance, position) => ({
    id: position,
    gkoid: position,
    kategori: chance.share() < 0.5 ? "OSD" : "OD",
    aar_udpeget: 2020,
  }),
  jordforureningV1: soil("V1"),
  jordforureningV2: soil("V2"),
  fjernvarmeomraader: (_chance, position) => ({
    planid: `1203-${position}`,
    navn1203: "Nord",
    vaerdi1203: "Fjernvarme",
    forsytekst: "Prøve Varmeværk",
    temakode: "1203",
  }),
  veje: (chance, position) => ({
    osm_id: `way/${position}`,
    highway: chance.pick([
      "motorway",
      "motorway_link",
      "primary",
      "secondary",
      "tertiary",
      "residential",
      "residential",
      "service",
      "service",
      "path",
    ]),
  }),
  jernbaner: (_chance, position) => ({ osm_id: `way/r${position}`, railway: "rail", usage: "main" }),
  stationer: (_chance, position) => ({ osm_id: `node/${position}`, railway: "station", name: `Prøve ${position}` }),
} as const satisfies { readonly [D in DatasetId]?: Register };

/** The layers that a made municipality has, beside its plots. */
export type TownDataset = keyof typeof registers;
