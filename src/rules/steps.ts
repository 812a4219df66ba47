import type { Authority } from "../domain/law.ts";
import type { Period } from "../domain/route.ts";
import { lawSteps } from "./law-steps.ts";

interface StepDefinition {
  readonly authority: Authority;
  /** Act and paragraph as printed. */
  readonly basis: string;
  readonly period: Period | null;
  /** Lower comes first in a plot's route. */
  readonly order: number;
}

const weeks = (kind: Period["kind"], min: number, max = min, unconfirmed = false): Period => ({
  kind,
  min,
  max,
  unit: "weeks",
  unconfirmed,
});
const days = (kind: Period["kind"], min: number, max = min, unconfirmed = false): Period => ({ kind, min, max, unit: "days", unconfirmed });
const months = (kind: Period["kind"], min: number, max = min, unconfirmed = false): Period => ({
  kind,
  min,
  max,
  unit: "months",
  unconfirmed,
});

/** Everything that a finding can call for. Texts stand in `i18n` under `steps`. Periods are those of planloven and of the service goals. */
export const steps = {
  forhaandsdialog: { authority: "kommunen", basis: "Byg og Miljø", period: null, order: 0 },
  afklarOplysning: { authority: "virksomheden", basis: "", period: null, order: 5 },
  placerByggeri: { authority: "virksomheden", basis: "", period: null, order: 8 },
  vurderRetningslinje: { authority: "kommunen", basis: "planloven §§ 11 a og 12", period: null, order: 11 },
  afklarTrafikanlaeg: { authority: "vejmyndigheden", basis: "vejloven §§ 40 og 41", period: null, order: 12 },
  afklarTransportkorridor: { authority: "kommunen", basis: "Fingerplanen", period: null, order: 12 },
  laesPlandokument: { authority: "kommunen", basis: "planloven § 18", period: null, order: 10 },
  vurderStoej: { authority: "kommunen", basis: "Miljøstyrelsens vejledning 5/1984", period: null, order: 14 },
  hoerBanen: { authority: "infrastrukturforvalteren", basis: "jernbaneloven § 24", period: null, order: 14 },
  vurderNabo: { authority: "kommunen", basis: "Håndbog om Miljø og Planlægning", period: null, order: 14 },
  vurderAfstand: { authority: "kommunen", basis: "Håndbog om Miljø og Planlægning", period: null, order: 15 },
  vurderGrundvand: { authority: "kommunen", basis: "miljøbeskyttelsesloven §§ 19, 24 og 33", period: null, order: 16 },
  vurderStationsnaerhed: { authority: "byraadet", basis: "Fingerplanen", period: null, order: 12 },
  afklarKloak: { authority: "kommunen", basis: "kommunens spildevandsplan", period: null, order: 19 },
  vurderLokalplanpligt: { authority: "kommunen", basis: "planloven § 13, stk. 2", period: null, order: 13 },
  afklarRaekkefoelge: { authority: "byraadet", basis: "planloven § 12, stk. 2", period: null, order: 13 },
  afventForslag: { authority: "byraadet", basis: "planloven § 17", period: months("statutory", 0, 12), order: 20 },
  kommuneplantillaeg: { authority: "byraadet", basis: "planloven §§ 23 c og 24", period: weeks("hearing", 4, 8), order: 30 },
  miljoevurderingAfPlan: { authority: "byraadet", basis: "miljøvurderingsloven", period: null, order: 35 },
  nyLokalplan: { authority: "byraadet", basis: "planloven §§ 13 og 24", period: weeks("hearing", 4, 8), order: 40 },
  landzonetilladelse: { authority: "kommunen", basis: "planloven §§ 35 og 36", period: weeks("appeal", 4), order: 50 },
  lokalplandispensation: { authority: "kommunen", basis: "planloven §§ 19 og 20", period: weeks("hearing", 2), order: 55 },
  naturdispensation: { authority: "kommunen", basis: "naturbeskyttelsesloven § 65", period: weeks("appeal", 4, 4, true), order: 60 },
  fredningsdispensation: { authority: "fredningsnaevnet", basis: "naturbeskyttelsesloven § 50", period: null, order: 62 },
  besigtigNatur: { authority: "kommunen", basis: "naturbeskyttelsesloven § 3", period: null, order: 17 },
  afklarJord: { authority: "kommunen", basis: "jordforureningsloven § 8, stk. 2", period: null, order: 18 },
  vvmScreening: {
    authority: "kommunen",
    basis: "miljøvurderingsloven §§ 19 og 21",
    period: days("statutory", 90),
    order: 64,
  },
  vejbyggelinjetilladelse: { authority: "vejmyndigheden", basis: "vejloven § 40", period: null, order: 66 },
  vejadgang: { authority: "vejmyndigheden", basis: "vejloven § 49", period: null, order: 67 },
  jordtilladelse: { authority: "kommunen", basis: "jordforureningsloven § 8, stk. 2", period: null, order: 70 },
  spildevandstilladelse: { authority: "kommunen", basis: "miljøbeskyttelsesloven §§ 19 og 28", period: null, order: 74 },
  tilslutFjernvarme: { authority: "forsyningsselskabet", basis: "varmeforsyningsloven", period: null, order: 76 },
  miljoegodkendelseBilag1: { authority: "kommunen", basis: "miljøbeskyttelsesloven § 33", period: days("serviceGoal", 200), order: 80 },
  miljoegodkendelseBilag2: { authority: "kommunen", basis: "miljøbeskyttelsesloven § 33", period: days("serviceGoal", 130), order: 80 },
  ladestandere: { authority: "virksomheden", basis: "bygningsreglementets vejledning om ladestandere", period: null, order: 88 },
  byggetilladelse: { authority: "kommunen", basis: "byggeloven og BR18", period: days("serviceGoal", 50, 55), order: 90 },
  ...lawSteps,
} as const satisfies Record<string, StepDefinition>;

/** A step's name in code, and its key under `steps` in `i18n`. */
export type StepId = keyof typeof steps;
