import { line, point, type Shape } from "../../../src/geo/shape.ts";
import { fortidsminder } from "../../../src/rules/kultur/fortidsminder.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer } from "../../builders/layers.ts";
import { at, rectangle } from "../../builders/plots.ts";

const monument = (shape: Shape, kind: string | null = "Rundhøj") => ({
  fortidsminder: aLayer("fortidsminder", [{ shape, fields: { kind } }]),
});

/** The plot is 100 × 100 m; the request asks for 5,000 m². */
casesFor(fortidsminder, [
  { name: "none is nothing found, and hidden ones are not in it", layers: {}, expect: "outside", measured: 0, says: "Skjulte" },
  { name: "an area 2 m from the border is no hit", layers: monument(rectangle(-52, 0, 50, 100)), expect: "outside" },
  { name: "an area 1.9 m away takes 0.1 m", layers: monument(rectangle(-51.9, -50, 50, 200)), expect: "avoidable", measured: 10 },
  {
    name: "an area of 48 m and its 2 m leave 5,000 m²",
    layers: monument(rectangle(-10, -50, 58, 200)),
    expect: "avoidable",
    measured: 5000,
    says: "fredet fortidsminde «Rundhøj» eller de 2 m",
  },
  {
    name: "a metre more leaves too little",
    layers: monument(rectangle(-10, -50, 59, 200)),
    expect: "inside",
    measured: 5100,
    says: "Slots- og Kulturstyrelsen",
  },
  { name: "a line takes 2 m to each side", layers: monument(line([at(50, -50), at(50, 150)])), expect: "inside", measured: 400 },
  { name: "a point 20 m from the border is no hit", layers: monument(point(...at(-20, 50))), expect: "outside" },
  { name: "a point 19 m away stands for something that reaches in", layers: monument(point(...at(-19, 50))), expect: "avoidable" },
  {
    name: "one without a kind is still told of",
    layers: monument(point(...at(50, 50)), null),
    expect: "avoidable",
    says: "fortidsminde eller",
  },
]);
