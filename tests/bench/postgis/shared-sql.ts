import { type DatasetId, datasets } from "../../../src/catalog/index.ts";
import type { Counted, wishedFor } from "../questions.ts";

/** The condition that a feature or hit counts. */
export const where = ({ counted }: Counted, of = "f"): string =>
  counted === null ? "true" : `${of}.kind in (${counted.map((kind) => `'${kind}'`).join(", ")})`;

/** m² up to which a layer's overlap with a plot `p` is digitising noise. */
export const sliver = (layer: DatasetId): string => `least(${datasets[layer].sliver}, p.size / 2)`;

/** Columns that a hit takes over from its feature. */
export const hitColumns = "f.kind, f.municipality, f.from_day, f.beside, f.yields, f.plan_id, f.parent";

/** The nearest of a layer by the index's own order. */
export const nearest = (wished: (typeof wishedFor)[number]): string => `
insert into near
  select '${wished.wish}', p.id, n.distance
  from plot p cross join lateral (
    select ST_Distance(p.geom, f.geom) as distance from ${wished.layer} f where ${where(wished)} order by p.geom <-> f.geom limit 1) as n
  where n.distance <= 20000;`;
