import { stoejModtager } from "../../../src/rules/naboer/stoej-modtager.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { rectangle } from "../../builders/plots.ts";

const north = (distance: number) => rectangle(0, 100 + distance, 200, 200);
const south = (distance: number) => rectangle(0, -200 - distance, 200, 200);
const ramme = (distance: number, useGeneral: number) => ({ shape: north(distance), fields: { useGeneral } });
const rammer = (...features: ReturnType<typeof ramme>[]) => ({ kommuneplanrammer: aLayer("kommuneplanrammer", features) });

casesFor(stoejModtager, [
  { name: "class 2 is not taken for noisy", layers: rammer(ramme(10, 11)), request: { virksomhedsklasse: 2 }, expect: "quiet" },
  { name: "class 3 is", layers: rammer(ramme(10, 11)), request: { virksomhedsklasse: 3 }, expect: "near", measured: 10 },
  { name: "the upper end of an interval counts", layers: rammer(ramme(10, 11)), request: { virksomhedsklasse: [2, 3] }, expect: "near" },
  {
    name: "low housing has 45/40/35",
    layers: rammer(ramme(10, 11)),
    expect: "near",
    says: "et boligområde. Dér er den vejledende grænse for støj fra virksomheder 45/40/35 dB",
  },
  { name: "a mixed area has 55/45/40", layers: rammer(ramme(10, 21)), expect: "near", says: "55/45/40" },
  { name: "a centre has 55/45/40", layers: rammer(ramme(10, 41)), expect: "near", says: "55/45/40" },
  { name: "recreation has 40/35/35", layers: rammer(ramme(10, 51)), expect: "near", says: "40/35/35" },
  { name: "summer houses have 40/35/35", layers: rammer(ramme(10, 61)), expect: "near", says: "40/35/35" },
  { name: "a business area beside it is no such receiver", layers: rammer(ramme(0, 31)), expect: "nothingNear" },
  {
    name: "the strictest receiver leads though another is nearer",
    layers: { ...rammer(ramme(20, 21)), lokalplaner: aLayer("lokalplaner", [{ shape: south(250), fields: { useGeneral: 11 } }]) },
    expect: "near",
    measured: 250,
    says: "45/40/35",
  },
  {
    name: "housing 10 m away leads before recreation 290 m away, for at night they have the same value",
    layers: { ...rammer(ramme(10, 11)), lokalplaner: aLayer("lokalplaner", [{ shape: south(290), fields: { useGeneral: 51 } }]) },
    expect: "near",
    measured: 10,
    says: "45/40/35",
  },
  {
    name: "where housing and recreation are as near, the stricter value of the day is told",
    layers: { ...rammer(ramme(10, 11)), lokalplaner: aLayer("lokalplaner", [{ shape: south(10), fields: { useGeneral: 51 } }]) },
    expect: "near",
    measured: 10,
    says: "40/35/35",
  },
  { name: "300 m is looked at", layers: rammer(ramme(300, 11)), expect: "near", measured: 300 },
  { name: "301 m is not", layers: rammer(ramme(301, 11)), expect: "nothingNear", says: "300 m" },
  {
    name: "a plot in a mixed area hears itself",
    layers: rammer({ shape: rectangle(-50, -50, 300, 300), fields: { useGeneral: 21 } }),
    expect: "near",
    measured: 0,
    says: "Grunden ligger i eller lige op til et blandet område",
  },
]);
