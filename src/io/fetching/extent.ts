import { datasets } from "../../catalog/index.ts";
import { hullOf } from "../../geo/hull.ts";
import { boxOf, joinBoxes, type Shape } from "../../geo/shape.ts";
import type { RawTable } from "../raw-table.ts";
import { readTable } from "../read-table.ts";
import type { Extent } from "../wfs/where.ts";

/** Where a municipality's boundary lies; null where no feature of the tables is its. */
export async function extentOfBoundary(tables: readonly RawTable[], code: string): Promise<Extent | null> {
  const { takes, reshape } = datasets.kommunegraense;
  const features = (await featuresOf(tables)).filter((feature) => takes(feature, code) === true);
  return extentOf(features.map(({ shape }) => (reshape ? reshape(shape) : shape)));
}

/** Where the features of tables lie: less than the municipality, more than nothing. */
export const extentOfFeatures = async (tables: readonly RawTable[]): Promise<Extent | null> =>
  extentOf((await featuresOf(tables)).map(({ shape }) => shape));

async function featuresOf(tables: readonly RawTable[]) {
  const readings = await Promise.all(tables.map((table) => readTable(table)));
  return readings.flatMap((reading) => (reading.ok ? reading.value.features : []));
}

function extentOf(shapes: readonly Shape[]): Extent | null {
  if (shapes.length === 0) return null;
  const hull = hullOf(shapes);
  return hull.length < 3 ? null : { box: shapes.map(boxOf).reduce(joinBoxes), hull };
}
