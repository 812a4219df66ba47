import type { MainModule, PathD, PathsD } from "clipper2-wasm/dist/clipper2z.d.ts";
import { partsOfRings } from "./rings-to-parts.ts";
import { type Chain, orient, ringArea, type Shape } from "./shape.ts";

/** Parts and holes below this size, in m², are noise of the engine's grid. */
const crumb = 1e-4;

/** Where the engine's plane lies: its origin in EPSG:25832, and whether its axes change places. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly turned: boolean;
}

/** The rings or chains of shapes as engine paths, relative to a frame. The caller deletes the result. */
export function writePaths(clipper: MainModule, shapes: readonly Shape[], frame: Frame): PathsD {
  const paths = new clipper.PathsD();
  const path = new clipper.PathD();
  for (const shape of shapes) {
    for (const part of shape.parts) {
      for (const chain of part) {
        path.assign(inFrame(chain, shape.kind === "polygon" ? chain.length - 2 : chain.length, frame));
        paths.push_back(path);
      }
    }
  }
  path.delete();
  return paths;
}

/** Where a chain is written for the engine, which copies it; made longer when it must be. Every third number stays 0. */
let written = new Float64Array(1 << 12);

function inFrame(chain: Chain, length: number, { x, y, turned }: Frame): Float64Array {
  if (written.length < 1.5 * length) written = new Float64Array(3 * length);
  const [first, second] = turned ? [1, 0] : [0, 1];
  for (let i = 0, k = 0; i < length; i += 2, k += 3) {
    written[k + first] = chain[i] - x;
    written[k + second] = chain[i + 1] - y;
  }
  return written.subarray(0, 1.5 * length);
}

/**
 * The shape that rings of the engine bound, each shell with its holes, by least x and then least y; what hangs together by a point is apart, and
 * crumbs are dropped. Throws `TooComplex`.
 */
export function shapeOfRings(rings: readonly Chain[]): Shape {
  const parts = partsOf(rings);
  const corners = new Map(parts.map((part) => [part, leastCorner(part[0])]));
  const cornerOf = (part: readonly Chain[]) => corners.get(part) ?? [0, 0];
  parts.sort((a, b) => cornerOf(a)[0] - cornerOf(b)[0] || cornerOf(a)[1] - cornerOf(b)[1] || b[0].length - a[0].length);
  return { kind: "polygon", parts };
}

/** The area in m² of all parts that rings of the engine bound, and of the largest; crumbs are left out. Throws `TooComplex`. */
export function measureRings(rings: readonly Chain[]): { readonly area: number; readonly largest: number } {
  const sizes = partsOf(rings).map(partArea);
  return { area: sizes.reduce((sum, size) => sum + size, 0), largest: sizes.reduce((most, size) => Math.max(most, size), 0) };
}

/** The engine does not tell which ring lies in which, or tells it wrongly where many corners meet; its rings are right. */
const partsOf = (rings: readonly Chain[]): (readonly Chain[])[] =>
  partsOfRings(rings)
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => -ringArea(hole) >= crumb)])
    .filter((part) => partArea(part) >= crumb);

const partArea = (part: readonly Chain[]): number => part.reduce((sum, ring) => sum + ringArea(ring), 0);

/** The rings of engine paths: counter-clockwise where they are shells. Does not delete the paths. */
export function readPaths(paths: PathsD, frame: Frame): Chain[] {
  const rings: Chain[] = [];
  for (let i = 0, count = paths.size(); i < count; i++) rings.push(readRing(paths.get(i), frame));
  return rings;
}

/** The ring of a path, which is deleted. */
function readRing(path: PathD, { x, y, turned }: Frame): Chain {
  const view = path.view();
  const ring = new Float64Array((view.length / 3) * 2 + 2);
  const [first, second] = turned ? [1, 0] : [0, 1];
  for (let i = 0, k = 0; k + 2 < view.length; i += 2, k += 3) {
    ring[i] = view[k + first] + x;
    ring[i + 1] = view[k + second] + y;
  }
  path.delete();
  ring[ring.length - 2] = ring[0];
  ring[ring.length - 1] = ring[1];
  return turned ? orient(ring, ringArea(ring) < 0) : ring;
}

function leastCorner(ring: Chain): readonly [number, number] {
  let [x, y] = [ring[0], ring[1]];
  for (let i = 2; i < ring.length; i += 2) {
    x = Math.min(x, ring[i]);
    y = Math.min(y, ring[i + 1]);
  }
  return [x, y];
}
