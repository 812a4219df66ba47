import { miljoeklasseMin } from "../../../src/rules/plan/miljoeklasse-min.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { ceilingRows } from "../../builders/ceiling-rows.ts";
import { aLayer } from "../../builders/layers.ts";
import { aDelomraade, aLokalplan, aRamme } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

const lokalplan = (minClass: number) => ({ lokalplaner: aLayer("lokalplaner", [aLokalplan({ minClass, maxClass: 7 })]) });
const ramme = (fields: { minClass?: number; maxClass?: number }) => ({
  kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme({ number: "LU.E.02", name: "Vassingerød", ...fields })]),
});

casesFor(miljoeklasseMin, [
  ...ceilingRows({
    kept: { minClass: 3 },
    broken: { minClass: 5 },
    asks: { virksomhedsklasse: 4 },
    inDocument: { useInDocument: true },
  }),
  {
    name: "class 6 keeps a minimum of 5",
    request: { virksomhedsklasse: 6 },
    layers: lokalplan(5),
    expect: "within",
    measured: 6,
    limit: 5,
  },
  { name: "class 5 keeps a minimum of 5", request: { virksomhedsklasse: 5 }, layers: lokalplan(5), expect: "within" },
  {
    name: "class 4 is below a minimum of 5",
    request: { virksomhedsklasse: 4 },
    layers: lokalplan(5),
    expect: "overLokalplanRammeUnknown",
    says: "under områdets mindsteklasse",
  },
  { name: "class 4–5 straddles a minimum of 5", request: { virksomhedsklasse: [4, 5] }, layers: lokalplan(5), expect: "straddles" },
  {
    name: "class 4–5 straddles a ramme's minimum of 5",
    request: { virksomhedsklasse: [4, 5] },
    layers: ramme({ minClass: 5 }),
    expect: "straddlesRamme",
  },
  { name: "class 5–6 keeps a minimum of 5 at both ends", request: { virksomhedsklasse: [5, 6] }, layers: lokalplan(5), expect: "within" },
  {
    name: "an office of class 1–2 in Vassingerød, class 5–7, is below the minimum class",
    request: { use: "office", virksomhedsklasse: [1, 2] },
    layers: { ...lokalplan(5), ...ramme({ minClass: 5, maxClass: 7 }) },
    expect: "overLokalplanAndRamme",
    measured: 1,
    limit: 5,
    says: "Virksomheden ligger under områdets mindsteklasse",
  },
  {
    name: "an office where only the ramme of Vassingerød applies is below the minimum class too",
    request: { use: "office", virksomhedsklasse: [1, 2] },
    layers: ramme({ minClass: 5, maxClass: 7 }),
    expect: "rammeOver",
    says: "under områdets mindsteklasse",
  },
  {
    name: "a lokalplan with a highest and no lowest class has no minimum",
    layers: { lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxClass: 4 })]) },
    expect: "noMinimum",
    says: "Lokalplaner pr. 1. november 2026",
  },
  { name: "a ramme alone with a highest and no lowest class has no minimum", layers: ramme({ maxClass: 4 }), expect: "noMinimum" },
  {
    name: "a lokalplan with only a highest class does not hide the ramme's minimum",
    request: { virksomhedsklasse: 2 },
    layers: { lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxClass: 7 })]), ...ramme({ minClass: 5, maxClass: 7 }) },
    expect: "blankOverRamme",
  },
  {
    name: "a minimum in delområde II of Kærvej counts though the rest of the lokalplan has none, and is too small",
    request: { virksomhedsklasse: 2, plotArea: 5001 },
    layers: {
      lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxClass: 4 })]),
      delomraader: aLayer("delomraader", [aDelomraade({ minClass: 3, maxClass: 4 }, rectangle(-100, -100, 150, 300))]),
    },
    expect: "overLokalplanRammeUnknown",
    limit: 3,
  },
  {
    name: "where the rest has room, class 2 belongs there: it has a highest class and no lowest",
    request: { virksomhedsklasse: 2, plotArea: 5000 },
    layers: {
      lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxClass: 4 })]),
      delomraader: aLayer("delomraader", [aDelomraade({ minClass: 3, maxClass: 4 }, rectangle(-100, -100, 150, 300))]),
    },
    expect: "onPiece",
    says: "(5.000 m²) har ingen laveste klasse. Det holder, når byggeriet står dér. På 5.000 m² af grunden gælder delområde II",
  },
  {
    name: "and class 3 keeps that minimum, for the rest has a highest class and no lowest",
    request: { virksomhedsklasse: 3 },
    layers: {
      lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxClass: 4 })]),
      delomraader: aLayer("delomraader", [aDelomraade({ minClass: 3, maxClass: 4 }, rectangle(-100, -100, 150, 300))]),
    },
    expect: "within",
    limit: 3,
  },
]);
