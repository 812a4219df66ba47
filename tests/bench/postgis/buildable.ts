import { parts, type Steps } from "./straightforward.ts";
import { tuned } from "./tuned.ts";

/** Segments to a quarter of a circle: at 2.5 m the pieces lie 0.2 mm inside the true arc. */
const segments = 64;

/** Layers that a hall must keep off wherever they lie on the plot, and those of which only a kind counts. */
const keptOff = ["fredninger", "soeer", "soebeskyttelseslinjer", "aabeskyttelseslinjer", "skovbyggelinjer", "bygninger"] as const;

/** Table of what is left for a hall. */
export const buildableTable = `
drop table if exists buildable;
create unlogged table buildable (plot text, area float8, largest float8);`;

/**
 * What is left of each plot for a low hall: the plot drawn in by a setback in metres, less hard limits, protection lines, buildings, and what
 * lies outside binding byggefelter. Hits and plans are found as in the tuned SQL. `on` is the day, ISO.
 */
export function buildableSteps(on: string, setback: number): Steps {
  const { hits, plans } = tuned(on);
  return { hits, plans, buildable: `${buildableTable}\n${inForce(on)}\n${left(setback)}` };
}

const dated = (on: string): string => `(from_day is null or from_day <= '${on}')`;

/** Lokalplaner and binding byggefelter that are in force on the plots and still rule more than an inaccuracy of borders explains. */
const inForce = (on: string): string => `
drop table if exists plan_now, field_now, outside_now;
create unlogged table plan_now as
  select h.* from hit_lokalplaner h join plot p on p.id = h.plot join rest r on r.layer = 'lokalplaner' and r.plot = h.plot and r.feature = h.feature
  where not h.beside and ${dated(on)} and r.area > greatest(10, 0.01 * p.size);
create unlogged table field_now as
  select c.* from (${parts("byggefelter")}) as c join rest r on r.layer = 'byggefelter' and r.plot = c.plot and r.feature = c.feature
  where not c.beside and ${dated(on)} and r.area > 10;
create index on plan_now (plot);
create index on field_now (plot);
create unlogged table outside_now as
  select l.plot, ST_Difference(ST_Difference(l.ix, own), coalesce(newer, 'polygon empty')) as geom
  from plan_now l
    cross join lateral (select ST_Union(b.ix) as own from field_now b where b.plot = l.plot and b.own_plan = l.plan_id) as fields
    cross join lateral (
      select ST_Union(n.ix) as newer from plan_now n
      where n.plot = l.plot and n.feature <> l.feature and not n.yields and n.municipality is not distinct from l.municipality
        and n.from_day is not null and (l.yields or n.from_day > l.from_day)) as later
  where own is not null
  union all
  select p.id, ST_Difference(p.geom, ST_Union(alone, coalesce(planned, 'polygon empty')))
  from plot p
    join (select plot, ST_Union(ix) as alone from field_now where own_plan is null group by plot) as a on a.plot = p.id
    left join (select plot, ST_Union(ix) as planned from plan_now group by plot) as l on l.plot = p.id;`;

const left = (setback: number): string => `
insert into buildable
  select p.id, ST_Area(b), coalesce((select max(ST_Area(piece.geom)) from ST_Dump(b) as piece), 0)
  from plot p
    left join (select plot, ST_Union(geom) as taken from (
      ${keptOff.map((layer) => `select plot, clip as geom from hit_${layer}`).join(" union all ")}
      union all select plot, clip from hit_paragraf3 where kind = 'over'
      union all select plot, geom from outside_now) as off group by plot) as t on t.plot = p.id
    cross join lateral ST_Difference(ST_Buffer(p.geom, -${setback}, 'quad_segs=${segments}'), coalesce(taken, 'polygon empty')) as b;`;
