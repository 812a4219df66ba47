import { makeValid } from "./make-valid.ts";
import { area, emptyShape, isEmpty, type Shape } from "./shape.ts";
import { type GeometryFault, tidyPolygon } from "./tidy.ts";
import type { SquareMetres } from "./units.ts";
import { findFaults, findRingFaults } from "./validity.ts";

/** What came of a repair; `shape` is empty where nothing usable is left, and `faults` then say why. Areas are in m². */
export interface Repair {
  readonly shape: Shape;
  /** Whether any coordinate differs from what came in. */
  readonly changed: boolean;
  readonly before: SquareMetres;
  readonly after: SquareMetres;
  readonly faults: readonly GeometryFault[];
}

/**
 * A polygon made valid. What is wrong within one ring (repeated nodes, spikes, open ends) is mended here; crossings and misplaced
 * holes go to GEOS, which is loaded only then. A shape with coordinates that are not numbers, or too tangled to mend in a few
 * seconds, is refused: it comes back empty. Lines and points come back as they are.
 */
export async function repairPolygon(shape: Shape): Promise<Repair> {
  const before = area(shape);
  const refused = (faults: readonly GeometryFault[]): Repair => ({
    shape: emptyShape,
    changed: true,
    before,
    after: area(emptyShape),
    faults,
  });
  if (shape.kind !== "polygon") return { shape, changed: false, before, after: before, faults: findFaults(shape) };
  const tidied = tidyPolygon(shape);
  if (tidied.faults.includes("notFinite") || isEmpty(tidied.shape)) return refused(tidied.faults.length > 0 ? tidied.faults : ["noArea"]);
  const ringFaults = findRingFaults(tidied.shape);
  const faults = [...tidied.faults, ...ringFaults];
  if (ringFaults.includes("tooComplex")) return refused(faults);
  const repaired = ringFaults.length === 0 ? tidied.shape : await makeValid(tidied.shape);
  if (!repaired || isEmpty(repaired)) return refused([...faults, "notRepairable"]);
  return { shape: repaired, changed: faults.length > 0, before, after: area(repaired), faults };
}
