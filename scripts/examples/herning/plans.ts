import type { Plan } from "../describe.ts";
import type { Points } from "../measure.ts";
import { circle } from "../outline.ts";
import { quarter } from "./places.ts";

/** Hammerum driving technique centre (31.T1): 25 % of the whole, 2 storeys, 8.5 m. */
export const otherRammer: readonly (Plan & { readonly outline: Points })[] = [
  {
    plannr: "31.T1",
    plannavn: "Køreteknisk anlæg ved Hammerum",
    anvgen: 81,
    zone: 2,
    adopted: 20210608,
    bebygpct: 25,
    bebygpctaf: 1,
    maxetager: 2,
    maxbygnhjd: 8.5,
    words: "20 m beplantningsbælter. Konsekvenszone.",
    outline: quarter([43_729, 30_400], 620, 420, 20),
  },
  {
    plannr: "54.E3",
    plannavn: "Gødstrup syd, senere ændret til boliger",
    anvgen: 11,
    zone: 2,
    becomes: 1,
    adopted: 20210608,
    outline: quarter([33_350, 32_400], 500, 380, 10),
  },
  {
    plannr: "Eksempel 12.C1",
    plannavn: "Herning Bymidte",
    anvgen: 41,
    anvspec: [4110],
    zone: 1,
    adopted: 20210608,
    maxetager: 5,
    outline: quarter([38_400, 31_230], 950, 620, 30),
  },
  {
    plannr: "Eksempel 54.O1",
    plannavn: "Hospitalet i Gødstrup",
    anvgen: 71,
    zone: 1,
    adopted: 20210608,
    outline: circle([32_600, 33_800], 330, 28),
  },
];

/** Published in 2026 and in hearing in November: § 17 is running for the land in it. The number is ours. */
export const forslag: readonly (Plan & { readonly outline: Points })[] = [
  {
    plannr: "Eksempel 54.F1",
    plannavn: "Forslag: erhverv og forskerpark i Gødstrups nordøstlige hjørne",
    anvgen: 31,
    anvspec: [3110],
    zone: 1,
    proposed: 20260922,
    hearing: [20260930, 20261125],
    maxbygnhjd: 15,
    minmiljo: 1,
    maxmiljo: 2,
    outline: quarter([33_700, 34_060], 330, 260, 12),
  },
];
