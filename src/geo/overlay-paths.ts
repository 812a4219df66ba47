import type { MainModule, PathD, PathsD, PolyPathD } from "clipper2-wasm/dist/clipper2z.d.ts";
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

/** The parts of a result tree, each shell with its holes, by least x and then least y; crumbs are dropped. Does not delete the tree. */
export function readTree(tree: PolyPathD, frame: Frame): Shape {
  const parts: Chain[][] = [];
  collectShells(tree, frame, parts);
  const corners = new Map(parts.map((part) => [part, leastCorner(part[0])]));
  const cornerOf = (part: Chain[]) => corners.get(part) ?? [0, 0];
  parts.sort((a, b) => cornerOf(a)[0] - cornerOf(b)[0] || cornerOf(a)[1] - cornerOf(b)[1] || b[0].length - a[0].length);
  return { kind: "polygon", parts };
}

/** The nodes of a tree belong to its root: deleting one of them would free it twice. */
function collectShells(node: PolyPathD, frame: Frame, parts: Chain[][]): void {
  for (let i = 0; i < node.count(); i++) {
    const shell = node.child(i);
    const part = [readRing(shell, frame, true)];
    for (let k = 0; k < shell.count(); k++) {
      const hole = shell.child(k);
      const ring = readRing(hole, frame, false);
      if (-ringArea(ring) >= crumb) part.push(ring);
      collectShells(hole, frame, parts);
    }
    if (part.reduce((sum, ring) => sum + ringArea(ring), 0) >= crumb) parts.push(part);
  }
}

/** Areas in m² of the parts of a result tree, crumbs left out. */
export function pieceAreas(tree: PolyPathD): number[] {
  const areas: number[] = [];
  collectAreas(tree, areas);
  return areas;
}

/** The engine's `area` of a node holds all that lies within it, so that of the islands in its holes is taken out again. */
function collectAreas(node: PolyPathD, areas: number[]): void {
  for (let i = 0; i < node.count(); i++) {
    const shell = node.child(i);
    let size = shell.area();
    for (let k = 0; k < shell.count(); k++) {
      const hole = shell.child(k);
      for (let island = 0; island < hole.count(); island++) size -= hole.child(island).area();
      collectAreas(hole, areas);
    }
    if (size >= crumb) areas.push(size);
  }
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
