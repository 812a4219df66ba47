import type { Plan } from "../describe.ts";
import type { Points } from "../measure.ts";
import { circle } from "../outline.ts";
import { box } from "./places.ts";

/** The land round the towns; a ramme for a park and one for a public purpose stand for all the others. */
export const otherRammer: readonly (Plan & { readonly outline: Points })[] = [
  { plannr: "Eksempel R1", plannavn: "Kattehale Mose", anvgen: 51, zone: 2, adopted: 20210525, outline: circle([9230, 5620], 260, 32) },
  {
    plannr: "Eksempel O1",
    plannavn: "Skole og idræt i Lillerød",
    anvgen: 71,
    zone: 1,
    adopted: 20210525,
    maxbygnhjd: 12,
    outline: circle([8060, 6900], 95, 24),
  },
];

/** Published in 2026 and in hearing in November: § 17 is running for the land in it. The number is ours. */
export const forslag: readonly (Plan & { readonly outline: Points })[] = [
  {
    plannr: "Eksempel F1",
    plannavn: "Forslag: bydelspark og erhverv i Borupgårds nordvestlige hjørne",
    anvgen: 31,
    anvspec: [3110],
    zone: 1,
    proposed: 20261001,
    hearing: [20261006, 20261201],
    maxbygnhjd: 10,
    minmiljo: 1,
    maxmiljo: 2,
    outline: box(10_610, 7740, 10_790, 7960, 10),
  },
];
