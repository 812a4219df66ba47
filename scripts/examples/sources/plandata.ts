import type { Plan, PlanNumbers, PlanPart } from "../describe.ts";
import { serial } from "../random.ts";
import type { Properties } from "../raw.ts";

/** Codes of Plandata's lists (anvgen, zone) with the texts that its service writes. */
const uses: Readonly<Record<Plan["anvgen"], string>> = {
  11: "Boligområde",
  21: "Blandet bolig og erhverv",
  31: "Erhvervsområde",
  41: "Centerområde",
  51: "Rekreativt område",
  71: "Område til offentlige formål",
  81: "Tekniske anlæg",
};
const zones = { 1: "Byzone", 2: "Landzone" } as const;

/** Which municipality a register's entry belongs to. */
export interface Owner {
  readonly code: string;
  readonly name: string;
}

const municipality = ({ code, name }: Owner): Properties => ({ komnr: Number(code), kommunenavn: name });
const planId = (owner: Owner, kind: string, number: string): number => serial(`${owner.code}/${kind}/${number}`, 1_000_000, 9_999_999);

const numbers = (plan: PlanNumbers): Properties => ({
  bebygpct: plan.bebygpct ?? null,
  bebygpctaf: plan.bebygpctaf ?? null,
  maxetager: plan.maxetager ?? null,
  maxbygnhjd: plan.maxbygnhjd ?? null,
  minmiljo: plan.minmiljo ?? null,
  maxmiljo: plan.maxmiljo ?? null,
  mingrund: plan.mingrund ?? null,
  iomfangreg: plan.iomfangreg ?? false,
});

const specificUses = (plan: Plan): Properties =>
  Object.fromEntries([1, 2, 3, 4].map((slot) => [`anvspec${slot}`, plan.anvspec?.[slot - 1] ?? null]));

const shared = (plan: Plan, owner: Owner): Properties => ({
  ...municipality(owner),
  plannr: plan.plannr,
  plannavn: plan.plannavn,
  anvgen: plan.anvgen,
  anvendelsegenerel: uses[plan.anvgen],
  ...specificUses(plan),
  ...numbers(plan),
  datoforsl: plan.proposed ?? null,
  datovedt: plan.adopted ?? null,
  datoikraft: plan.adopted ?? null,
  datoaflyst: null,
  datostart: plan.hearing?.[0] ?? null,
  datoslut: plan.hearing?.[1] ?? null,
  doklink: null,
});

/** A ramme of the kommuneplan (plantype 10.1). */
export const rammeOf = (plan: Plan, owner: Owner): Properties => ({
  planid: planId(owner, "ramme", plan.plannr),
  komplan_id: planId(owner, "kommuneplan", ""),
  komtil_id: null,
  objektkode: 10,
  plantype: 10.1,
  planstatus: "V",
  ...shared(plan, owner),
  zone: plan.zone,
  zonestatus: zones[plan.zone],
  fzone: plan.becomes ?? plan.zone,
  fremtidigzonestatus: zones[plan.becomes ?? plan.zone],
  notat: plan.words ?? null,
});

/** A lokalplan (plantype 20.1), adopted, or proposed where the plan has no day of adoption. */
export const lokalplanOf = (plan: Plan, owner: Owner): Properties => ({
  planid: planId(owner, "lokalplan", plan.plannr),
  objektkode: 20,
  plantype: 20.1,
  status: plan.adopted === undefined ? "F" : "V",
  versionsnr: 1,
  ...shared(plan, owner),
  zone: plan.zone,
  zonestatus: zones[plan.zone],
  ianvreg: false,
  izonereg: false,
  kbeskriv: plan.words ?? null,
});

const partOf = (part: PlanPart, plan: Plan, owner: Owner, plantype: number): Properties => ({
  planid: planId(owner, `${plantype}`, `${plan.plannr}/${part.number}`),
  plantype,
  status: "V",
  ...municipality(owner),
  lokplan_id: planId(owner, "lokalplan", plan.plannr),
  lp_plannr: plan.plannr,
  lp_plannavn: plan.plannavn,
  delnr: part.number,
  plannavn: part.name,
  anvgen: plan.anvgen,
  anvendelsegenerel: uses[plan.anvgen],
  ...specificUses(plan),
  ...numbers(part),
  datovedt: plan.adopted ?? null,
  datoikraft: plan.adopted ?? null,
});

/** A delområde of a lokalplan (plantype 30.1). */
export const delomraadeOf = (part: PlanPart, plan: Plan, owner: Owner): Properties => partOf(part, plan, owner, 30.1);

/** A byggefelt that binds (plantype 30.4): buildings only inside it, small ones also outside. */
export const byggefeltOf = (part: PlanPart, plan: Plan, owner: Owner): Properties => ({
  ...partOf(part, plan, owner, 30.4),
  bygkunifelt: true,
  bygvejledende: false,
  bygtillagtosh: true,
});

/** A polygon of the zone map. */
export const zoneOf = (zone: 1 | 2, owner: Owner): Properties => ({
  zone,
  zonestatus: zones[zone],
  ...municipality(owner),
  datoopdt: "2026-10-01",
});

/** A guideline or supply theme with the fields of its own; null where its code was not found. */
export const themeOf = (temakode: number | null, name: string, owner: Owner, own: Properties = {}): Properties => ({
  planid: planId(owner, `${temakode ?? "tema"}`, name),
  temakode,
  status: "V",
  ...municipality(owner),
  omraadenavn: name,
  datovedt: 20210525,
  datoikraft: 20210601,
  ...own,
});

export const heatOf = (name: string, owner: Owner): Properties =>
  themeOf(1203, name, owner, { navn1203: name, vaerdi1203: 1, forsytekst: "Fjernvarme" });

export const sewerOf = (name: string, now: string, planned: string, owner: Owner): Properties =>
  themeOf(1201, name, owner, { navn1201: name, vaerd1201a: now, vaerd1201b: planned, sluaar1201: 1900 });
