import type { Cluster } from "../../oracle/cluster.ts";
import { wkbHex } from "../../oracle/wkb.ts";
import { copy } from "../postgis/load.ts";
import type { Steps } from "../postgis/straightforward.ts";
import { keyOf, kindOf, type Reading } from "../reading.ts";
import { layerPlans, type OverlayCase } from "./layers.ts";

const cut = layerPlans.filter((plan) => plan.cut);
const plainHard = cut.filter(({ hard, clearance }) => hard && !clearance);
const withClearance = layerPlans.filter(({ clearance }) => clearance);
const measuredTo = layerPlans.filter(({ nearest }) => nearest);

/** Loads plots and layers, indexed, analysed and read once. */
export function loadOverlayTables({ query }: Cluster, { plots, layers }: OverlayCase): void {
  const tables = ["plots", ...layers.map(({ name }) => name)];
  for (const table of tables)
    query(
      `create table ${table} (id int primary key, buf float8, geom geometry); alter table ${table} alter column geom set storage external;`,
    );
  copy(
    query,
    "plots",
    "id, buf, geom",
    plots.map((shape, id) => [id, 0, wkbHex(shape)]),
  );
  for (const { name, shapes, clearances } of layers) {
    copy(
      query,
      name,
      "id, buf, geom",
      shapes.map((shape, id) => [id, clearances[id], wkbHex(shape)]),
    );
  }
  for (const table of tables) query(`create index on ${table} using gist (geom);`);
  query(tables.map((table) => `vacuum full analyze ${table};`).join("\n"));
  query(tables.map((table) => `select sum(ST_NPoints(geom)) from ${table};`).join("\n"));
}

/** Metres beyond the clearance to which a feature is clipped: of so many decimals that no corner of the data lies on the box. */
const room = 1.0003719;

const clear = `
drop table if exists r_hit, r_taken, r_merged, r_net, r_near;
create unlogged table r_hit (layer text, plot int, feature int, area float8, ix geometry);
create unlogged table r_taken (plot int, geom geometry);
create unlogged table r_merged (layer text, plot int, area float8);
create unlogged table r_net (plot int, area float8, geom geometry);
create unlogged table r_near (layer text, plot int, distance float8);`;

/** The whole workload in SQL; tuned, a feature is clipped to what matters before it is grown, and nothing is intersected needlessly. */
export const overlaySteps = (quarter: number, tuned: boolean): Steps => ({
  hits: `${clear}\n${cut.map(({ name }) => hitsIn(name)).join("\n")}`,
  merged:
    "insert into r_merged select layer, plot, case when count(*) = 1 then sum(area) else ST_Area(ST_Union(ix)) end from r_hit group by 1, 2;",
  net: `insert into r_taken select plot, ix from r_hit where layer in (${plainHard.map(({ name }) => `'${name}'`).join(", ")}) and area > 0;
    ${withClearance.map(({ name }) => grownIn(name, quarter, tuned)).join("\n")}
    insert into r_net
      select p.id, ST_Area(n), n from plots p left join (select plot, ST_Union(geom) as u from r_taken group by plot) as t on t.plot = p.id
        cross join lateral (select case when u is null then p.geom else ST_Difference(p.geom, u) end as n offset 0) as rest;`,
  distances: measuredTo.map(({ name }) => nearestIn(name)).join("\n"),
});

const hitsIn = (layer: string): string => `
insert into r_hit select '${layer}', p.id, f.id, ST_Area(ix), ix
  from plots p join ${layer} f on ST_Intersects(p.geom, f.geom) cross join lateral ST_Intersection(p.geom, f.geom) as ix;`;

const grownIn = (layer: string, quarter: number, tuned: boolean): string => `
insert into r_taken select p.id, ${
  tuned
    ? `ST_Buffer(ST_ClipByBox2D(f.geom, ST_Expand(p.geom, f.buf + ${room})::box2d), f.buf, ${quarter})`
    : `ST_Intersection(p.geom, ST_Buffer(f.geom, f.buf, ${quarter}))`
} from plots p join ${layer} f on ST_DWithin(p.geom, f.geom, f.buf);`;

const nearestIn = (layer: string): string => `
insert into r_near select '${layer}', p.id, (select ST_Distance(p.geom, f.geom) from ${layer} f order by p.geom <-> f.geom limit 1) from plots p;`;

const written = `
set extra_float_digits = 3;
select 'fact', layer, plot, feature, 1 from r_hit;
select 'hit', layer, plot, feature, area from r_hit;
select 'merged', layer, plot, '', area from r_merged;
select 'clear', '', plot, '', area from r_net;
select 'gap', layer, plot, '', distance from r_near;`;

/** Reads what the last run measured. */
export function readOverlayTables({ query }: Pick<Cluster, "query">): Reading {
  const reading: Reading = new Map();
  for (const [kind, of, plot, feature, value] of query(written)) reading.set(keyOf(kindOf(`${kind}\t`), of, plot, feature), Number(value));
  return reading;
}

/**
 * Merged areas asked once more with plot and features moved next to the origin, in the order of the questions. PostGIS' union at coordinates
 * of six million metres can be a third of a square metre off where borders run 2 mm apart; near the origin it is not.
 */
export function mergedNearby(
  { query }: Pick<Cluster, "query">,
  asked: readonly { readonly layer: string; readonly plot: string }[],
): number[] {
  return asked.map(({ layer, plot }) => {
    const moved = (of: string) => `ST_Translate(${of}.geom, -floor(ST_XMin(p.geom)), -floor(ST_YMin(p.geom)))`;
    const [[size]] = query(`set extra_float_digits = 3; select ST_Area(ST_Union(ST_Intersection(${moved("p")}, ${moved("f")})))
      from plots p join ${layer} f on ST_Intersects(p.geom, f.geom) where p.id = ${plot};`);
    return Number(size);
  });
}
