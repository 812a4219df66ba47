import { bebyggelsesprocent } from "../../../src/rules/plan/bebyggelsesprocent.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { ceilingRows } from "../../builders/ceiling-rows.ts";
import { aLayer } from "../../builders/layers.ts";
import { aLokalplan, aRamme } from "../../builders/plans.ts";
import { rectangle } from "../../builders/plots.ts";

type Base = 1 | 2 | 3 | 4 | null;
const lokalplan = (plotRatio: number, plotRatioOf: Base) => ({
  lokalplaner: aLayer("lokalplaner", [aLokalplan({ plotRatio, plotRatioOf })]),
});
/** Half of a building of 40 × 20 m in two storeys stands on the plot: 800 m² of floor. */
const building = (fields: { floorArea?: number; storeys?: number }) => ({
  bygninger: aLayer("bygninger", [{ shape: rectangle(80, 40, 40, 20), fields }]),
});

/** The plot is 10,000 m², the plans of these rows lie over 90,000 m². */
casesFor(bebyggelsesprocent, [
  ...ceilingRows({
    kept: { plotRatio: 50, plotRatioOf: 2 },
    broken: { plotRatio: 40, plotRatioOf: 2 },
    asks: { floorArea: 4500 },
    onHalf: { floorArea: 2500 },
    brokenOnHalf: { plotRatio: 20, plotRatioOf: 2 },
    inDocument: { regulatedInDocument: true },
  }),
  { name: "4,999 m² on 10,000 m² keep 50 %", request: { floorArea: 4999 }, layers: lokalplan(50, 2), expect: "within", measured: 49.99 },
  {
    name: "5,000 m² on 10,000 m² keep 50 % of the property",
    request: { floorArea: 5000 },
    layers: lokalplan(50, 2),
    expect: "within",
    measured: 50,
    limit: 50,
    says: "tillader 50 % af ejendommen",
  },
  {
    name: "what keeps 50 % of the whole plot and not of the land asked for says so",
    request: { plotArea: 8000, floorArea: 4001 },
    layers: lokalplan(50, 3),
    expect: "within",
    measured: 40.01,
    says: "tillader 50 % af grunden. Det gælder hele grunden; af 8.000 m², som projektet skal bruge, er det 50,01 %.",
  },
  {
    name: "what keeps 50 % of the land asked for as well says no more",
    request: { plotArea: 8000, floorArea: 4000 },
    layers: lokalplan(50, 3),
    expect: "within",
    measured: 40,
    says: "Etagearealet bliver 40 % af grunden; lokalplan 3-392 Farremosen tillader 50 % af grunden.",
  },
  {
    name: "5,001 m² break 50 % of the plot",
    request: { floorArea: 5001 },
    layers: lokalplan(50, 3),
    expect: "overLokalplanRammeUnknown",
    measured: 50.01,
  },
  {
    name: "50 % of the parcel is held against the plot",
    request: { floorArea: 5001 },
    layers: lokalplan(50, 4),
    expect: "overLokalplanRammeUnknown",
  },
  {
    name: "buildings on the plot use of its percentage, by the part that stands here",
    request: { floorArea: 4500 },
    layers: { ...lokalplan(50, 2), ...building({ floorArea: 1600 }) },
    expect: "overLokalplanRammeUnknown",
    measured: 53,
    says: "med de 800 m², der står der i dag",
  },
  {
    name: "a building without registered floor counts its outline by storeys",
    request: { floorArea: 4500 },
    layers: { ...lokalplan(50, 2), ...building({ storeys: 1 }) },
    expect: "within",
    measured: 49,
  },
  {
    name: "50 % of the area as a whole is a shared budget",
    request: { floorArea: 9000 },
    layers: lokalplan(50, 1),
    expect: "shared",
    measured: 10,
    says: "50 % af området som helhed",
  },
  {
    name: "45,000 m² are all of 50 % of a 90,000 m² area and still a question",
    request: { floorArea: 45_000 },
    layers: lokalplan(50, 1),
    expect: "shared",
    measured: 50,
  },
  {
    name: "a request larger than the whole area's budget is over",
    request: { floorArea: 45_010 },
    layers: lokalplan(50, 1),
    expect: "overLokalplanRammeUnknown",
    measured: 50.01,
    says: "af hele planområdet",
  },
  {
    name: "a ramme's shared budget is a question too",
    layers: { kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme({ plotRatio: 50, plotRatioOf: 1 })]) },
    expect: "shared",
  },
  { name: "a percentage of nobody knows what", layers: lokalplan(50, null), expect: "unknownBase", says: "ikke, hvad procenten er af" },
  {
    name: "a kept number beside an unsettled one is unsettled, where the kept half is too small",
    request: { plotArea: 5001 },
    layers: {
      lokalplaner: aLayer("lokalplaner", [
        aLokalplan({ plotRatio: 40, plotRatioOf: 2 }, rectangle(-100, -100, 150, 300)),
        aLokalplan({ planId: "1", number: "3-1", plotRatio: 60, plotRatioOf: 1 }, rectangle(50, -100, 150, 300)),
      ]),
    },
    expect: "shared",
    limit: 60,
  },
  {
    name: "a broken lokalplan beside a ramme of the whole area",
    request: { floorArea: 5001 },
    layers: { ...lokalplan(50, 2), kommuneplanrammer: aLayer("kommuneplanrammer", [aRamme({ plotRatio: 60, plotRatioOf: 1 })]) },
    expect: "overLokalplanRammeUnknown",
    says: "som ikke kan holdes op mod denne grund alene",
  },
]);
