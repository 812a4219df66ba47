import type { Geometry } from "geojson";
import { text } from "../catalog/fields.ts";
import type { UserPlot } from "../domain/plot.ts";
import type { Problem } from "../domain/result.ts";
import { geometryFromShape, shapeFromGeometry } from "../geo/geojson.ts";
import { emptyShape, type Shape } from "../geo/shape.ts";
import { geojsonTable } from "./formats/geojson.ts";
import { createIds } from "./ids.ts";
import type { TextFile } from "./parse-json.ts";
import { isShortened, longestName, type NotKept, shortened, type UnusableReason } from "./raw-features.ts";
import type { RawTable } from "./raw-table.ts";
import { featureName, type ReadFeature, readTable, shortList, type TableReading } from "./read-table.ts";

/** What came of a file of plots, dropped or drawn: plots + problems that name a feature = what was in it. */
export interface PlotReading {
  readonly plots: readonly UserPlot[];
  readonly problems: readonly Problem[];
}

/** Longest text of plots that is read, in characters; ten thousand parcels take a tenth of it. */
export const longestPlotFile = 50_000_000;

/** Fields that a plot's identity is looked for in, when the feature has no id of its own; in this order. */
export const idFields = ["id", "grund_id", "grundid", "plot_id", "planid", "matrikelnummer", "matrikelnr", "matrnr", "featureID", "fid"];
/** Fields that a plot's name is looked for in; in this order. */
export const nameFields = ["name", "navn", "title", "titel", "plannavn", "adresse", "address", "betegnelse"];

/** Reads plots from a GeoJSON text. Problems: those of `geojsonTable`, and of `plotsOfTable`. */
export async function readPlots(file: TextFile, existing: readonly string[]): Promise<PlotReading> {
  const table = geojsonTable(file, longestPlotFile);
  return table.ok ? plotsOfTable(table.value, existing) : { plots: [], problems: table.problems };
}

/**
 * The user's plots in a table of any format. Ids are the user's own; one that is taken (`existing`, or earlier in the table) gets a suffix, and that
 * is said. Lines, points, evidence and pieces of plots of an exported answer and unusable features are named in `problems`.
 */
export async function plotsOfTable(table: RawTable, existing: readonly string[]): Promise<PlotReading> {
  const reading = await readTable(table);
  if (!reading.ok) return { plots: [], problems: reading.problems };
  const { file, features, notKept } = reading.value;
  const uniqueId = createIds(existing);
  const refused: Refused[] = [...notKept];
  const taken: Problem[] = [];
  const plots: UserPlot[] = [];
  for (const feature of features) {
    const reason = refusalOf(feature);
    if (reason !== null) {
      refused.push({ feature: featureName(feature), reason });
      continue;
    }
    const wanted = feature.id ?? firstText(feature, idFields) ?? firstText(feature, nameFields) ?? String(plots.length + 1);
    const id = uniqueId(wanted);
    if (id !== wanted) taken.push({ code: "plotIdTaken", words: { file, id: wanted, given: id } });
    plots.push({ id, name: firstText(feature, nameFields) ?? parcelName(feature) ?? id, geometry: geometryFromShape(feature.shape) });
  }
  const whole = [...fileProblems(reading.value), ...cutProblems(file, plots)];
  return { plots, problems: [...notKeptProblems(file, refused), ...whole, ...atMost(taken, "plotIdsTaken", "id")] };
}

/** What is to be said of the file as a whole. */
function fileProblems(reading: TableReading): readonly Problem[] {
  const { file, read, matched, notices } = reading;
  const none = read === 0 ? [{ code: "noFeatures", words: { file } }] : [];
  const page = matched !== null && matched > read ? [{ code: "onlyAPage", words: { file, read, matched } }] : [];
  return [...notices, ...repaired(file, reading), ...none, ...page];
}

function cutProblems(file: string, plots: readonly UserPlot[]): readonly Problem[] {
  const cut = plots.filter(({ id, name }) => [id.replace(/~\d+$/, ""), name].some(isShortened));
  if (cut.length === 0) return [];
  const features = shortList(cut.map(({ id }) => (id.length > 40 ? `${id.slice(0, 40)}…` : id)));
  return [{ code: "plotTextCut", words: { file, count: cut.length, features, limit: longestName } }];
}

type Refused = Pick<NotKept, "feature" | "reason">;

/** One problem a feature; one for all of a reason where so many share it that nobody would read them one by one. */
function notKeptProblems(file: string, refused: readonly Refused[]): Problem[] {
  const reasons = [...new Set(refused.map(({ reason }) => reason))];
  return reasons.flatMap((reason): Problem[] => {
    const names = refused.filter((each) => each.reason === reason).map(({ feature }) => feature);
    if (names.length <= mostOneByOne) return names.map((feature) => ({ code: "featureNotKept", words: { file, feature, reason } }));
    return [{ code: "featuresNotKept", words: { file, count: names.length, features: shortList(names, mostOneByOne), reason } }];
  });
}

const mostOneByOne = 10;

/** The shape of a plot from a file or from the screen; empty when its geometry is none. */
export const plotShape = (plot: { readonly geometry: Geometry }): Shape => shapeFromGeometry(plot.geometry) ?? emptyShape;

/** Why a feature is no plot, a key under `notKept` in `i18n`, or null when it is one. */
function refusalOf({ shape, properties }: ReadFeature): UnusableReason | null {
  if (properties.kind === "evidence" || properties.kind === "piece") return "evidence";
  return shape.kind === "polygon" ? null : "notAPolygon";
}

function firstText({ properties }: ReadFeature, fields: readonly string[]): string | null {
  for (const field of fields) {
    const found = text(properties, field);
    if (found !== null) return shortened(found);
  }
  return null;
}

/** `7a, Viborg Markjorder` for a parcel of the cadastre. */
function parcelName({ properties }: ReadFeature): string | null {
  const number = text(properties, "matrikelnummer") ?? text(properties, "matrikelnr");
  const district = text(properties, "ejerlavsnavn");
  return number !== null && district !== null ? `${number}, ${district}` : number;
}

const repaired = (file: string, { repairs }: TableReading): readonly Problem[] =>
  atMost(
    repairs
      .filter(({ kept }) => kept)
      .map(({ feature, areaBefore, areaAfter }) => ({ code: "featureRepaired", words: { file, feature, areaBefore, areaAfter } })),
    "featuresRepaired",
    "feature",
  );

/** The problems one by one, or, where there are too many to read, one that counts them and names the first by `word`. */
function atMost(problems: readonly Problem[], code: string, word: string): readonly Problem[] {
  if (problems.length <= mostOneByOne) return problems;
  const features = shortList(
    problems.map(({ words }) => String(words[word])),
    mostOneByOne,
  );
  return [{ code, words: { file: problems[0].words.file, count: problems.length, features } }];
}
