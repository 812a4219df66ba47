import type { FeatureCollection } from "geojson";
import type { Answer, PlotAnswer } from "../../src/domain/answer.ts";
import { noRecords } from "../../src/domain/records.ts";
import { openEmbedded } from "../builders/embedded.ts";
import { packRealTown, type RealTown, realText } from "../builders/real-packs.ts";
import { aRequest } from "../builders/requests.ts";
import { wholeAnswer } from "../builders/whole-answer.ts";
import type { Cluster } from "./cluster.ts";
import { areaTolerance, exact, type Score } from "./score.ts";

/**
 * What each rule counts, said once more in SQL over the registers' own fields `p`: a condition on a feature and its `size` in m², and the
 * overlap in m² up to which it is digitising noise (on a plot that is hardly larger itself: half the plot).
 */
const counted = {
  "natur/paragraf3": {
    file: "paragraf3",
    where: "size > case when coalesce(p->>'Natyp_navn', 'Sø') = 'Sø' then 100 else 2500 end",
    noise: 1,
  },
  "natur/fredning": { file: "fredede_omraader", where: "true", noise: 1 },
  "vand/osd": { file: "osd", where: "p->>'kategori' <> 'OD'", noise: 10 },
  "vand/bnbo": { file: "bnbo", where: "true", noise: 1 },
  "jord/v1": { file: "v1", where: "p->>'Lokalitetetsforureningsstatus' in ('V1 kortlagt', 'V1 og V2 kortlagt')", noise: 10 },
  "jord/v2": { file: "v2", where: "p->>'Lokalitetetsforureningsstatus' in ('V2 kortlagt', 'V1 og V2 kortlagt')", noise: 10 },
} as const;
type CountedRule = keyof typeof counted;
const countedRules = ["natur/paragraf3", "natur/fredning", "vand/osd", "vand/bnbo", "jord/v1", "jord/v2"] as const;

/** The plot area that the oracle's request asks for, m². */
const plotArea = 20_000;

interface Source {
  readonly table: string;
  readonly where: string;
  readonly noise: number;
}

/** Packs a real town by command, answers for its business areas and for every lokalplan as a plot of the user's, and measures the same in SQL. */
export async function compareAnswers(cluster: Cluster, score: Score, town: RealTown): Promise<void> {
  const { folder, remove } = await packRealTown(town);
  try {
    const { checker } = await openEmbedded(folder);
    const { plots } = await checker.readPlots({ name: "lokalplaner.geojson", text: realText(town, "lokalplaner_vedtaget") }, []);
    const request = aRequest({ plotArea, threatensGroundwater: true });
    const answer = await wholeAnswer(checker, { request, on: "2026-11-22", plots, records: noRecords });
    compareTown(cluster, score, town, answer);
  } finally {
    remove();
  }
}

function compareTown(cluster: Cluster, score: Score, town: RealTown, answer: Answer): void {
  const hasBuildings = answer.pack.layers.some(({ dataset }) => dataset === "bygninger");
  const files = [...countedRules.map((rule) => counted[rule].file), "soeer", ...(hasBuildings ? ["bygninger_efter_1973"] : [])];
  for (const file of ["lokalplaner_vedtaget", ...files]) load(cluster, town, file);
  const sizes = loadPlots(cluster, town, answer);
  score.compare(`${town}: plots`, answer.plots.length, sizes.size, exact, "own plots and business areas");
  const all = (name: string, expected: ReadonlyMap<string, number>, ours: (plot: PlotAnswer) => number | null) => {
    for (const plot of answer.plots)
      score.compare(`${town}: ${name}`, ours(plot) ?? Number.NaN, expected.get(plot.id) ?? Number.NaN, areaTolerance, plot.id);
  };
  all("area", sizes, ({ area }) => area);
  all("net area", less(sizes, overlap(cluster, town, hardLimits(town))), ({ netArea }) => netArea);
  if (hasBuildings) {
    const buildings = { table: `${town}_bygninger_efter_1973`, where: "true", noise: 1 };
    all("unbuilt area", less(sizes, overlap(cluster, town, [buildings])), ({ unbuiltArea }) => unbuiltArea);
  }
  for (const rule of countedRules) compareRule(cluster, score, town, rule, answer);
}

const sourceOf = (town: RealTown, rule: CountedRule): Source => {
  const { file, ...rest } = counted[rule];
  return { table: `${town}_${file}`, ...rest };
};

const hardLimits = (town: RealTown): Source[] => [
  sourceOf(town, "natur/paragraf3"),
  sourceOf(town, "natur/fredning"),
  { table: `${town}_soeer`, where: "true", noise: 1 },
];

/** A rule that was answered measures what PostGIS measures; one that was withheld, or found a lesser kind, has nothing that PostGIS counts. */
function compareRule(cluster: Cluster, score: Score, town: RealTown, rule: CountedRule, { plots }: Answer): void {
  const source = sourceOf(town, rule);
  const expected = overlap(cluster, town, [source]);
  const withSmall = rule === "natur/paragraf3" ? overlap(cluster, town, [{ ...source, where: "true" }]) : expected;
  const room = largestFree(cluster, town, source);
  for (const { id, findings } of plots) {
    const finding = findings.find((each) => each.rule === rule);
    // Nature below the minimum counts where the request fits beside the large areas only on top of the small ones.
    const smallInTheWay = finding?.code === "inside" && (room.get(id) ?? 0) >= plotArea;
    const size = (smallInTheWay ? withSmall : expected).get(id) ?? Number.NaN;
    const nothing = finding?.outcome === "noData" ? "withheld" : lesserKinds.includes(finding?.code ?? "") ? "lesser kind only" : null;
    const kind = nothing ?? (size > 0 ? "m² found" : "nothing found");
    score.compare(`${town}: ${rule}, ${kind}`, nothing === null ? (finding?.measured ?? Number.NaN) : 0, size, areaTolerance, id);
  }
}

/** Codes of what is on the plot and not counted: nature below the minimum size, ordinary drinking water areas. */
const lesserKinds = ["belowMinimum", "ordinary"];

/** Merged overlap in m² of each plot with all sources together, by the plot's id; 0 where nothing counts. */
function overlap({ query }: Cluster, town: RealTown, sources: readonly Source[]): ReadonlyMap<string, number> {
  const hits = sources.map(
    ({ table, where, noise }) => `select l.id, f.geom from ${town}_plot l join (select * from ${table} where ${where}) f
      on l.geom && f.geom and ST_Area(ST_Intersection(l.geom, f.geom)) > least(${noise}, ST_Area(l.geom) / 2)`,
  );
  return sizesById(
    query(`with hit as (${hits.join(" union all ")}), merged as (select id, ST_Union(geom) as geom from hit group by id)
      select l.id, coalesce(ST_Area(ST_Intersection(l.geom, m.geom)), 0) from ${town}_plot l left join merged m using (id);`),
  );
}

/** Largest single piece in m² of each plot outside a source, by the plot's id. */
const largestFree = ({ query }: Cluster, town: RealTown, { table, where }: Source): ReadonlyMap<string, number> =>
  sizesById(
    query(`with merged as (select l.id, ST_Union(f.geom) as geom from ${town}_plot l join (select * from ${table} where ${where}) f on l.geom && f.geom group by l.id),
      piece as (select l.id, (ST_Dump(case when m.geom is null then l.geom else ST_Difference(l.geom, m.geom) end)).geom as geom from ${town}_plot l left join merged m using (id))
      select id, max(ST_Area(geom)) from piece group by id;`),
  );

const sizesById = (rows: readonly string[][]): ReadonlyMap<string, number> => new Map(rows.map(([id, size]) => [id, Number(size)]));

const less = (whole: ReadonlyMap<string, number>, taken: ReadonlyMap<string, number>): ReadonlyMap<string, number> =>
  new Map([...whole].map(([id, size]) => [id, size - (taken.get(id) ?? 0)]));

/** The lokalplaner as plots, twice over: a business area keeps its coordinates, a plot of the user's is kept to 0.1 mm. */
function loadPlots({ query }: Cluster, town: RealTown, { plots }: Answer): ReadonlyMap<string, number> {
  const ids = plots.map(({ id }) => `'${id}'`).join(",");
  const plans = `${town}_lokalplaner_vedtaget`;
  query(`create table ${town}_plot as select * from (
    select p->>'id' as id, ST_SnapToGrid(geom, 0.0001) as geom from ${plans}
    union all select 'lokalplan-' || (p->>'planid'), geom from ${plans}
  ) as plot where id in (${ids});`);
  return sizesById(query(`select id, ST_Area(geom) from ${town}_plot;`));
}

/** Loads a raw file with the server's own reader of GeoJSON: number, geometry, size in m², and the register's fields as they are. */
function load({ query }: Cluster, town: RealTown, file: string): void {
  const { features }: FeatureCollection = JSON.parse(realText(town, file));
  const cell = (value: unknown) => JSON.stringify(value).replaceAll("\\", "\\\\");
  const lines = features.map(({ geometry, properties }, n) => `${n}\t${cell(geometry)}\t${cell(properties)}`);
  const table = `${town}_${file}`;
  query(`create table raw (n int, g text, p jsonb);
copy raw from stdin;
${lines.join("\n")}
\\.
create table ${table} as select n, p, geom, ST_Area(geom) as size
  from raw, lateral (select ST_SetSRID(ST_Force2D(ST_GeomFromGeoJSON(g)), 25832) as geom) as read;
create index on ${table} using gist (geom);
drop table raw;`);
}
