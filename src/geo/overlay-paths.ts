import type { MainModule, PathD, PathsD, PolyPathD } from "clipper2-wasm/dist/clipper2z.d.ts";
import { type Chain, orient, ringArea, type Shape } from "./shape.ts";

/** Parts and holes below this size, in m², are noise of the engine's grid. */
const crumb = 1e-4;

type Origin = readonly [number, number];

/** The rings or chains of shapes as engine paths, relative to an origin. The caller deletes the result. */
export function writePaths(clipper: MainModule, shapes: readonly Shape[], origin: Origin): PathsD {
  const paths = new clipper.PathsD();
  for (const shape of shapes) {
    for (const part of shape.parts) {
      part.forEach((chain, index) => {
        if (shape.kind === "polygon") pushPath(clipper, paths, orient(chain, index === 0), chain.length - 2, origin);
        else pushPath(clipper, paths, chain, chain.length, origin);
      });
    }
  }
  return paths;
}

function pushPath(clipper: MainModule, paths: PathsD, chain: Chain, length: number, [x0, y0]: Origin): void {
  const coordinates = new Float64Array((length / 2) * 3);
  for (let i = 0, k = 0; i < length; i += 2, k += 3) {
    coordinates[k] = chain[i] - x0;
    coordinates[k + 1] = chain[i + 1] - y0;
  }
  const path = new clipper.PathD();
  path.assign(coordinates);
  paths.push_back(path);
  path.delete();
}

/** The parts of a result tree, each shell with its holes, by least x and then least y; crumbs are dropped. Does not delete the tree. */
export function readTree(tree: PolyPathD, origin: Origin): Shape {
  const parts: Chain[][] = [];
  collectShells(tree, origin, parts);
  const corners = new Map(parts.map((part) => [part, leastCorner(part[0])]));
  const cornerOf = (part: Chain[]) => corners.get(part) ?? [0, 0];
  parts.sort((a, b) => cornerOf(a)[0] - cornerOf(b)[0] || cornerOf(a)[1] - cornerOf(b)[1] || b[0].length - a[0].length);
  return { kind: "polygon", parts };
}

/** The nodes of a tree belong to its root: deleting one of them would free it twice. */
function collectShells(node: PolyPathD, origin: Origin, parts: Chain[][]): void {
  for (let i = 0; i < node.count(); i++) {
    const shell = node.child(i);
    const part = [readRing(shell, origin, true)];
    for (let k = 0; k < shell.count(); k++) {
      const hole = shell.child(k);
      const ring = readRing(hole, origin, false);
      if (-ringArea(ring) >= crumb) part.push(ring);
      collectShells(hole, origin, parts);
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

function readRing(node: PolyPathD, [x0, y0]: Origin, shell: boolean): Chain {
  const path: PathD = node.polygon();
  const view = path.view();
  const ring = new Float64Array((view.length / 3) * 2 + 2);
  for (let i = 0, k = 0; k + 2 < view.length; i += 2, k += 3) {
    ring[i] = view[k] + x0;
    ring[i + 1] = view[k + 1] + y0;
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
