import { orient2d } from "robust-predicates";
import { type Chain, orient, type Shape } from "./shape.ts";

/**
 * What is wrong with a geometry. `notFinite`: a coordinate is no number of metres on earth. `interiorCut`: rings that touch each other cut the area
 * of a part in two. `tooComplex` means that it was not looked through to the end.
 */
export type GeometryFault =
  | "notFinite"
  | "tooFewPoints"
  | "noArea"
  | "duplicateNodes"
  | "spike"
  | "selfCrossing"
  | "holeOutsideShell"
  | "interiorCut"
  | "partsOverlap"
  | "tooComplex"
  | "notRepairable";

/** A polygon whose rings are closed, turned the right way and free of repeated nodes and spikes; rings without an area are left out. */
export function tidyPolygon(shape: Shape): { readonly shape: Shape; readonly faults: readonly GeometryFault[] } {
  const faults = new Set<GeometryFault>();
  const parts: Chain[][] = [];
  for (const part of shape.parts) {
    const rings = part.map((ring, index) => tidyRing(ring, index === 0, faults));
    const [shell] = rings;
    if (shell) parts.push([shell, ...rings.slice(1).flatMap((ring) => ring ?? [])]);
  }
  return { shape: { kind: shape.kind, parts }, faults: [...faults] };
}

function tidyRing(ring: Chain, shell: boolean, faults: Set<GeometryFault>): Chain | null {
  if (!ring.every(isPlace)) return reject("notFinite", faults);
  const corners = withoutSpikes(distinctCorners(ring, faults), faults);
  if (corners.length < 6) return reject(faults.has("spike") ? "noArea" : "tooFewPoints", faults);
  const tidy = corners.length === ring.length - 2 && isClosed(ring) ? ring : Float64Array.from([...corners, corners[0], corners[1]]);
  return orient(tidy, shell);
}

/** Whether a coordinate is a number of metres that something on earth can have. */
export const isPlace = (coordinate: number): boolean => Math.abs(coordinate) < 1e8;

function reject(fault: GeometryFault, faults: Set<GeometryFault>): null {
  faults.add(fault);
  return null;
}

const isClosed = (ring: Chain): boolean => ring[0] === ring[ring.length - 2] && ring[1] === ring[ring.length - 1];

/** The corners of a ring without the closing one and without any that repeats the one before it. */
function distinctCorners(ring: Chain, faults: Set<GeometryFault>): number[] {
  const length = isClosed(ring) ? ring.length - 2 : ring.length;
  const corners: number[] = [];
  for (let i = 0; i < length; i += 2) {
    const before = corners.length === 0 ? length - 2 : i - 2;
    if (ring[i] === ring[before] && ring[i + 1] === ring[before + 1]) faults.add("duplicateNodes");
    else corners.push(ring[i], ring[i + 1]);
  }
  return corners;
}

/** Takes out every corner at which the ring turns straight back on itself; first along the ring, then over its seam. */
function withoutSpikes(corners: readonly number[], faults: Set<GeometryFault>): number[] {
  const kept: number[] = [];
  for (let i = 0; i < corners.length; i += 2) {
    kept.push(corners[i], corners[i + 1]);
    while (kept.length >= 6 && turnsBack(kept, kept.length - 6, kept.length - 4, kept.length - 2)) {
      faults.add("spike");
      kept.splice(kept.length - 4, samePoint(kept, kept.length - 6, kept.length - 2) ? 4 : 2);
    }
  }
  return withoutSeamSpikes(kept, faults);
}

function withoutSeamSpikes(kept: number[], faults: Set<GeometryFault>): number[] {
  let first = 0;
  while (kept.length - first >= 6) {
    const last = kept.length - 2;
    if (turnsBack(kept, last - 2, last, first)) {
      kept.splice(samePoint(kept, last - 2, first) ? last - 2 : last);
    } else if (turnsBack(kept, last, first, first + 2)) {
      if (samePoint(kept, last, first + 2)) kept.splice(last);
      first += 2;
    } else break;
    faults.add("spike");
  }
  return kept.slice(first);
}

const samePoint = (corners: readonly number[], a: number, b: number): boolean =>
  corners[a] === corners[b] && corners[a + 1] === corners[b + 1];

function turnsBack(corners: readonly number[], a: number, b: number, c: number): boolean {
  const [ax, ay, bx, by, cx, cy] = [corners[a], corners[a + 1], corners[b], corners[b + 1], corners[c], corners[c + 1]];
  return orient2d(ax, ay, bx, by, cx, cy) === 0 && (bx - ax) * (cx - bx) + (by - ay) * (cy - by) < 0;
}
