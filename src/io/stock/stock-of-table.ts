import { failed, ok, type Problem, type Result } from "../../domain/result.ts";
import { geometryFromShape } from "../../geo/geojson.ts";
import { emptyShape, type Shape } from "../../geo/shape.ts";
import { declaredSystem } from "../coordinate-system.ts";
import { createIds } from "../ids.ts";
import { isRecord } from "../raw-features.ts";
import type { RawTable } from "../raw-table.ts";
import { readTable, shortList } from "../read-table.ts";
import { idOfRow, joinRows, type ListedPlot, type PlacedRow, sharedLand } from "./join-rows.ts";
import { landRegister, type Placed, placeRow, type Unplaced } from "./place-row.ts";
import { columnsOf, readRow, type StockRow } from "./read-row.ts";
import type { StockLand } from "./stock-land.ts";
import { cellProblems, faultProblems, joinedProblems, type LostRow, lostProblems, sharedProblems } from "./stock-problems.ts";

/** What came of a plot list: the rows in `plots` and `lost` are all that were read. */
export interface StockReading {
  /** The plots in exchange fields, EPSG:25832: goes through the door like any other file of plots on offer. */
  readonly table: RawTable;
  readonly read: number;
  readonly plots: readonly ListedPlot[];
  readonly lost: readonly LostRow[];
  /** Ids of plots of the land that the list says something new of. */
  readonly replaced: readonly string[];
  /** What was not understood, what contradicts itself, what was promised twice, and what has no place; each with its remedy. */
  readonly problems: readonly Problem[];
}

/**
 * Makes plots on offer of the rows of a list, placed by their own outline, by the plot of their id, by their parcels, or by their point. An empty cell
 * leaves what the land's plot says; «ikke oplyst» takes it away. Problems: those of `readTable`, and `stockNotOne` where no header is understood.
 */
export async function stockOfTable(table: RawTable, land: StockLand): Promise<Result<StockReading, Problem>> {
  const rows = table.features.map((feature) => (isRecord(feature) && isRecord(feature.properties) ? feature.properties : {}));
  const { columns, strangers } = columnsOf(new Set(rows.flatMap((properties) => Object.keys(properties))));
  if (columns.size === 0) return failed({ code: "stockNotOne", words: { file: table.name, fields: shortList(strangers, 12) } });
  const shapes = await shapesOf(table);
  if (!shapes.ok) return shapes;
  const { placed, lost: nowhere } = await placeRows(
    rows.map((properties) => readRow(properties, columns)),
    shapes.value,
    land,
  );
  const joined = joinRows(placed, idsOf(placed));
  const plots = joined.filter(hasStatus);
  const lost = [...nowhere, ...joined.filter((plot) => !hasStatus(plot)).flatMap(withoutStatus)].sort((a, b) => a.position - b.position);
  const known = new Set(land.plots.map(({ id }) => id));
  const problems = [
    ...strangerProblems(table.name, strangers),
    ...lostProblems(table.name, lost),
    ...cellProblems(table.name, plots),
    ...joinedProblems(table.name, plots),
    ...faultProblems(table.name, plots),
    ...sharedProblems(table.name, sharedLand(plots, land.plots)),
  ];
  const replaced = plots.map(({ id }) => id).filter((id) => known.has(id));
  return ok({ table: tableOf(table, plots), read: rows.length, plots, lost, replaced, problems });
}

/** Each row's own shape; null for a row without, `unusable` for one whose geometry cannot be used. */
async function shapesOf(table: RawTable): Promise<Result<readonly (Shape | null | "unusable")[], Problem>> {
  const reading = await readTable(table);
  if (!reading.ok) return reading;
  const shapes: (Shape | null | "unusable")[] = table.features.map(() => null);
  for (const { position, shape } of reading.value.features) shapes[position - 1] = shape;
  for (const { position, reason } of reading.value.notKept) {
    if (reason !== "noGeometry" && reason !== "emptyGeometry") shapes[position - 1] = "unusable";
  }
  return ok(shapes);
}

/** Places every row; one that only names its plot lies where another row of the list puts that plot. */
async function placeRows(rows: readonly StockRow[], shapes: readonly (Shape | null | "unusable")[], land: StockLand) {
  const register = landRegister(land);
  const places: (Placed | Unplaced)[] = [];
  const byId = new Map<string, Placed>();
  for (const [at, row] of rows.entries()) {
    const own = shapes[at];
    const place = await placeRow(row, own === "unusable" ? null : own, register);
    const id = row.fields.grund_id;
    if (!("reason" in place) && id != null && !byId.has(String(id))) byId.set(String(id), place);
    places.push(place);
  }
  const placed: PlacedRow[] = [];
  const lost: LostRow[] = [];
  for (const [at, row] of rows.entries()) {
    const position = at + 1;
    const place = "reason" in places[at] ? (byId.get(String(row.fields.grund_id)) ?? places[at]) : places[at];
    if (!("reason" in place)) placed.push({ position, row, placed: place });
    else
      lost.push({
        position,
        feature: nameOf(row, position),
        ...(shapes[at] === "unusable" ? { reason: "badGeometry", about: "" } : place),
      });
  }
  return { placed, lost };
}

const hasStatus = ({ properties }: ListedPlot): boolean => properties.status != null;

const withoutStatus = ({ id, positions }: ListedPlot): LostRow[] =>
  positions.map((position) => ({ position, feature: id, reason: "noStatus", about: "" }));

const nameOf = ({ fields }: StockRow, position: number): string => String(fields.grund_id ?? fields.navn ?? `#${position}`);

/** Rows that name no plot lie on land that gives them a name; two such rows on the same land are two plots. */
function idsOf(placed: readonly PlacedRow[]): readonly string[] {
  const stated = placed.flatMap(({ row }) => (row.fields.grund_id == null ? [] : [String(row.fields.grund_id)]));
  const uniqueId = createIds(stated);
  return placed.map((each) => {
    const { row, placed: place, position } = each;
    if (row.fields.grund_id != null || place.plot) return idOfRow(each);
    return uniqueId(place.called === "" ? String(row.fields.navn ?? `#${position}`) : place.called);
  });
}

function strangerProblems(file: string, strangers: readonly string[]): readonly Problem[] {
  const columns = strangers.filter(
    (header) =>
      !/^(?:wkt|geom|geometri|geometry|the_geom|x|y|lat|lon|long|latitude|longitude|oest|nord|east|north|fid|ogc_fid)$/i.test(header),
  );
  if (columns.length === 0) return [];
  return [{ code: "stockColumns", words: { file, count: columns.length, columns: shortList(columns, 12) } }];
}

const tableOf = ({ name }: RawTable, plots: readonly ListedPlot[]): RawTable => ({
  name,
  declared: declaredSystem("EPSG:25832"),
  features: plots.map(({ id, properties, shape }) => ({
    type: "Feature",
    id,
    properties,
    geometry: geometryFromShape(shape ?? emptyShape),
  })),
  matched: null,
  notices: [],
});
