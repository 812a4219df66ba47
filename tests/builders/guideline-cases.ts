import type { DatasetId, FieldsOf } from "../../src/catalog/index.ts";
import type { ExpansionRequest } from "../../src/domain/request.ts";
import type { GroundRow } from "./cases-for.ts";
import { aLayer } from "./layers.ts";
import { rectangle } from "./plots.ts";

/** Fields of a made-up area with a name; the rest of what a row says of it. */
const called = <D extends DatasetId>(fields: Partial<FieldsOf<D>>): Partial<FieldsOf<D>> => Object.assign({ name: "Prøveengen" }, fields);

/** A layer with one area «Prøveengen» that covers the plot of 100 × 100 m from the west to `width` metres in. */
export const areaTo = <D extends DatasetId>(dataset: D, width: number, fields: Partial<FieldsOf<D>> = {}) => ({
  [dataset]: aLayer(dataset, [{ shape: rectangle(-50, -50, 50 + width, 200), fields: called<D>(fields) }]),
});

/** What every guideline does with an area on the plot; the request asks for 5,000 m². `lies` is what the text calls the area. */
export function guidelineRows<D extends DatasetId>(
  dataset: D,
  lies: string,
  request: Partial<ExpansionRequest> = {},
): readonly GroundRow<"outside" | "avoidable" | "inside">[] {
  return [
    { name: "no area is nothing found", layers: {}, expect: "outside", measured: 0, says: "fundet på grunden i «" },
    { name: "an area that touches the plot's border is no hit", layers: areaTo(dataset, 0), expect: "outside", measured: 0 },
    { name: "10 m² are digitising noise", layers: areaTo(dataset, 0.1), expect: "outside", measured: 0 },
    { name: "11 m² are not", layers: areaTo(dataset, 0.11), expect: "avoidable", measured: 11 },
    {
      name: "half the plot leaves exactly what the company asks for",
      layers: areaTo(dataset, 50),
      expect: "avoidable",
      measured: 5000,
      says: `5.000 m² af grunden (50 %) ligger i ${lies} «Prøveengen». Resten har et stykke på 5.000 m²`,
    },
    {
      name: "a metre more leaves too little, and the guideline is no ban",
      layers: areaTo(dataset, 51),
      expect: "inside",
      measured: 5100,
      says: "Resten af grunden har ikke 5.000 m² i ét stykke.",
    },
    {
      name: "the whole plot",
      layers: areaTo(dataset, 100),
      expect: "inside",
      measured: 10_000,
      says: `Hele grunden ligger i ${lies} «Prøveengen»`,
    },
  ].map((row) => ({ ...row, request }) as GroundRow<"outside" | "avoidable" | "inside">);
}
