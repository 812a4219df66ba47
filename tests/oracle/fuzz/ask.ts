import type { Shape } from "../../../src/geo/shape.ts";
import type { Cluster } from "../cluster.ts";
import { collectionHex, wkbHex } from "../wkb.ts";
import { growth, leastPiece } from "./judge.ts";
import type { FuzzPair } from "./pairs.ts";

/** Segments a quarter circle: at 15 m they stay within 5 mm of the arc, as ours do. */
const segments = 32;

/** Ours lets a shape stick out by 1 mm, so what sticks out by less than this many metres may be either. */
const surelyOutside = 0.0011;

/** PostGIS' answers to one pair by name, null where it failed itself; `valid` says whether both shapes are. */
export interface Expected {
  readonly valid: boolean;
  readonly values: Readonly<Record<string, number | null>>;
}

const columns: readonly (readonly [string, string])[] = [
  ["area", "ST_Area(a)"],
  ["shared area", "ST_Area(ST_Intersection(a, b))"],
  ["area of union", "case when ST_Dimension(b) = 2 then ST_Area(ST_Union(a, b)) else ST_Area(a) end"],
  ["area of difference", "ST_Area(ST_Difference(a, b))"],
  ["distance", "ST_Distance(a, b)"],
  ["has a point in common", "ST_Intersects(a, b)::int"],
  ["contains", `case when ST_Covers(a, b) then 1 when not ST_Covers(ST_Buffer(a, ${surelyOutside}), b) then 0 end`],
  ["grown", `ST_Area(ST_Buffer(b, ${growth}, ${segments}))`],
  ["area of all merged", "case when ST_Dimension(merged) = 2 then ST_Area(merged) else 0 end"],
  ["area covered", "ST_Area(ST_Intersection(a, merged))"],
  ["area left", "ST_Area(remains)"],
  ["largest piece left", "case when firm then (select coalesce(max(ST_Area(geom)), 0) from ST_Dump(remains)) end"],
  ["pieces left", `case when firm then (select count(*) from ST_Dump(remains) where ST_Area(geom) > ${leastPiece}) end`],
];

/** Metres: what hangs together by some of the one, or lies apart by some of the other, may be one piece or two; what meets in points is two. */
const [hair, gap] = [1e-6, 1e-7];

const count = (of: string, least: number) => `(select count(*) from ST_Dump(${of}) where ST_Area(geom) > ${least})`;

/** Whether two others nearly meet: PostGIS may snap them together, and what hangs together between them falls apart there. */
const nearlyMeet = `exists (select 1 from ST_Dump(o) x, ST_Dump(o) y where x.path < y.path and x.geom && ST_Expand(y.geom, ${hair})
  and ST_Distance(x.geom, y.geom) between 1e-12 and ${hair})`;

/** Pieces are told where they are as many however small a piece must be to be noise, and however thin a neck to be none. */
const prepared = `merged := ST_UnaryUnion(o); remains := ST_Difference(a, merged); 
  thin := ST_Buffer(ST_Buffer(remains, ${gap}, 'join=mitre'), -${hair}, 'join=mitre');
  firm := ${count("remains", 0.9 * leastPiece)} = ${count("remains", 1.1 * leastPiece)} and ${count("remains", leastPiece)} = ${count("thin", 0.9 * leastPiece)} and not ${nearlyMeet};`;

/** Makes the function that measures one pair; what PostGIS cannot do it answers with null. */
export function prepareFuzz({ query }: Cluster): void {
  const attempts = columns.map(
    ([, sql], index) => `begin result[${index + 1}] := ${sql}; exception when others then result[${index + 1}] := null; end;`,
  );
  query(`set client_min_messages = error;
    create table pair (id int, a geometry, b geometry, o geometry);
    create table mended (id int, raw geometry, ours geometry);
    create function measured(a geometry, b geometry, o geometry) returns float8[] language plpgsql as $f$
    declare result float8[]; merged geometry; remains geometry; thin geometry; firm boolean;
    begin begin ${prepared} exception when others then firm := false; end; ${attempts.join(" ")} return result; end $f$;`);
}

/** Asks PostGIS everything about many pairs. */
export function askPostgis({ query }: Cluster, pairs: readonly FuzzPair[]): Expected[] {
  const rows = pairs.map(({ a, b, others }, id) => `${id}\t${wkbHex(a)}\t${wkbHex(b)}\t${collectionHex(others)}`).join("\n");
  const answers = query(`set client_min_messages = error; truncate pair;
copy pair from stdin;
${rows}
\\.
select (ST_IsValid(a) and (select bool_and(ST_IsValid(geom)) from ST_Dump(o)))::int, array_to_string(measured(a, b, o), ',', '-')
from pair order by id;`);
  return answers.map(([valid, list]) => {
    const numbers = list.split(",").map((cell) => (cell === "-" ? null : Number(cell)));
    const values = Object.fromEntries(columns.map(([name], index) => [name, numbers[index]]));
    const again = {
      "area of intersection": values["shared area"],
      "largest piece measured": values["largest piece left"],
      "area left, walked": values["area left"],
      "largest piece left, walked": values["largest piece left"],
    };
    return { valid: valid === "1", values: { ...values, ...again } };
  });
}

/** Whether PostGIS finds each raw and each repaired shape valid, and the area in m² of its own repair of the raw one (rings mended first, overlaps merged). */
export function askAboutRepairs(
  { query }: Cluster,
  cases: readonly (readonly [Shape, Shape])[],
): { sound: boolean; valid: boolean; area: number | null }[] {
  const rows = cases.map(([raw, ours], id) => `${id}\t${wkbHex(raw)}\t${wkbHex(ours)}`).join("\n");
  const answers = query(`set client_min_messages = error; truncate mended;
copy mended from stdin;
${rows}
\\.
select ST_IsValid(raw)::int, ST_IsValid(ours)::int, ST_Area(ST_MakeValid(raw, 'method=structure')) from mended order by id;`);
  return answers.map(([sound, valid, size]) => ({ sound: sound === "1", valid: valid === "1", area: size === "" ? null : Number(size) }));
}
