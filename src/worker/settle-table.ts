import type { DatasetId } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { UserPlot } from "../domain/plot.ts";
import type { Problem } from "../domain/result.ts";
import type { Addition } from "../io/amend-pack.ts";
import { mapTable } from "../io/mapping.ts";
import type { RawTable } from "../io/raw-table.ts";
import { plotsOfTable } from "../io/read-plots.ts";
import { type OpenSort, sortTable, startSort } from "../io/sort-files.ts";
import { withSystem } from "../io/stated-system.ts";
import { sortStock } from "../io/stock/sort-stock.ts";
import { landOfPack } from "../io/stock/stock-land.ts";
import type { ReceiptRow, TableAnswer } from "./arrival.ts";
import type { HeldTable } from "./brought-tables.ts";

/** What became of one table. */
export interface SettledTable {
  readonly row: ReceiptRow;
  readonly plots: readonly UserPlot[];
  readonly additions: ReadonlyMap<DatasetId, Addition>;
}

/** Makes of a table what the user says it is. `taken` are ids that plots have already. */
export async function settleTable(held: HeldTable, answer: TableAnswer, pack: Pack, taken: readonly string[]): Promise<SettledTable> {
  const table = withSystem(held.table, answer.system);
  const { as } = answer;
  if (as.kind === "plots") return settlePlots(table, taken);
  if (as.kind === "mapped" && as.mapping.dataset === "plots") return settlePlots(mapTable(table, as.mapping), taken);
  if (as.kind === "stock") return settleStock(table, held, answer, pack);
  return settleLayer(table, held, answer, pack);
}

async function settlePlots(table: RawTable, taken: readonly string[]): Promise<SettledTable> {
  const { plots, problems } = await plotsOfTable(table, taken);
  const row = { ...emptyRow(table), kind: plots.length > 0 ? "plots" : "refused", kept: plots.length, notices: problems } as const;
  return { row, plots, additions: new Map() };
}

async function settleLayer(table: RawTable, { date }: HeldTable, answer: TableAnswer, pack: Pack): Promise<SettledTable> {
  const { as, stated, covers, joins } = answer;
  const sorted = startSort();
  const refused = await sortTable(sorted, table, {
    claims: as.kind === "layer" ? as.datasets : undefined,
    mapping: as.kind === "mapped" ? as.mapping : null,
    date: stated ?? date,
    municipality: pack.stamp.municipality.code,
  });
  if (refused !== null) return refusedTable(table, refused);
  return settledAs(sorted, { stated, covers, joins });
}

function settledAs({ reports: [report], gifts, notices }: OpenSort, said: Omit<Addition, "gifts">): SettledTable {
  const additions = new Map([...gifts].map(([dataset, given]) => [dataset, { ...said, gifts: given }]));
  return { row: { ...report, kind: "layer", notices }, plots: [], additions };
}

/** A list of plots on offer is placed on the land that the pack draws, and is then a layer like another. */
async function settleStock(table: RawTable, { date }: HeldTable, answer: TableAnswer, pack: Pack): Promise<SettledTable> {
  const { stated, covers, joins } = answer;
  const sorted = startSort();
  const municipality = pack.stamp.municipality.code;
  const refused = await sortStock(sorted, table, landOfPack(pack), { date: stated ?? date, municipality });
  if (refused !== null) return refusedTable(table, refused);
  return settledAs(sorted, { stated, covers, joins, supersedes: true });
}

const refusedTable = (table: RawTable, notices: readonly Problem[]): SettledTable => ({
  row: { ...emptyRow(table), kind: "refused", notices },
  plots: [],
  additions: new Map(),
});

const emptyRow = ({ name, features }: RawTable): Omit<ReceiptRow, "kind" | "notices"> => ({
  file: name,
  datasets: [],
  read: features.length,
  kept: 0,
  reasons: {},
  system: null,
  repaired: 0,
});
