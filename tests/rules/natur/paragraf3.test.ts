import { paragraf3 } from "../../../src/rules/natur/paragraf3.ts";
import { casesFor } from "../../builders/cases-for.ts";
import { aLayer, type FeatureDraft } from "../../builders/layers.ts";
import { aPlot, rectangle } from "../../builders/plots.ts";

const nature = (...features: readonly FeatureDraft<"paragraf3">[]) => ({ paragraf3: aLayer("paragraf3", features) });
const lake = (width: number, height: number, x = 10): FeatureDraft<"paragraf3"> => ({
  shape: rectangle(x, 10, width, height),
  fields: { natureType: "Sø", kind: "lake" },
});
const bog = (x: number, width: number, height: number): FeatureDraft<"paragraf3"> => ({
  shape: rectangle(x, 0, width, height),
  fields: { natureType: "Mose", kind: "other" },
});

/** The plot is 100 × 100 m, so 10,000 m²; the request asks for 5,000 m² unless it says otherwise. */
casesFor(paragraf3, [
  {
    name: "nothing registered is nothing found, and the map is called guidance",
    layers: {},
    expect: "outside",
    measured: 0,
    says: "vejledende",
  },
  { name: "a lake of 99 m² is below the minimum", layers: nature(lake(9.9, 10)), expect: "belowMinimum", measured: 99, limit: 100 },
  { name: "a lake of exactly 100 m² is not over 100 m²", layers: nature(lake(10, 10)), expect: "belowMinimum", measured: 100, limit: 100 },
  {
    name: "a lake of 101 m² is protected, and there is room beside it",
    layers: nature(lake(10.1, 10)),
    expect: "avoidable",
    measured: 101,
    says: "sø",
  },
  {
    name: "a bog of exactly 2,500 m² may be part of a mosaic",
    layers: nature(bog(0, 50, 50)),
    expect: "belowMinimum",
    measured: 2500,
    limit: 2500,
    says: "mosaik",
  },
  {
    name: "a bog of 2,501 m² is protected",
    layers: nature(bog(0, 50, 50.02)),
    expect: "avoidable",
    measured: 2501,
    says: "2.501 m² af grunden (25 %)",
  },
  {
    name: "what counts is the whole bog, not the 500 m² of it on the plot",
    layers: nature(bog(-55, 60, 100)),
    expect: "avoidable",
    measured: 500,
    says: "500 m² af grunden (5 %)",
  },
  {
    name: "a bog across the middle leaves two strips of 3,500 m², too little for 5,000 m² in one piece",
    layers: nature(bog(35, 30, 100)),
    expect: "inside",
    measured: 3000,
    says: "ikke 5.000 m² i ét stykke",
  },
  {
    name: "the strip of 3,500 m² holds exactly 3,500 m²",
    layers: nature(bog(35, 30, 100)),
    request: { plotArea: 3500 },
    expect: "avoidable",
  },
  { name: "the strip of 3,500 m² does not hold 3,501 m²", layers: nature(bog(35, 30, 100)), request: { plotArea: 3501 }, expect: "inside" },
  {
    name: "a pond below the minimum is not measured together with a protected bog",
    layers: nature(bog(0, 50, 60), lake(9, 10, 80)),
    expect: "avoidable",
    measured: 3000,
  },
  {
    name: "beside a protected bog of 2,600 m² a small one of 2,000 m² parts the rest: no room for 5,000 m² without it",
    layers: nature(bog(0, 26, 100), bog(60, 20, 100)),
    expect: "inside",
    measured: 4600,
  },
  {
    name: "an area of unknown type is held against the smaller minimum",
    layers: nature({ shape: rectangle(0, 0, 20, 20), fields: { natureType: null, kind: "unknown" } }),
    expect: "avoidable",
    measured: 400,
  },
  {
    name: "a plot wholly in a bog is said to be whole",
    layers: nature(bog(-10, 200, 200)),
    expect: "inside",
    says: "Hele grunden er registreret",
  },
  {
    name: "1.515 m² of a lake of 101 m² is no 0 %",
    layers: nature({ shape: rectangle(-9.85, 10, 10, 10.1), fields: { natureType: "Sø", kind: "lake" } }),
    expect: "avoidable",
    measured: 1.52,
    says: "1,5 m² af grunden er registreret",
  },
  { name: "a bog that only touches the border is no hit", plot: aPlot(), layers: nature(bog(100, 60, 60)), expect: "outside" },
]);
