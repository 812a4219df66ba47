import { type Chain, orient, type Shape } from "./shape.ts";

type Geos = Awaited<ReturnType<typeof start>>;

const typePolygon = 3;
const typeMultiPolygon = 6;
/** GEOS_MAKE_VALID_STRUCTURE: every ring is mended, then shells are merged and holes cut out of them. */
const methodStructure = 1;

let loading: Promise<Geos> | null = null;

/** GEOS must not throw through its own frames: after some thousand errors its stack is spent. Failures show as a null pointer. */
async function start() {
  const { default: createGeos } = await import("geos-wasm");
  return createGeos({ errorHandler: () => {}, noticeHandler: () => {} });
}

/**
 * The polygons of GEOS' MakeValid of a polygon, or null when GEOS fails; loads GEOS on first use. Where parts overlap they are merged:
 * the other method would count the overlap as outside, and a restriction would vanish where it is drawn twice.
 */
export async function makeValid(shape: Shape): Promise<Shape | null> {
  loading ??= start();
  const geos = await loading;
  const given = writePolygon(geos, shape);
  if (!given) return null;
  const params = geos.GEOSMakeValidParams_create();
  geos.GEOSMakeValidParams_setMethod(params, methodStructure);
  const made = geos.GEOSMakeValidWithParams(given, params);
  geos.GEOSMakeValidParams_destroy(params);
  geos.GEOSGeom_destroy(given);
  if (!made) return null;
  const parts = readPolygons(geos, made);
  geos.GEOSGeom_destroy(made);
  return { kind: "polygon", parts };
}

function writePolygon(geos: Geos, shape: Shape): number {
  const polygons = shape.parts.map((part) => {
    const [shell, ...holes] = part.map((ring) => writeRing(geos, ring));
    return withPointers(geos, holes, (pointer) => geos.GEOSGeom_createPolygon(shell, pointer, holes.length));
  });
  if (polygons.some((polygon) => !polygon)) return 0;
  return withPointers(geos, polygons, (pointer) => geos.GEOSGeom_createCollection(typeMultiPolygon, pointer, polygons.length));
}

function writeRing(geos: Geos, ring: Chain): number {
  const buffer = geos.Module._malloc(ring.length * 8);
  geos.Module.HEAPF64.set(ring, buffer / 8);
  const sequence = geos.GEOSCoordSeq_copyFromBuffer(buffer, ring.length / 2, 0, 0);
  geos.Module._free(buffer);
  return geos.GEOSGeom_createLinearRing(sequence);
}

function withPointers(geos: Geos, pointers: readonly number[], use: (array: number) => number): number {
  const array = geos.Module._malloc(Math.max(4, pointers.length * 4));
  geos.Module.HEAPU32.set(pointers, array / 4);
  const result = use(array);
  geos.Module._free(array);
  return result;
}

/** All polygons in a geometry; lines and points that a repair leaves over are dropped. */
function readPolygons(geos: Geos, geometry: number): Chain[][] {
  const type = geos.GEOSGeomTypeId(geometry);
  if (type < typePolygon) return [];
  if (type > typePolygon) {
    const members = Array.from({ length: geos.GEOSGetNumGeometries(geometry) }, (_, i) => geos.GEOSGetGeometryN(geometry, i));
    return members.flatMap((member) => readPolygons(geos, member));
  }
  if (geos.GEOSGetNumCoordinates(geometry) === 0) return [];
  const holes = Array.from({ length: geos.GEOSGetNumInteriorRings(geometry) }, (_, i) => geos.GEOSGetInteriorRingN(geometry, i));
  return [[geos.GEOSGetExteriorRing(geometry), ...holes].map((ring, index) => orient(readRing(geos, ring), index === 0))];
}

function readRing(geos: Geos, ring: number): Chain {
  const count = geos.GEOSGetNumCoordinates(ring);
  const buffer = geos.Module._malloc(count * 16);
  geos.GEOSCoordSeq_copyToBuffer(geos.GEOSGeom_getCoordSeq(ring), buffer, 0, 0);
  const chain = geos.Module.HEAPF64.slice(buffer / 8, buffer / 8 + count * 2);
  geos.Module._free(buffer);
  return chain;
}
