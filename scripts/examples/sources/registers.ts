import { identity, serial } from "../random.ts";
import type { Properties } from "../raw.ts";
import type { Owner } from "./plandata.ts";

/** The schema that all themes of Danmarks Arealinformation share, with a theme's own fields. */
export const themeOfNature = (code: number, theme: string, name: string, owner: Owner, own: Properties = {}): Properties => ({
  Temakode: code,
  Temanavn: theme,
  Objekt_id: identity(`${owner.code}/${theme}/${name}`),
  Version_id: identity(`${owner.code}/${theme}/${name}/1`),
  Systid_fra: "2018-03-01T12:00:00",
  Systid_til: null,
  Oprettet: "2012-12-07T12:00:00",
  Statuskode: 3,
  Status: "Gældende / Vedtaget",
  CVR_kode: null,
  CVR_navn: `${owner.name} Kommune (eksempel)`,
  Link: null,
  ...own,
});

const natureTypes: Readonly<Record<string, number>> = { Eng: 1, Hede: 2, Mose: 3, Overdrev: 4, Strandeng: 5, Sø: 6 };

export const paragraf3Of = (name: string, type: string, owner: Owner): Properties =>
  themeOfNature(2013, "Beskyttede naturtyper", name, owner, { Natyp_kode: natureTypes[type] ?? null, Natyp_navn: type });

export const fredningOf = (name: string, type: string, owner: Owner): Properties =>
  themeOfNature(2009, "Fredede områder", name, owner, {
    Fred_tnavn: type,
    Fred_navn: `${name} (eksempel)`,
    Reg_nr: String(serial(`fredning/${name}`, 9_900_000, 9_999_999)),
    Aar_fredn: serial(`fredning/${name}`, 1951, 1998),
  });

/** A locality of DKJord. */
export const soilOf = (level: "V1" | "V2", name: string, owner: Owner, region: string): Properties => ({
  Objekt_id: identity(`${owner.code}/${level}/${name}`).toUpperCase(),
  SenesteInddateringsdato: "2025-06-01T12:00:00",
  Lokalitetsnr: `${Number(owner.code)}-${serial(`${level}/${name}`, 90_000, 99_999)}`,
  Lokalitetetsforureningsstatus: `${level} kortlagt`,
  Regionsnavn: region,
  Lokalitetsejerlavkode: null,
  Lokalitetsmatrikler: null,
  Kortlaegningsdato: "2012-05-14T00:00:00",
});

/** A drinking water area of GRUKOS. */
export const drinkingWaterOf = (kind: string, index: number, owner: Owner): Properties => ({
  id: serial(`${owner.code}/${kind}/${index}`, 10_000, 99_999),
  gkoid: -1,
  kategori: kind,
  projektnavn: "Eksempel",
  aar_udpeget: 2025,
});

/** A well protection area of GRUKOS. */
export const bnboOf = (name: string, owner: Owner): Properties => ({
  id: serial(`${owner.code}/bnbo/${name}`, 10_000, 99_999),
  kommunenavn: owner.name,
  anl_navn: name,
  anl_id: serial(`anlæg/${name}`, 100_000, 999_999),
  dgunr: `999.${serial(`boring/${name}`, 1000, 9999)}`,
  indtagsnr: 1,
  aar_udpeget: 2025,
  tilladelse: serial(`tilladelse/${name}`, 40, 400) * 1000,
  rapport_url: null,
});

/** A sighting of the nature portal. */
export const speciesOf = (danish: string, latin: string, index: number, owner: Owner): Properties => ({
  AktivitetsID: serial(`${owner.code}/aktivitet/${index}`, 9_000_000, 9_999_999),
  OpdateretDato: "2025-07-19T12:00:00",
  Link: null,
  KSStatus: "KS3 Godkendt",
  Godkendt: "true",
  ArtRegID: serial(`${owner.code}/art/${index}`, 90_000_000, 99_999_999),
  Feltregistrering: "2024-06-25T02:00:00",
  DanskNavn: danish,
  VidenskabeligtNavn: latin,
  Usikkerhed: 25,
  AdministrativeLister: "Habitatdirektivet - Bilag IV",
});

/** A building of BBR with its outline. `footprint` in m². */
export const buildingOf = (key: string, use: number, footprint: number, storeys: number, owner: Owner): Properties => ({
  byg007Bygningsnummer: 1,
  byg026Opførelsesår: serial(`${owner.code}/år/${key}`, 1948, 2019),
  byg054AntalEtager: storeys,
  byg041BebyggetAreal: Math.round(footprint),
  byg021BygningensAnvendelse: use,
  bbruuid: identity(`${owner.code}/bygning/${key}`),
});

/** A parcel of the cadastre. `registered` in m². */
export const parcelOf = (district: string, number: string, registered: number, owner: Owner): Properties => ({
  ejerlavsnavn: `${district} (eksempel)`,
  landsejerlavskode: serial(`${owner.code}/ejerlav/${district}`, 9_900_000, 9_999_999),
  matrikelnummer: number,
  kommunenavn: `${owner.name} Kommune`,
  kommunekode: owner.code,
  registreretAreal: Math.round(registered),
  vejAreal: 0,
  sfe_Ejendomsnummer: serial(`${owner.code}/ejendom/${district}/${number}`, 90_000_000, 99_999_999),
  registreringsdato: "2009-05-04T00:00:00",
});

export const forestOf = (name: string, owner: Owner): Properties => ({
  FOT_ID: serial(`${owner.code}/skov/${name}`, 900_000_000, 999_999_999),
  FEAT_TYPE: "Skov",
  FEATSTATUS: "Taget i brug",
  UNDER_MIN: "F",
});

export const lakeOf = (name: string, owner: Owner): Properties => ({
  FOT_ID: serial(`${owner.code}/sø/${name}`, 900_000_000, 999_999_999),
  FEAT_TYPE: "Sø",
  FEATSTATUS: "Taget i brug",
  SOETYPE: "Sø",
  SALT_SOE: "F",
  TEMPORAER: "F",
});

export const streamOf = (name: string, owner: Owner): Properties => ({
  FOT_ID: serial(`${owner.code}/vandløb/${name}`, 900_000_000, 999_999_999),
  status: "Anlagt",
  vandloebstype: "Almindelig",
  netvaerk: "T",
  midtebredde: "0-2.5",
});
