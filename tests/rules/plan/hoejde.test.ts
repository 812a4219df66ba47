import { hoejde } from "../../../src/rules/plan/hoejde.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { ceilingRows } from "../../builders/ceiling-rows.ts";
import { aLayer } from "../../builders/layers.ts";
import { aByggefelt, aDelomraade, aLokalplan, aRamme, aUse } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

const lokalplan = (maxHeight: number) => ({ lokalplaner: aLayer("lokalplaner", [aLokalplan({ maxHeight })]) });
const west = rectangle(-100, -100, 150, 300);

/** Byggefelt A of 500 m² and 8.5 m, byggefelt B of 8,000 m² and 20 m. */
const fields = aLayer("byggefelter", [
  aByggefelt({ maxHeight: 8.5 }, rectangle(0, 0, 10, 50)),
  aByggefelt({ planId: "B", partNumber: "B", maxHeight: 20 }, rectangle(10, 0, 80, 100)),
]);

casesFor(hoejde, [
  ...ceilingRows({ kept: { maxHeight: 20 }, broken: { maxHeight: 10 }, asks: { height: 14 }, inDocument: { regulatedInDocument: true } }),
  { name: "19.99 m keeps 20 m", request: { height: 19.99 }, layers: lokalplan(20), expect: "within", measured: 19.99, limit: 20 },
  {
    name: "neither 25.5 m nor a limit of 12.25 m is rounded",
    request: { height: 25.5 },
    layers: lokalplan(12.25),
    expect: "overLokalplanRammeUnknown",
    says: "Byggeriet er 25,5 m højt; lokalplan 3-392 Farremosen tillader 12,25 m",
  },
  { name: "20 m keeps 20 m", request: { height: 20 }, layers: lokalplan(20), expect: "within", says: "Byggeriet er 20 m højt" },
  { name: "20.01 m breaks 20 m", request: { height: 20.01 }, layers: lokalplan(20), expect: "overLokalplanRammeUnknown", limit: 20 },
  {
    name: "a delområde over the whole plot speaks before its lokalplan",
    request: { height: 14 },
    layers: { ...lokalplan(10), delomraader: aLayer("delomraader", [aDelomraade({ maxHeight: 15 })]) },
    expect: "within",
    limit: 15,
    says: "delområde II i lokalplan 3-392 Farremosen",
  },
  {
    name: "a delområde on half the plot leaves the other half to its lokalplan, and the stricter counts where neither half has room",
    request: { height: 14, plotArea: 5001 },
    layers: { ...lokalplan(10), delomraader: aLayer("delomraader", [aDelomraade({ maxHeight: 15 }, west)]) },
    expect: "overLokalplanRammeUnknown",
    limit: 10,
    says: "det strengeste af 2 tal på grunden",
  },
  {
    name: "where a lokalplan is broken everywhere and the ramme on half the plot, the half under the roomier ramme needs no kommuneplantillæg",
    request: { height: 14, plotArea: 5000 },
    layers: {
      ...lokalplan(10),
      kommuneplanrammer: aLayer("kommuneplanrammer", [
        aRamme({ maxHeight: 12 }, rectangle(0, 0, 50, 100)),
        aRamme({ planId: "R2", number: "LU.E.05", maxHeight: 20 }, rectangle(50, 0, 50, 100)),
      ]),
    },
    expect: "overLokalplan",
    limit: 10,
  },
  {
    name: "a binding byggefelt speaks before delområde and lokalplan",
    request: { height: 14 },
    layers: {
      ...lokalplan(20),
      delomraader: aLayer("delomraader", [aDelomraade({ maxHeight: 18 })]),
      byggefelter: aLayer("byggefelter", [aByggefelt({ maxHeight: 12 }, rectangle(20, 20, 40, 40))]),
    },
    expect: "overLokalplanRammeUnknown",
    limit: 12,
    says: "byggefelt A i lokalplan 3-392",
  },
  {
    name: "one may build in any of several byggefelter, so the best one that holds the building tells what can be done",
    request: { height: 14, floorArea: 8000 },
    layers: { ...lokalplan(20), byggefelter: fields },
    expect: "onPiece",
    limit: 20,
    says: "byggefelt B i lokalplan 3-392 Farremosen tillader 20 m. Det holder, når byggeriet står i byggefelt B. På 500 m² af grunden gælder byggefelt A i lokalplan 3-392 Farremosen, som tillader 8,5 m.",
  },
  {
    name: "where the building does not fit in any of them the strictest counts, and says how little of the plot it rules",
    request: { height: 14, floorArea: 8001 },
    layers: { ...lokalplan(20), byggefelter: fields },
    expect: "overLokalplanRammeUnknown",
    limit: 8.5,
    says: "det strengeste af 2 tal på grunden (gælder 500 m² af grunden). Det kræver dispensation (planlovens § 19)",
  },
  {
    name: "an advisory byggefelt says nothing",
    request: { height: 14 },
    layers: { ...lokalplan(20), byggefelter: aLayer("byggefelter", [aByggefelt({ maxHeight: 12, binding: false })]) },
    expect: "within",
    limit: 20,
  },
  {
    name: "a temalokalplan that states a height counts beside the lokalplan",
    request: { height: 14 },
    layers: {
      lokalplaner: aLayer("lokalplaner", [
        aLokalplan({ maxHeight: 20 }),
        aLokalplan({ planId: "9", number: "9", name: "Skilte og højder", planType: "20.3", maxHeight: 12 }),
      ]),
    },
    expect: "overLokalplanRammeUnknown",
    limit: 12,
    says: "temalokalplan 9 Skilte og højder",
  },
  {
    name: "a temalokalplan without a height does not leave the rest open",
    request: { height: 14 },
    layers: {
      lokalplaner: aLayer("lokalplaner", [
        aLokalplan({ maxHeight: 20 }),
        aLokalplan({ planId: "9", number: "9", planType: "20.3", regulatedInDocument: true }),
      ]),
    },
    expect: "within",
  },
  {
    name: "a height for the company's own use counts where the plan's own is blank",
    request: { use: "craft", height: 14 },
    layers: {
      lokalplaner: aLayer("lokalplaner", [aLokalplan({ perUse: [aUse(3100, { maxHeight: 12 })] })]),
    },
    expect: "overLokalplanRammeUnknown",
    limit: 12,
  },
  {
    name: "a height for the plan's housing says nothing of business",
    request: { use: "craft", height: 14 },
    layers: {
      lokalplaner: aLayer("lokalplaner", [aLokalplan({ perUse: [aUse(1130, { maxHeight: 30 })] })]),
    },
    expect: "blank",
  },
  {
    name: "of two rammer the stricter counts where neither half has room",
    request: { height: 14, plotArea: 5001 },
    layers: {
      kommuneplanrammer: aLayer("kommuneplanrammer", [
        aRamme({ maxHeight: 20 }, west),
        aRamme({ planId: "805", number: "LU.E.05", maxHeight: 12 }, rectangle(50, -100, 150, 300)),
      ]),
    },
    expect: "rammeOver",
    limit: 12,
    says: "LU.E.05",
  },
]);
