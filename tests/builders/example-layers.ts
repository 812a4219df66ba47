import type { Feature, FeatureCollection } from "geojson";
import { alleroed } from "../../scripts/examples/alleroed/alleroed.ts";
import { herning } from "../../scripts/examples/herning/herning.ts";
import { rawFiles } from "../../scripts/examples/raw-files.ts";
import { datasets, isDatasetId } from "../../src/catalog/index.ts";
import { shapeFromGeometry } from "../../src/geo/geojson.ts";
import type { Shape } from "../../src/geo/shape.ts";

export const examples = { "0201-alleroed": alleroed, "0657-herning": herning };
export type ExampleName = keyof typeof examples;
export const exampleNames = ["0201-alleroed", "0657-herning"] as const;

const layersOf = (name: ExampleName): ReadonlyMap<string, readonly Feature[]> =>
  new Map(
    [...rawFiles(examples[name])].map(([dataset, text]) => {
      const { features }: FeatureCollection = JSON.parse(text);
      return [dataset, features];
    }),
  );
const made = { "0201-alleroed": layersOf("0201-alleroed"), "0657-herning": layersOf("0657-herning") };

/** The features of one raw file of an example. */
export function rawLayer(name: ExampleName, dataset: string): readonly Feature[] {
  if (!isDatasetId(dataset)) throw new Error(`got ${dataset}, expected one of ${Object.keys(datasets).join(", ")}`);
  return made[name].get(dataset) ?? [];
}

export function shapeOf({ geometry }: Feature): Shape {
  const shape = shapeFromGeometry(geometry);
  if (!shape) throw new Error("got a feature without a usable geometry");
  return shape;
}

/** The only feature whose field has this value. */
export function theOne(name: ExampleName, dataset: string, field: string, value: unknown): Feature {
  const found = rawLayer(name, dataset).filter(({ properties }) => properties?.[field] === value);
  if (found.length !== 1) throw new Error(`got ${found.length} of ${dataset} with ${field} ${value}, expected one`);
  return found[0];
}
