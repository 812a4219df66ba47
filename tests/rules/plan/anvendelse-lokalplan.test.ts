import { anvendelseLokalplan } from "../../../src/rules/plan/anvendelse-lokalplan.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aDelomraade, aLokalplan } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

type Fields = Parameters<typeof aLokalplan>[0];
const lokalplan = (fields: Fields, shape?: Parameters<typeof aLokalplan>[1]) => ({
  lokalplaner: aLayer("lokalplaner", [aLokalplan(fields, shape)]),
});
const west = (width: number) => rectangle(-100, -100, 100 + width, 300);

casesFor(anvendelseLokalplan, [
  { name: "light industry in a business area", layers: lokalplan({}), expect: "permitted", says: "(erhvervsområde)", measured: 100 },
  { name: "an office in an office area", request: { use: "office" }, layers: lokalplan({ useSpecific: [3110] }), expect: "permitted" },
  {
    name: "logistics in an office area",
    request: { use: "logistics" },
    layers: lokalplan({ useSpecific: [3110] }),
    expect: "notPermitted",
    says: "giver ikke plads til lager og logistik",
  },
  {
    name: "the mildest of several uses counts",
    request: { use: "logistics" },
    layers: lokalplan({ useSpecific: [3110, 3100] }),
    expect: "permitted",
  },
  {
    name: "heavy industry in a housing area",
    request: { use: "heavyIndustry" },
    layers: lokalplan({ useGeneral: 11, useSpecific: [1100] }),
    expect: "notPermitted",
  },
  {
    name: "heavy industry in an unspecified business area",
    request: { use: "heavyIndustry" },
    layers: lokalplan({}),
    expect: "conditional",
  },
  {
    name: "a mixed area whose listed uses are all housing",
    request: { use: "craft" },
    layers: lokalplan({ useGeneral: 21, useSpecific: [1130, 1160] }),
    expect: "conditional",
  },
  { name: "a code that nobody can name", layers: lokalplan({ useSpecific: [3999] }), expect: "unclear" },
  { name: "no use in the register", layers: lokalplan({ useGeneral: null, useSpecific: [] }), expect: "unclear" },
  { name: "use only in the document", layers: lokalplan({ useGeneral: null, useSpecific: [], useInDocument: true }), expect: "inDocument" },
  { name: "no lokalplan", layers: {}, expect: "noLokalplan", says: "§ 13, stk. 2" },
  {
    name: "a search names where it looked",
    layers: {},
    expect: "noLokalplan",
    says: "Ingen lokalplan fundet på grunden i «Lokalplaner» pr. 1. november 2026.",
  },
  {
    name: "what the plan lays out stands with the plan, not with the company",
    layers: lokalplan({}),
    expect: "permitted",
    says: "Lokalplan 3-392 Farremosen (erhvervsområde) giver plads til lettere industri.",
  },
  { name: "a lokalplan in force tomorrow is none yet", layers: lokalplan({ inForce: "2026-11-23" }), expect: "noLokalplan" },
  { name: "a lokalplan in force today", layers: lokalplan({ inForce: "2026-11-22" }), expect: "permitted" },
  {
    name: "without a day in force the day of adoption counts",
    layers: lokalplan({ inForce: null, adopted: "2026-11-23" }),
    expect: "noLokalplan",
  },
  { name: "99 % of the plot in a lokalplan is all of it", layers: lokalplan({}, west(99)), expect: "permitted" },
  {
    name: "98.9 % of the plot in a lokalplan leaves 1.1 % without",
    layers: lokalplan({}, west(98.9)),
    expect: "partlyUnplanned",
    measured: 1.1,
  },
  {
    name: "a neighbour's lokalplan on 0.5 % of the plot is named and does not decide",
    layers: {
      lokalplaner: aLayer("lokalplaner", [
        aLokalplan({}),
        aLokalplan({ planId: "9", number: "9", municipality: "219", useGeneral: 11, useSpecific: [1100] }, rectangle(99.5, -100, 100, 300)),
      ]),
    },
    expect: "permitted",
    says: "En lokalplan mere rører kun grundens kant.",
  },
  {
    name: "a neighbour's lokalplan on a tenth of the plot counts",
    layers: {
      lokalplaner: aLayer("lokalplaner", [
        aLokalplan({}),
        aLokalplan({ planId: "9", number: "9", municipality: "219", useGeneral: 11, useSpecific: [1100] }, rectangle(90, -100, 100, 300)),
      ]),
    },
    expect: "mixed",
    measured: 10,
  },
  {
    name: "a delområde for housing speaks for its part",
    layers: { ...lokalplan({}), delomraader: aLayer("delomraader", [aDelomraade({ useGeneral: 11 }, west(40))]) },
    expect: "mixed",
    measured: 40,
    says: "Delområde II i lokalplan 3-392",
  },
  {
    name: "a delområde without a use leaves it to its lokalplan",
    layers: { ...lokalplan({}), delomraader: aLayer("delomraader", [aDelomraade({}, west(40))]) },
    expect: "permitted",
  },
]);
