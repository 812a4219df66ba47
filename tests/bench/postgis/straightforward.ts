import { type Counted, cutLayers, hardLimits, housing, mergedViews, wishedFor } from "../questions.ts";
import { hitColumns, nearest, sliver, where } from "./shared-sql.ts";

/** A way of asking, step by step. */
export type Steps = Readonly<Record<string, string>>;

/** SQL as a good analyst writes it: index join, intersection, union, difference; each thing said once. `on` is the day, ISO. */
export const straightforward = (on: string): Steps => ({
  hits: cutLayers.map(hits).join("\n"),
  merged: mergedViews.map(merged).join("\n"),
  net,
  plans: plansInForce(on),
  distances: `${nearestHousing}\n${wishedFor.map(nearest).join("\n")}`,
});

const hits = (cut: Counted): string => `
create unlogged table hit_${cut.layer} as
  select p.id as plot, f.id as feature, ${hitColumns}, ST_Area(ix) as area, ix
  from plot p join ${cut.layer} f on ST_Intersects(p.geom, f.geom) and ${where(cut)} cross join lateral ST_Intersection(p.geom, f.geom) as ix
  where ST_Area(ix) > ${sliver(cut.layer)};
create index on hit_${cut.layer} (plot);`;

/** What is left of a plot is cut with the features as they are drawn: cut with intersections, pieces would hang together by rounding. */
const merged = (merging: (typeof mergedViews)[number]): string => `
insert into merged
  select '${merging.view}', p.id, p.size - ST_Area(d), ${largestFree(merging)}
  from (select plot, ST_Union(f.geom) as u from hit_${merging.layer} h join ${merging.layer} f on f.id = h.feature where ${where(merging, "h")} group by plot) as m
    join plot p on p.id = m.plot cross join lateral ST_Difference(p.geom, u) as d;`;

/** The largest piece that is left, where rules ask for it: not of zones. */
export const largestFree = ({ layer }: Counted): string =>
  layer === "zonekort" ? "null" : "(select max(ST_Area(piece.geom)) from ST_Dump(d) as piece)";

/** Features whose hits are taken out of a plot. */
const hard = hardLimits
  .map((limit) => `select h.plot, f.geom from hit_${limit.layer} h join ${limit.layer} f on f.id = h.feature where ${where(limit, "h")}`)
  .join(" union all ");
const buildings = "select h.plot, f.geom from hit_bygninger h join bygninger f on f.id = h.feature";

const net = `
insert into net
  select p.id, ST_Area(n), (select max(ST_Area(piece.geom)) from ST_Dump(n) as piece),
    case when built is null then p.size else ST_Area(ST_Difference(p.geom, built)) end,
    (select max(ST_Area(piece.geom)) from ST_Dump(
      case when built is null then n else ST_Difference(p.geom, ST_Union(coalesce(taken, 'polygon empty'), built)) end) as piece)
  from plot p
    left join (select plot, ST_Union(geom) as taken from (${hard}) as h group by plot) as h on h.plot = p.id
    left join (select plot, ST_Union(geom) as built from (${buildings}) as b group by plot) as b on b.plot = p.id
    cross join lateral ST_Difference(p.geom, coalesce(taken, 'polygon empty')) as n;`;

/** Newer plans in force of the same municipality that take over from a plan `a`: a theme plan neither gives way nor takes. */
export const takesOver = (on: string): string => `
  not a.beside and not b.beside and not b.yields and b.municipality is not distinct from a.municipality
  and (a.yields or b.from_day > a.from_day) and (b.from_day is null or b.from_day <= '${on}')`;

/** Parts of lokalplaner on plots with the standing of the lokalplan that they belong to; `own_plan` is null where that is not on the plot. */
export const parts = (layer: string): string => `
  select c.plot, c.feature, c.ix, c.area, o.plan_id as own_plan, coalesce(o.beside, c.beside) as beside, false as yields,
    case when o.plot is null then c.municipality else o.municipality end as municipality,
    case when o.plot is null then c.from_day else o.from_day end as from_day
  from hit_${layer} c left join lateral (
    select * from hit_lokalplaner l where l.plot = c.plot and l.plan_id = c.parent order by l.area desc, l.feature limit 1) as o on true`;

const rest = (layer: string, plans: string, newer: string, on: string, same: string): string => `
insert into rest
  select '${layer}', a.plot, a.feature, coalesce(ST_Area(ST_Difference(a.ix, u)), a.area)
  from (${plans}) as a cross join lateral (
    select ST_Union(b.ix) as u from ${newer} b where b.plot = a.plot ${same} and ${takesOver(on)}) as taken;`;

const another = "and b.feature <> a.feature";
const plansInForce = (on: string): string => `
${rest("lokalplaner", "select * from hit_lokalplaner", "hit_lokalplaner", on, another)}
${rest("kommuneplanrammer", "select * from hit_kommuneplanrammer", "hit_kommuneplanrammer", on, another)}
${rest("delomraader", parts("delomraader"), "hit_lokalplaner", on, "")}
${rest("byggefelter", parts("byggefelter"), "hit_lokalplaner", on, "")}
insert into covered
  select plot, ST_Area(ST_Union(ix)) from hit_lokalplaner where not beside and (from_day is null or from_day <= '${on}') group by plot;`;

const nearestHousing = `
insert into near
  select 'housing', plot, min(distance) from (
    ${housing
      .map(
        (cut) =>
          `select p.id as plot, ST_Distance(p.geom, f.geom) as distance from plot p join ${cut.layer} f on ST_DWithin(p.geom, f.geom, 500) and ${where(cut)}`,
      )
      .join(" union all ")}) as near group by plot;`;
