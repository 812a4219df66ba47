import { grundareal } from "../../../src/rules/need/grundareal.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { aPlot, rectangle, together } from "../../builders/plots.ts";

const bog = (x: number, y: number, width: number, height: number) => ({
  paragraf3: aLayer("paragraf3", [{ shape: rectangle(x, y, width, height), fields: { natureType: "Mose", kind: "other" } }]),
});
const order = (x: number, width: number) => ({ fredninger: aLayer("fredninger", [{ shape: rectangle(x, -10, width, 200) }]) });
const lake = (x: number, y: number, width: number, height: number) => ({
  soeer: aLayer("soeer", [{ shape: rectangle(x, y, width, height) }]),
});

/** The plot is 100 × 100 m, so 10,000 m². */
casesFor(grundareal, [
  { name: "9,999 m² fit on 10,000 m²", layers: {}, request: { plotArea: 9999 }, expect: "fits", measured: 10_000, limit: 9999 },
  { name: "10,000 m² fit on 10,000 m²", layers: {}, request: { plotArea: 10_000 }, expect: "fits", measured: 10_000, limit: 10_000 },
  {
    name: "10,001 m² do not fit on 10,000 m²",
    layers: {},
    request: { plotArea: 10_001 },
    expect: "tooSmall",
    measured: 10_000,
    says: "nabogrund",
  },
  {
    name: "too small is said to be the size and no rule",
    layers: {},
    request: { plotArea: 24_000 },
    expect: "tooSmall",
    says: "den er på 1,0 ha, og projektet skal bruge 2,4 ha. Det er størrelsen og ikke en regel, der stopper projektet",
  },
  {
    name: "an order over 40 m leaves 6,000 m², which holds 6,000 m²",
    layers: order(-40, 80),
    request: { plotArea: 6000 },
    expect: "fits",
    measured: 6000,
  },
  {
    name: "an order over 40 m leaves 6,000 m², which does not hold 6,001 m²",
    layers: order(-40, 80),
    request: { plotArea: 6001 },
    expect: "fitsGrossOnly",
    measured: 6000,
    limit: 6001,
  },
  {
    name: "a bog through the middle leaves two pieces of 3,500 m²: 7,000 m² in sum, not in one",
    layers: bog(35, -10, 30, 200),
    request: { plotArea: 7000 },
    expect: "splitUp",
    measured: 3500,
    limit: 7000,
    says: "stykker på højst 3.500 m²",
  },
  {
    name: "3,500 m² fit in one of the two pieces",
    layers: bog(35, -10, 30, 200),
    request: { plotArea: 3500 },
    expect: "fits",
    measured: 3500,
  },
  { name: "3,501 m² fit in neither", layers: bog(35, -10, 30, 200), request: { plotArea: 3501 }, expect: "splitUp", measured: 3500 },
  {
    name: "a bog of 2,400 m², below the minimum, takes nothing",
    layers: bog(0, 0, 40, 60),
    request: { plotArea: 10_000 },
    expect: "fits",
    measured: 10_000,
  },
  {
    name: "what overlaps is taken once: bog 40 × 100, order 40 m over it, lake in both leave 6,000 m²",
    layers: { ...bog(0, 0, 40, 100), ...order(0, 40), ...lake(10, 10, 20, 20) },
    request: { plotArea: 6000 },
    expect: "fits",
    measured: 6000,
  },
  {
    name: "a lake of 1,000 m² in the middle is a hole in 9,000 m²",
    layers: lake(40, 40, 20, 50),
    request: { plotArea: 9000 },
    expect: "fits",
    measured: 9000,
  },
  {
    name: "a plot wholly in an order has nothing left",
    layers: order(-50, 300),
    request: { plotArea: 5000 },
    expect: "fitsGrossOnly",
    measured: 0,
  },
  {
    name: "a plot of two parts is one sum and two pieces",
    plot: aPlot(together(rectangle(0, 0, 100, 60), rectangle(0, 80, 100, 40))),
    layers: {},
    request: { plotArea: 6001 },
    expect: "splitUp",
    measured: 6000,
  },
  {
    name: "a hall of 30 × 100 m along one side leaves 7,000 m², which holds 7,000 m²",
    layers: { bygninger: aLayer("bygninger", [{ shape: rectangle(0, 0, 30, 100) }]) },
    request: { plotArea: 7000 },
    expect: "fits",
    measured: 7000,
  },
  {
    name: "the same hall does not leave 7,001 m²: the plot is built up, but not too small",
    layers: { bygninger: aLayer("bygninger", [{ shape: rectangle(0, 0, 30, 100) }]) },
    request: { plotArea: 7001 },
    expect: "builtUp",
    measured: 7000,
    limit: 7001,
    says: "bebygget",
  },
  {
    name: "2.397 ha is written so that it is told from 2.4 ha",
    plot: aPlot(rectangle(0, 0, 100, 239.7)),
    layers: {},
    request: { plotArea: 24_000 },
    expect: "tooSmall",
    measured: 23_970,
    says: "23.970 m²",
  },
]);
