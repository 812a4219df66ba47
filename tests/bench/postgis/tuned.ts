import { type Counted, cutLayers, hardLimits, housing, mergedViews, wishedFor } from "../questions.ts";
import { hitColumns, nearest, sliver, where } from "./shared-sql.ts";
import { largestFree, parts, type Steps, takesOver } from "./straightforward.ts";

/**
 * The same questions, tuned: boxes alone choose the pairs, a feature is clipped to the plot's box before anything is cut with it and the clipped
 * one is kept, nothing is united or taken away where one feature covers the plot, housing is found by the index's order. `careful` looks at each
 * clipped feature and takes the whole one where clipping made it invalid, at the cost of about a tenth.
 */
export const tuned = (on: string, careful = false): Steps => ({
  hits: cutLayers.map((cut) => hits(cut, careful)).join("\n"),
  merged: mergedViews.map(merged).join("\n"),
  net,
  plans: plansInForce(on),
  distances: `${nearestHousing}\n${wishedFor.map(nearest).join("\n")}`,
});

const plansLayers: readonly string[] = ["lokalplaner", "kommuneplanrammer", "delomraader", "byggefelter"];

/** Metres round the plot's box to which features are clipped: of so many decimals that no corner of the data lies on the box. */
const room = 1.0003719;

const clip = (careful: boolean): string => {
  const clipped = `ST_ClipByBox2D(f.geom, ST_Expand(p.geom, ${room})::box2d)`;
  if (!careful) return `cross join lateral ${clipped} as clip`;
  return `cross join lateral ${clipped} as cut cross join lateral (select case when ST_IsValid(cut) then cut else f.geom end as clip offset 0) as sound`;
};

const hits = (cut: Counted, careful: boolean): string => `
create unlogged table hit_${cut.layer} as
  select p.id as plot, f.id as feature, ${hitColumns}, ST_Area(ix) as area, ${plansLayers.includes(cut.layer) ? "ix" : "clip"}
  from plot p join ${cut.layer} f on p.geom && f.geom and ${where(cut)} ${clip(careful)}
    cross join lateral ST_Intersection(p.geom, clip) as ix
  where ST_Area(ix) > ${sliver(cut.layer)};
create index on hit_${cut.layer} (plot);`;

const merged = (merging: (typeof mergedViews)[number]): string => `
insert into merged
  select '${merging.view}', p.id, case when m.largest > p.size - 1e-6 then p.size else p.size - ST_Area(d) end,
    case when m.largest > p.size - 1e-6 then 0 else ${largestFree(merging)} end
  from (select plot, max(area) as largest, ST_Union(clip) as u from hit_${merging.layer} h where ${where(merging, "h")} group by plot) as m
    join plot p on p.id = m.plot
    cross join lateral (select case when m.largest > p.size - 1e-6 then null else ST_Difference(p.geom, u) end as d offset 0) as left_over;`;

const hard = hardLimits.map((limit) => `select plot, clip from hit_${limit.layer} h where ${where(limit, "h")}`).join(" union all ");

const net = `
insert into net
  select p.id, ST_Area(n), (select max(ST_Area(piece.geom)) from ST_Dump(n) as piece),
    case when built is null then p.size else ST_Area(ST_Difference(p.geom, built)) end,
    (select max(ST_Area(piece.geom)) from ST_Dump(case when built is null then n
      when taken is null then ST_Difference(p.geom, built) else ST_Difference(p.geom, ST_Union(taken, built)) end) as piece)
  from plot p
    left join (select plot, ST_Union(clip) as taken from (${hard}) as h group by plot) as h on h.plot = p.id
    left join (select plot, ST_Union(clip) as built from hit_bygninger group by plot) as b on b.plot = p.id
    cross join lateral (select case when taken is null then p.geom else ST_Difference(p.geom, taken) end as n offset 0) as left_over;`;

const rest = (layer: string, plans: string, newer: string, on: string, same: string): string => `
insert into rest
  select '${layer}', a.plot, a.feature, case when u is null then a.area else ST_Area(ST_Difference(a.ix, u)) end
  from (${plans}) as a cross join lateral (
    select ST_Union(b.ix) as u from ${newer} b where b.plot = a.plot ${same} and b.ix && a.ix and ${takesOver(on)}) as taken;`;

const another = "and b.feature <> a.feature";
const plansInForce = (on: string): string => `
${rest("lokalplaner", "select * from hit_lokalplaner", "hit_lokalplaner", on, another)}
${rest("kommuneplanrammer", "select * from hit_kommuneplanrammer", "hit_kommuneplanrammer", on, another)}
${rest("delomraader", parts("delomraader"), "hit_lokalplaner", on, "")}
${rest("byggefelter", parts("byggefelter"), "hit_lokalplaner", on, "")}
insert into covered
  select plot, case when count(*) = 1 then sum(area) else ST_Area(ST_Union(ix)) end
  from hit_lokalplaner where not beside and (from_day is null or from_day <= '${on}') group by plot;`;

const nearestHousing = `
insert into near
  select 'housing', p.id, least(${housing.map(({ layer }) => `${layer}.distance`).join(", ")})
  from plot p ${housing
    .map(
      (cut) => `left join lateral (
    select ST_Distance(p.geom, f.geom) as distance from ${cut.layer} f where ${where(cut)} and f.geom && ST_Expand(p.geom, 500) order by p.geom <-> f.geom limit 1) as ${cut.layer} on true`,
    )
    .join(" ")}
  where least(${housing.map(({ layer }) => `${layer}.distance`).join(", ")}) <= 500;`;
