import type { Shape } from "../../../src/geo/shape.ts";
import type { Cluster } from "../cluster.ts";
import { wkbHex } from "../wkb.ts";
import { growth } from "./judge.ts";
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
];

/** Makes the function that measures one pair; what PostGIS cannot do it answers with null. */
export function prepareFuzz({ query }: Cluster): void {
  const attempts = columns.map(
    ([, sql], index) => `begin result[${index + 1}] := ${sql}; exception when others then result[${index + 1}] := null; end;`,
  );
  query(`set client_min_messages = error;
    create table pair (id int, a geometry, b geometry);
    create table mended (id int, raw geometry, ours geometry);
    create function measured(a geometry, b geometry) returns float8[] language plpgsql as $f$
    declare result float8[]; begin ${attempts.join(" ")} return result; end $f$;`);
}

/** Asks PostGIS everything about many pairs. */
export function askPostgis({ query }: Cluster, pairs: readonly FuzzPair[]): Expected[] {
  const rows = pairs.map(({ a, b }, id) => `${id}\t${wkbHex(a)}\t${wkbHex(b)}`).join("\n");
  const answers = query(`set client_min_messages = error; truncate pair;
copy pair from stdin;
${rows}
\\.
select (ST_IsValid(a) and ST_IsValid(b))::int, array_to_string(measured(a, b), ',', '-') from pair order by id;`);
  return answers.map(([valid, list]) => {
    const numbers = list.split(",").map((cell) => (cell === "-" ? null : Number(cell)));
    const values = Object.fromEntries(columns.map(([name], index) => [name, numbers[index]]));
    return { valid: valid === "1", values: { ...values, "area of intersection": values["shared area"] } };
  });
}

/** Whether PostGIS finds each repaired shape valid, and the area in m² of its own repair of the raw one (rings mended first, overlaps merged). */
export function askAboutRepairs(
  { query }: Cluster,
  cases: readonly (readonly [Shape, Shape])[],
): { valid: boolean; area: number | null }[] {
  const rows = cases.map(([raw, ours], id) => `${id}\t${wkbHex(raw)}\t${wkbHex(ours)}`).join("\n");
  const answers = query(`set client_min_messages = error; truncate mended;
copy mended from stdin;
${rows}
\\.
select ST_IsValid(ours)::int, ST_Area(ST_MakeValid(raw, 'method=structure')) from mended order by id;`);
  return answers.map(([valid, size]) => ({ valid: valid === "1", area: size === "" ? null : Number(size) }));
}
