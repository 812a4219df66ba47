import { identity, serial } from "../random.ts";
import type { Properties } from "../raw.ts";
import type { Owner } from "./plandata.ts";
import { themeOfNature } from "./registers.ts";

/** A habitat area; the number is none that exists. */
export const natura2000Of = (name: string, site: string, owner: Owner): Properties =>
  themeOfNature(2054, "Habitatområder", name, owner, { Objektnavn: `${name} (eksempel)`, Site_ident: site });

export const protectedStreamOf = (name: string, owner: Owner): Properties => themeOfNature(2014, "Beskyttede vandløb", name, owner);
export const dykeOf = (name: string, owner: Owner): Properties => themeOfNature(2015, "Beskyttede sten- og jorddiger", name, owner);
export const classifiedOf = (name: string, owner: Owner): Properties => themeOfNature(2056, "Områdeklassificering", name, owner);

/** Raw materials; `kind` is Graveområde or Interesseområde. */
export const rawMaterialOf = (name: string, kind: string, owner: Owner): Properties =>
  themeOfNature(2070, "Råstofområder", name, owner, { type: kind });

/** Land of a theme of the cadastre. */
export const cadastreThemeOf = (theme: "fredskov", name: string, owner: Owner): Properties => ({
  id_lokalid: identity(`${owner.code}/${theme}/${name}`),
  tematype: theme,
  status: "Gældende",
  virkningfra: "2015-06-01T00:00:00",
  jordstykkelokalid: String(serial(`${theme}/${name}`, 900_000, 999_999)),
});

/** A protected monument of Fund og Fortidsminder; the land round it has a field more. */
export const monumentOf = (name: string, kind: string, owner: Owner): Properties => ({
  systemnr: serial(`${owner.code}/fund/${name}`, 900_000, 999_999),
  stednr: `999999-${serial(`sted/${name}`, 1, 99)}`,
  loknr: serial(`sted/${name}`, 1, 99),
  frednr: `9999:${serial(`fredet/${name}`, 1, 99)}`,
  anlaegstype: kind,
  datering: "Oldtid",
  fred_status: "Fredet",
  url: null,
});
export const monumentLineOf = (name: string, kind: string, owner: Owner): Properties => ({
  ...monumentOf(name, kind, owner),
  beskyttelse_areal_lbnr: serial(`areal/${name}`, 1, 999),
});

/** A waterworks' catchment of GRUKOS. */
export const catchmentOf = (name: string, owner: Owner): Properties => ({
  id: serial(`${owner.code}/opland/${name}`, 10_000, 99_999),
  anl_id: serial(`anlæg/${name}`, 100_000, 999_999),
  anl_navn: name,
  aar_udpeget: 2025,
});

/** Nitrate sensitive land of GRUKOS. */
export const sensitiveOf = (name: string, owner: Owner): Properties => ({
  id: serial(`${owner.code}/nfi/${name}`, 10_000, 99_999),
  kategori: "NFI",
  projektnavn: "Eksempel",
  aar_udpeget: 2025,
});

/** A waterworks' well of Jupiter; the same well number as the protection area round it has. */
export const wellOf = (name: string): Properties => ({
  dgunr: `999.${serial(`boring/${name}`, 1000, 9999)}`,
  virktyp_over: "VV",
  anlaegsnavn: name,
});

/** The land in front of a road's building line, in Grundlag's own exchange fields. */
export const roadLineOf = (road: string, owner: Owner): Properties => ({
  vejbyggelinje_id: `VB-${serial(`${owner.code}/vejbyggelinje/${road}`, 9000, 9999)}`,
  vejnavn: road,
  vejmyndighed: "Eksempel",
});
