import type { MainModule, PathD, PathsD, PolyPathD } from "clipper2-wasm/dist/clipper2z.d.ts";
import { type Chain, orient, ringArea, type Shape } from "./shape.ts";
import { splitPart } from "./split-part.ts";

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
  for (const shape of shapes) {
    for (const part of shape.parts) {
      for (const chain of part) pushPath(clipper, paths, chain, shape.kind === "polygon" ? chain.length - 2 : chain.length, frame);
    }
  }
  return paths;
}

function pushPath(clipper: MainModule, paths: PathsD, chain: Chain, length: number, { x, y, turned }: Frame): void {
  const coordinates = new Float64Array((length / 2) * 3);
  const [first, second] = turned ? [1, 0] : [0, 1];
  for (let i = 0, k = 0; i < length; i += 2, k += 3) {
    coordinates[k + first] = chain[i] - x;
    coordinates[k + second] = chain[i + 1] - y;
  }
  const path = new clipper.PathD();
  path.assign(coordinates);
  paths.push_back(path);
  path.delete();
}

/**
 * The parts of a result tree, each shell with its holes, by least x and then least y; what hangs together by a point is apart, and crumbs are
 * dropped. Does not delete the tree. Throws `TooComplex`.
 */
export function readTree(tree: PolyPathD, frame: Frame): Shape {
  const parts = shellsOf(tree).flatMap((shell) => partsOf(shell, frame));
  const corners = new Map(parts.map((part) => [part, leastCorner(part[0])]));
  const cornerOf = (part: readonly Chain[]) => corners.get(part) ?? [0, 0];
  parts.sort((a, b) => cornerOf(a)[0] - cornerOf(b)[0] || cornerOf(a)[1] - cornerOf(b)[1] || b[0].length - a[0].length);
  return { kind: "polygon", parts };
}

/** The children of a node. They belong to the tree: deleting one of them would free it twice. */
const childrenOf = (node: PolyPathD): PolyPathD[] => Array.from({ length: node.count() }, (_, i) => node.child(i));

/** All shells below a node, each before those in its holes. */
const shellsOf = (node: PolyPathD): PolyPathD[] =>
  childrenOf(node).flatMap((shell) => [shell, ...childrenOf(shell).flatMap((hole) => shellsOf(hole))]);

/** The parts that a shell and its holes make. */
function partsOf(shell: PolyPathD, frame: Frame): (readonly Chain[])[] {
  const rings = [readRing(shell, frame, true), ...childrenOf(shell).map((hole) => readRing(hole, frame, false))];
  return splitPart(rings)
    .map(([outer, ...holes]) => [outer, ...holes.filter((hole) => -ringArea(hole) >= crumb)])
    .filter((part) => partArea(part) >= crumb);
}

const partArea = (part: readonly Chain[]): number => part.reduce((sum, ring) => sum + ringArea(ring), 0);

/** Where only sizes are asked for, the plane may lie anywhere. */
const anywhere: Frame = { x: 0, y: 0, turned: false };

/** The area in m² of all parts of a result tree, and of the largest; crumbs are left out. Throws `TooComplex`. */
export function measureTree(tree: PolyPathD): { readonly area: number; readonly largest: number } {
  const shells = shellsOf(tree)
    .map((shell) => ({ shell, size: sizeOf(shell) }))
    .filter(({ size }) => size >= crumb)
    .sort((a, b) => b.size - a.size);
  let largest = 0;
  for (const { shell, size } of shells) {
    if (size <= largest) break;
    largest = Math.max(largest, ...partsOf(shell, anywhere).map(partArea));
  }
  return { area: shells.reduce((sum, { size }) => sum + size, 0), largest };
}

/** The engine's `area` of a node holds all that lies within it, so that of the islands in its holes is taken out again. */
function sizeOf(shell: PolyPathD): number {
  const islands = childrenOf(shell).flatMap(childrenOf);
  return islands.reduce((size, island) => size - island.area(), shell.area());
}

function readRing(node: PolyPathD, { x, y, turned }: Frame, shell: boolean): Chain {
  const path: PathD = node.polygon();
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
  return orient(ring, shell);
}

function leastCorner(ring: Chain): readonly [number, number] {
  let [x, y] = [ring[0], ring[1]];
  for (let i = 2; i < ring.length; i += 2) {
    x = Math.min(x, ring[i]);
    y = Math.min(y, ring[i + 1]);
  }
  return [x, y];
}
