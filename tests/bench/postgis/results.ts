import type { Cluster } from "../../oracle/cluster.ts";
import { keyOf, kindOf, type Reading } from "../reading.ts";

/** Tables that both ways of asking write their measurements to. Each run fills them anew. */
export const resultTables = `
drop table if exists merged, net, rest, covered, near;
create unlogged table merged (view text, plot text, area float8, free float8);
create unlogged table net (plot text, area float8, largest float8, unbuilt float8, unbuilt_piece float8);
create unlogged table rest (layer text, plot text, feature text, area float8);
create unlogged table covered (plot text, area float8);
create unlogged table near (wish text, plot text, distance float8);`;

/** Layers that rules report hits of; the others only take area from a plot. */
const reported = [
  "zonekort",
  "lokalplaner",
  "kommuneplanrammer",
  "delomraader",
  "byggefelter",
  "lokalplanforslag",
  "fredninger",
  "paragraf3",
  "soebeskyttelseslinjer",
  "aabeskyttelseslinjer",
  "skovbyggelinjer",
  "kirkebyggelinjer",
  "bnbo",
  "drikkevandsinteresser",
  "jordforureningV1",
  "jordforureningV2",
] as const;

const written = [
  "select 'plotArea', '', id, '', size from plot;",
  ...reported.map((layer) => `select 'hit', '${layer}', plot, feature, area from hit_${layer};`),
  "select 'merged', view, plot, '', area from merged;",
  "select 'free', view, plot, '', free from merged where view not like 'zonekort%';",
  ...["area as netArea", "largest as largestPiece", "unbuilt as unbuiltArea", "unbuilt_piece as unbuiltPiece"].map((column) => {
    const [name, measured] = column.split(" as ");
    return `select 'net', '${measured}', plot, '', ${name} from net;`;
  }),
  "select 'rest', layer, plot, feature, area from rest where area > 10;",
  "select 'covered', 'lokalplaner', plot, '', area from covered;",
  "select 'distance', wish, plot, '', distance from near;",
  "select 'fact', 'districtHeating', plot, '', 1 from hit_fjernvarmeomraader group by plot;",
].join("\n");

/** Reads what the last run measured. */
export function readResults({ query }: Cluster): Reading {
  const reading: Reading = new Map();
  for (const [kind, of, plot, feature, value] of query(`set extra_float_digits = 3;\n${written}`)) {
    const key = keyOf(kindOf(`${kind}\t`), of, plot, feature);
    if (value !== "" && (Number(value) !== 0 || kind === "distance")) reading.set(key, Number(value));
  }
  return reading;
}
