import { miljoeklasseMax } from "../../../src/rules/plan/miljoeklasse-max.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { ceilingRows } from "../../builders/ceiling-rows.ts";
import { aLayer } from "../../builders/layers.ts";
import { aDelomraade, aLokalplan, aRamme } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

const lokalplan = (maxClass: number) => ({ lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxClass })]) });
const ramme = (maxClass: number) => ({ kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme({ maxClass })]) });

casesFor(miljoeklasseMax, [
  ...ceilingRows({
    kept: { maxClass: 6 },
    broken: { maxClass: 4 },
    asks: { virksomhedsklasse: 5 },
    inDocument: { useInDocument: true },
  }),
  { name: "class 3 keeps class 4", request: { virksomhedsklasse: 3 }, layers: lokalplan(4), expect: "within", measured: 3, limit: 4 },
  { name: "class 4 keeps class 4", request: { virksomhedsklasse: 4 }, layers: lokalplan(4), expect: "within" },
  {
    name: "class 5 breaks class 4, and no dispensation helps",
    request: { virksomhedsklasse: 5 },
    layers: lokalplan(4),
    expect: "overLokalplanRammeUnknown",
    says: "tillader højst klasse 4. Det kræver en ny lokalplan",
  },
  { name: "class 2–4 keeps class 4", request: { virksomhedsklasse: [2, 4] }, layers: lokalplan(4), expect: "within", measured: 4 },
  {
    name: "class 4–5 straddles class 4",
    request: { virksomhedsklasse: [4, 5] },
    layers: lokalplan(4),
    expect: "straddles",
    says: "klasse 4–5",
  },
  {
    name: "class 5–6 is over class 4 at both ends",
    request: { virksomhedsklasse: [5, 6] },
    layers: lokalplan(4),
    expect: "overLokalplanRammeUnknown",
  },
  {
    name: "class 4–5 straddles a ramme of class 4 where there is no lokalplan",
    request: { virksomhedsklasse: [4, 5] },
    layers: ramme(4),
    expect: "straddlesRamme",
  },
  {
    name: "an interval against a blank lokalplan is judged at its worst end",
    request: { virksomhedsklasse: [4, 5] },
    layers: { lokalplaner: aLayer("lokalplaner", [aLokalplan()]), ...ramme(4) },
    expect: "blankOverRamme",
  },
  {
    name: "the extent flag says nothing of the class",
    request: { virksomhedsklasse: 3 },
    layers: { lokalplaner: aLayer("lokalplaner", [aLokalplan({ regulatedInDocument: true })]) },
    expect: "blank",
  },
  {
    name: "class 4 in Kærvej: class 1–4 on the plan, 3–4 in delområde II",
    request: { virksomhedsklasse: 4 },
    layers: {
      ...lokalplan(4),
      delomraader: aLayer("delomraader", [aDelomraade({ minClass: 3, maxClass: 4 }, rectangle(-100, -100, 150, 300))]),
    },
    expect: "within",
    limit: 4,
  },
  {
    name: "class 6 in Borupgård, class 1–4 by ramme and lokalplan, needs both plans changed",
    request: { virksomhedsklasse: 6 },
    layers: { ...lokalplan(4), ...ramme(4) },
    expect: "overLokalplanAndRamme",
    measured: 6,
    limit: 4,
  },
  {
    name: "class 6 in Vassingerød, class 5–7 by its ramme",
    request: { virksomhedsklasse: 6 },
    layers: ramme(7),
    expect: "rammeWithin",
    says: "rummer højst klasse 7",
  },
]);
