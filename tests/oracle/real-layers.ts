import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { FeatureCollection } from "geojson";
import { distance } from "../../src/geo/distance.ts";
import { shapeFromGeometry } from "../../src/geo/geojson.ts";
import { intersection, union } from "../../src/geo/overlay.ts";
import { crossesOrTouches } from "../../src/geo/predicates.ts";
import { area, boxOf, type Shape } from "../../src/geo/shape.ts";
import { type PreparedArea, prepareArea, sharedArea } from "../../src/geo/shared-area.ts";
import { createIndex } from "../../src/geo/spatial-index.ts";
import { isValid } from "../../src/geo/validity.ts";
import type { Cluster } from "./cluster.ts";
import { areaTolerance, exact, lengthTolerance, type Score } from "./score.ts";
import { wkbHex } from "./wkb.ts";

const folder = fileURLToPath(new URL("../../../shared/geodata-real/albertslund-0165/", import.meta.url));
const layers = ["paragraf3", "osd", "bnbo", "v1", "v2", "fredede_omraader"] as const;
/** Codes of general use: 31 business, 21 mixed housing and business. */
const businessUses: readonly string[] = ["31", "21"];

/** Where the real layers should be, when they are not there; null when they are. */
export const missingLayers = (): string | null => (existsSync(folder) ? null : folder);

/** Compares each business plan of a real municipality with each of its restriction layers. */
export function compareRealLayers(cluster: Cluster, score: Score): void {
  const plans = readShapes("lokalplaner_vedtaget", (properties) => businessUses.includes(String(properties.anvgen)));
  load(cluster, "plan", plans);
  const prepared = plans.map(prepareArea);
  for (const [id, size] of numbers(cluster.query("select id, ST_Area(geom) from plan order by id;"))) {
    score.compare("real: area of plan", area(plans[id]), size, areaTolerance, `plan ${id}`);
  }
  for (const layer of layers) {
    const features = readShapes(layer, () => true);
    load(cluster, layer, features);
    compareValidity(cluster, score, layer, features);
    compareFeatures(cluster, score, layer, { plans, prepared, features });
    compareMerged(cluster, score, layer, { plans, prepared, features });
  }
}

interface Measured {
  readonly plans: readonly Shape[];
  readonly prepared: readonly PreparedArea[];
  readonly features: readonly Shape[];
}

function compareValidity({ query }: Cluster, score: Score, layer: string, features: readonly Shape[]): void {
  for (const [id, valid] of numbers(query(`select id, ST_IsValid(geom)::int from ${layer} order by id;`))) {
    score.compare("real: is valid", Number(isValid(features[id])), valid, exact, `${layer} ${id}`);
  }
}

/** Every plan with every feature whose box it meets: the area in common and whether there is any contact. */
function compareFeatures({ query }: Cluster, score: Score, layer: string, { plans, prepared, features }: Measured): void {
  const index = createIndex(features.map(boxOf));
  const expected = new Map<string, readonly number[]>();
  const rows = query(`
    select p.id, f.id, ST_Area(ST_Intersection(p.geom, f.geom)), ST_Intersects(p.geom, f.geom)::int
    from plan p join ${layer} f on p.geom && f.geom;`);
  for (const [plan, feature, ...values] of numbers(rows)) expected.set(`${plan}/${feature}`, values);
  let found = 0;
  plans.forEach((plan, id) => {
    for (const feature of index.search(boxOf(plan))) {
      const [size, meets] = expected.get(`${id}/${feature}`) ?? [Number.NaN, Number.NaN];
      const where = `plan ${id}, ${layer} ${feature}`;
      found++;
      score.compare(`real: overlap with ${layer}`, sharedArea(prepared[id], features[feature]), size, areaTolerance, where);
      score.compare("real: has a point in common", Number(crossesOrTouches(plan, features[feature])), meets, exact, where);
    }
  });
  score.compare("real: pairs found by index", found, expected.size, exact, layer);
}

/** Every plan with the whole layer: the overlap merged, and the distance to the nearest feature. */
function compareMerged({ query }: Cluster, score: Score, layer: string, { plans, features }: Measured): void {
  const rows = query(`
    select p.id, ST_Area(ST_Intersection(p.geom, (select ST_Union(f.geom) from ${layer} f where f.geom && p.geom))),
      (select min(ST_Distance(p.geom, f.geom)) from ${layer} f)
    from plan p order by p.id;`);
  for (const [id, merged, nearest] of numbers(rows)) {
    const plan = plans[id];
    const ours = area(union(features.map((feature) => intersection(plan, feature))));
    const least = features.reduce((best, feature) => Math.min(best, distance(plan, feature, best)), Number.POSITIVE_INFINITY);
    score.compare(`real: merged overlap with ${layer}`, ours, merged, areaTolerance, `plan ${id}`);
    score.compare("real: distance to nearest", least, nearest, lengthTolerance, `plan ${id}, ${layer}`);
  }
}

function readShapes(name: string, wanted: (properties: Record<string, unknown>) => boolean): Shape[] {
  const text = readFileSync(`${folder}${name}_25832.geojson`, "utf8");
  const collection: FeatureCollection = JSON.parse(text);
  return collection.features
    .filter((feature) => wanted(feature.properties ?? {}))
    .flatMap((feature) => shapeFromGeometry(feature.geometry) ?? []);
}

function load({ query }: Cluster, table: string, shapes: readonly Shape[]): void {
  const rows = shapes.map((shape, id) => `${id}\t${wkbHex(shape)}`).join("\n");
  query(
    `create table ${table} (id int, geom geometry);\ncopy ${table} from stdin;\n${rows}\n\\.\ncreate index on ${table} using gist (geom);`,
  );
}

/** Rows as numbers; an empty cell, PostGIS' null, is 0: the area in common with nothing. */
const numbers = (rows: readonly string[][]): number[][] => rows.map((row) => row.map((cell) => (cell === "" ? 0 : Number(cell))));
