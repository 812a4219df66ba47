import type { Properties } from "../raw.ts";
import { type Owner, themeOf } from "./plandata.ts";

/** Theme codes of the guidelines, by our name of the dataset. Groundwater near the surface has none that was found; its name tells it. */
export const guidelineCodes = {
  detailhandelsomraader: 1103,
  planlagteTrafikanlaeg: 1105,
  planlagteTekniskeAnlaeg: 1106,
  saerligeBeliggenhedskrav: 1107,
  landbrugsomraader: 1111,
  skovrejsningsomraader: 1112,
  lavbundsarealer: 1113,
  naturbeskyttelsesomraader: 1114,
  oekologiskeForbindelser: 1115,
  kulturhistoriskeBevaringsvaerdier: 1116,
  kulturmiljoeer: 1117,
  bevaringsvaerdigeLandskaber: 1118,
  geologiskeBevaringsvaerdier: 1119,
  storeHusdyrbrug: 1142,
  stoerreLandskaber: 1145,
  produktionserhvervKonsekvens: 1150,
  produktionserhverv: 1151,
  transformationsomraader: 1152,
  tekniskeAnlaegKonsekvens: 1153,
  terraennaertGrundvand: null,
} as const;
export type GuidelineId = keyof typeof guidelineCodes;

/** An area of a guideline. `kind` stands in the field that is named as the supply themes name theirs. */
export function guidelineOf(id: GuidelineId, name: string, kind: string | undefined, owner: Owner): Properties {
  const code = guidelineCodes[id];
  if (code === null) return themeOf(null, name, owner, { temanavn: "Terrænnært grundvand" });
  return themeOf(code, name, owner, kind === undefined ? {} : { [`vaerdi${code}`]: kind });
}

export const heatDutyOf = (name: string, decided: number, owner: Owner): Properties =>
  themeOf(1204, name, owner, {
    navn1204: name,
    vaerd1204a: "Tilslutningspligt",
    vaerd1204b: "Fjernvarme",
    datovedt: decided,
    datoikraft: decided,
  });

export const heatBanOf = (name: string, owner: Owner): Properties =>
  themeOf(1205, name, owner, { navn1205: name, vaerdi1205: "Elopvarmning" });

/** A corridor of the Fingerplan, in Grundlag's own exchange field. */
export const corridorOf = (name: string): Properties => ({ transportkorridor: name });
