import type { Geometry } from "geojson";
import { text } from "../catalog/fields.ts";
import type { Problem } from "../domain/result.ts";
import { geometryFromShape, shapeFromGeometry } from "../geo/geojson.ts";
import { emptyShape, type Shape } from "../geo/shape.ts";
import { createIds } from "./ids.ts";
import type { TextFile } from "./parse-json.ts";
import type { UnusableReason } from "./raw-features.ts";
import { type GeojsonReading, type ReadFeature, readGeojson } from "./read-geojson.ts";

/** A plot from a file: its own id and name, polygon in EPSG:25832 metres rounded to 0.1 mm. */
export interface PlotFromFile {
  readonly id: string;
  readonly name: string;
  readonly geometry: Geometry;
}

/** What came of a file of plots: plots + problems that name a feature = what was in it. */
export interface PlotsFromFile {
  readonly plots: readonly PlotFromFile[];
  readonly problems: readonly Problem[];
}

/** Longest text of plots that is read, in characters; ten thousand parcels take a tenth of it. */
export const longestPlotFile = 50_000_000;

/** Fields that a plot's identity is looked for in, when the feature has no id of its own; in this order. */
const idFields = ["id", "grund_id", "grundid", "plot_id", "planid", "matrikelnummer", "matrikelnr", "matrnr", "featureID", "fid"];
const nameFields = ["name", "navn", "title", "titel", "plannavn", "adresse", "address", "betegnelse"];

/**
 * Reads the user's plots from GeoJSON in EPSG:25832 or WGS 84. Ids are the user's own; one that is taken (`existing`, or earlier in the
 * file) gets a suffix, and that is said. Lines, points, evidence of an exported answer and unusable features are named in `problems`.
 */
export async function readPlots(file: TextFile, existing: readonly string[]): Promise<PlotsFromFile> {
  const reading = await readGeojson(file, longestPlotFile);
  if (!reading.ok) return { plots: [], problems: reading.problems };
  const { read, features, notices } = reading.value;
  const uniqueId = createIds(existing);
  const problems: Problem[] = [...unusable(file.name, reading.value), ...notices, ...repaired(file.name, reading.value)];
  if (read === 0) problems.push({ code: "noFeatures", words: { file: file.name } });
  const plots: PlotFromFile[] = [];
  for (const feature of features) {
    const refusal = refusalOf(feature);
    if (refusal !== null) {
      problems.push({ code: "featureNotKept", words: { file: file.name, feature: labelOf(feature), reason: refusal } });
      continue;
    }
    const wanted = feature.id ?? firstText(feature, idFields) ?? firstText(feature, nameFields) ?? String(plots.length + 1);
    const id = uniqueId(wanted);
    if (id !== wanted) problems.push({ code: "plotIdTaken", words: { file: file.name, id: wanted, given: id } });
    plots.push({ id, name: firstText(feature, nameFields) ?? parcelName(feature) ?? id, geometry: geometryFromShape(feature.shape) });
  }
  return { plots, problems };
}

/** The shape of a plot from a file or from the screen; empty when its geometry is none. */
export const plotShape = (plot: { readonly geometry: Geometry }): Shape => shapeFromGeometry(plot.geometry) ?? emptyShape;

/** Why a feature is no plot, a key under `notKept` in `i18n`, or null when it is one. */
function refusalOf({ shape, properties }: ReadFeature): UnusableReason | null {
  if (properties.kind === "evidence") return "evidence";
  return shape.kind === "polygon" ? null : "notAPolygon";
}

const labelOf = ({ id, position }: ReadFeature): string => id ?? `#${position}`;

function firstText({ properties }: ReadFeature, fields: readonly string[]): string | null {
  for (const field of fields) {
    const found = text(properties, field);
    if (found !== null) return found.slice(0, 200);
  }
  return null;
}

/** `7a, Viborg Markjorder` for a parcel of the cadastre. */
function parcelName({ properties }: ReadFeature): string | null {
  const number = text(properties, "matrikelnummer") ?? text(properties, "matrikelnr");
  const district = text(properties, "ejerlavsnavn");
  return number !== null && district !== null ? `${number}, ${district}` : number;
}

const unusable = (file: string, { notKept }: GeojsonReading): Problem[] =>
  notKept.map(({ feature, reason }) => ({ code: "featureNotKept", words: { file, feature, reason } }));

const repaired = (file: string, { repairs }: GeojsonReading): Problem[] =>
  repairs.map(({ feature, areaBefore, areaAfter }) => ({ code: "featureRepaired", words: { file, feature, areaBefore, areaAfter } }));
