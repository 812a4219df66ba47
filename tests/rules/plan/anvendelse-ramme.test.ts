import { anvendelseRamme } from "../../../src/rules/plan/anvendelse-ramme.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aLokalplan, aRamme } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

type Fields = Parameters<typeof aRamme>[0];
const rammer = (...all: Fields[]) => ({
  kommuneplanrammer: aLayer(
    "kommuneplanrammer",
    all.map((fields) => aRamme(fields)),
  ),
});
const lokalplan = (fields: Fields) => ({ lokalplaner: aLayer("lokalplaner", [aLokalplan(fields)]) });
const housing = { useGeneral: 11, useSpecific: [1100] };

casesFor(anvendelseRamme, [
  { name: "light industry in a business ramme", layers: rammer({}), expect: "permitted", measured: 100, says: "LU.E.04 Farremosen" },
  { name: "light industry in a housing ramme", layers: rammer(housing), expect: "notPermitted", says: "kommuneplantillæg og en lokalplan" },
  {
    name: "a lokalplan that permits the use decides alone",
    layers: { ...rammer(housing), ...lokalplan({}) },
    expect: "lokalplanDecides",
    says: "okalplan 3-392",
  },
  {
    name: "a lokalplan that permits the use on 99 % of the plot decides alone",
    layers: { ...rammer(housing), lokalplaner: aLayer("lokalplaner", [aLokalplan({}, rectangle(-100, -100, 199, 300))]) },
    expect: "lokalplanDecides",
  },
  {
    name: "beside a lokalplan on 98.9 % of the plot the ramme speaks for the rest",
    layers: { ...rammer(housing), lokalplaner: aLayer("lokalplaner", [aLokalplan({}, rectangle(-100, -100, 198.9, 300))]) },
    expect: "notPermittedLokalplanOpen",
  },
  { name: "where lokalplan and ramme both say no", layers: { ...rammer(housing), ...lokalplan(housing) }, expect: "notPermitted" },
  { name: "where the lokalplan says no and the ramme yes", layers: { ...rammer({}), ...lokalplan(housing) }, expect: "permitted" },
  {
    name: "where the lokalplan is unclear and the ramme says no",
    layers: { ...rammer(housing), ...lokalplan({ useGeneral: null, useSpecific: [] }) },
    expect: "notPermittedLokalplanOpen",
  },
  {
    name: "an office in a ramme for public purposes",
    request: { use: "office" },
    layers: rammer({ useGeneral: 71 }),
    expect: "conditional",
  },
  { name: "a ramme for «other»", layers: rammer({ useGeneral: 96 }), expect: "unclear" },
  {
    name: "a housing ramme on 30 % of the plot",
    layers: {
      kommuneplanrammer: aLayer("kommuneplanrammer", [
        aRamme({}, rectangle(-100, -100, 170, 300)),
        aRamme({ planId: "9", number: "LU.B.01", ...housing }, rectangle(70, -100, 100, 300)),
      ]),
    },
    expect: "mixed",
    measured: 30,
  },
  { name: "no ramme", layers: {}, expect: "noRamme", says: "fundet på grunden i «Kommuneplanrammer» pr. 1. november 2026" },
  { name: "a theme ramme is no ramme", layers: rammer({ planType: "10.2" }), expect: "noRamme" },
]);
