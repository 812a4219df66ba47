import { booleanIntersects, difference, feature, featureCollection, flattenEach, intersect, union } from "@turf/turf";
import type { Feature, MultiPolygon, Polygon } from "geojson";
import { datasets } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { Plot } from "../../src/domain/plot.ts";
import { geometryFromShape, shapeFromGeometry } from "../../src/geo/geojson.ts";
import { area, boxOf, emptyShape, type Shape } from "../../src/geo/shape.ts";
import { type Row, rowsOfLayers } from "./columns.ts";
import { type Engine, processorTime } from "./engine.ts";
import { type Counted, cutLayers, hardLimits, mergedViews } from "./questions.ts";
import { type Kind, keyOf, type Reading } from "./reading.ts";

type Area = Feature<Polygon | MultiPolygon>;

/** What turf is asked for: areas alone, since its distances are on the globe and not in the plane. */
export const turfKinds: readonly Kind[] = ["plotArea", "hit", "merged", "free", "net", "fact"];

/** Layers whose hits are not among what is compared. */
const unreported = ["soeer", "bygninger", "fjernvarmeomraader"];

/** Sums in the plane: turf's own area is that of a sphere, here about half a per cent off. */
const planeArea = (measured: Area | null): number => (measured ? area(shapeFromGeometry(measured.geometry) ?? emptyShape) : 0);

function largestPart(measured: Area | null): number {
  let largest = 0;
  if (!measured) return 0;
  flattenEach(measured, (part) => {
    largest = Math.max(largest, planeArea(part));
  });
  return largest;
}

const asFeature = (shape: Shape): Area => {
  const geometry = geometryFromShape(shape);
  if (geometry.type !== "Polygon" && geometry.type !== "MultiPolygon") throw new Error(`got a ${geometry.type}, expected a polygon`);
  return feature(geometry);
};

const united = (areas: readonly Area[]): Area | null => (areas.length > 1 ? union(featureCollection([...areas])) : (areas[0] ?? null));
const without = (plot: Area, taken: Area | null): Area | null => (taken ? difference(featureCollection([plot, taken])) : plot);

interface Hit {
  readonly row: Row;
  readonly feature: Area;
  readonly area: number;
}

type Found = ReadonlyMap<string, readonly Hit[]>;

const counting = (found: Found, { layer, counted }: Counted): readonly Area[] =>
  (found.get(layer) ?? []).filter(({ row }) => counted === null || counted.includes(row.kind)).map((hit) => hit.feature);

/** Turf with the layers' own box index, in the plane of EPSG:25832; everything is made GeoJSON beforehand. */
export function turfEngine(pack: Pack, plots: readonly Plot[]): Engine {
  const layers = new Map(cutLayers.map((cut) => [cut.layer, layerFor(pack, cut)]));
  const asked = plots.map((plot) => ({ plot, feature: asFeature(plot.shape) }));
  let reading: Reading = new Map();
  const run = async () => {
    const processor = processorTime();
    const start = performance.now();
    reading = new Map();
    for (const { plot, feature } of asked) measure(plot, feature, layers, reading);
    return { phases: { measure: performance.now() - start }, processor: processorTime() - processor };
  };
  return { name: "turf with an index", run, read: () => reading };
}

interface TurfLayer {
  readonly rows: readonly Row[];
  readonly feature: (position: number) => Area;
  readonly search: (shape: Shape) => readonly number[];
  readonly sliver: number;
}

function layerFor(pack: Pack, { layer, counted }: Counted): TurfLayer {
  const rows = rowsOfLayers[layer](pack);
  const made = new Map<number, Area>();
  const counts = ({ kind }: Row) => counted === null || counted.includes(kind);
  return {
    rows,
    feature: (position) => {
      const known = made.get(position) ?? asFeature(rows[position].shape);
      made.set(position, known);
      return known;
    },
    search: (shape) => (pack.layers[layer]?.index.search(boxOf(shape)) ?? []).filter((position) => counts(rows[position])),
    sliver: datasets[layer].sliver,
  };
}

function measure(plot: Plot, asked: Area, layers: ReadonlyMap<string, TurfLayer>, reading: Reading): void {
  const size = planeArea(asked);
  const write = (kind: Kind, of: string, value: number, feature?: string) => {
    if (value !== 0) reading.set(keyOf(kind, of, plot.id, feature), value);
  };
  write("plotArea", "", size);
  const found: Found = new Map([...layers].map(([name, layer]) => [name, hitsOf(plot, asked, layer, size)]));
  for (const [name, hits] of found) {
    if (!unreported.includes(name)) for (const { row, area: shared } of hits) write("hit", name, shared, row.id);
  }
  for (const merging of mergedViews) {
    const areas = counting(found, merging);
    if (areas.length === 0) continue;
    const left = without(asked, united(areas));
    write("merged", merging.view, size - planeArea(left));
    if (merging.layer !== "zonekort") write("free", merging.view, largestPart(left));
  }
  const taken = united(hardLimits.flatMap((limit) => counting(found, limit)));
  const built = united(counting(found, { layer: "bygninger", counted: null }));
  const net = without(asked, taken);
  write("net", "netArea", planeArea(net));
  write("net", "largestPiece", largestPart(net));
  write("net", "unbuiltArea", planeArea(without(asked, built)));
  write("net", "unbuiltPiece", largestPart(net && without(net, built)));
  write("fact", "districtHeating", counting(found, { layer: "fjernvarmeomraader", counted: null }).length > 0 ? 1 : 0);
}

function hitsOf({ shape }: Plot, asked: Area, { rows, feature, search, sliver }: TurfLayer, size: number): Hit[] {
  return search(shape).flatMap((position) => {
    const other = feature(position);
    if (!booleanIntersects(asked, other)) return [];
    const shared = planeArea(intersect(featureCollection([asked, other])));
    return shared > Math.min(sliver, size / 2) ? [{ row: rows[position], feature: other, area: shared }] : [];
  });
}
