import type { Problem } from "../../domain/result.ts";
import type { RawTable } from "../raw-table.ts";
import type { LeftOut } from "../sort-features.ts";
import { type OpenSort, sortTable, type TableOrder } from "../sort-files.ts";
import { landOfFeatures, type StockLand } from "./stock-land.ts";
import { type StockReading, stockOfTable } from "./stock-of-table.ts";

/** What a reader of tables says of rows without coordinates; a list has other ways to say where a plot lies. */
const placeless: ReadonlySet<string> = new Set(["noPlaceColumns", "rowsWithoutPlace"]);

/** The land in files that were shared out already. */
export function landIn({ gifts }: Pick<OpenSort, "gifts">): StockLand {
  const kept = (dataset: "grunde" | "jordstykker") => (gifts.get(dataset) ?? []).flatMap(({ share }) => share.kept);
  return landOfFeatures(kept("grunde"), kept("jordstykker"));
}

/**
 * Places a plot list on the land and gives its plots to the layer of plots on offer, in the place of those that have the same id. Problems where the list
 * cannot be read at all, else null; what could not be used of it is in the notices, and every row is counted.
 */
export async function sortStock(
  sorted: OpenSort,
  table: RawTable,
  land: StockLand,
  order: Pick<TableOrder, "date" | "municipality">,
): Promise<readonly Problem[] | null> {
  const listed = await stockOfTable(table, land);
  if (!listed.ok) return listed.problems;
  const { value: reading } = listed;
  supersede(sorted, new Set(reading.replaced));
  const refused = await sortTable(sorted, reading.table, { ...order, claims: ["grunde"] });
  if (refused !== null) return refused;
  const spoken = table.notices.filter(({ code }) => !placeless.has(code));
  sorted.notices.push(...spoken, ...reading.problems);
  count(sorted, reading);
  return null;
}

/** Takes plots that the list says something new of out of what earlier files gave. */
function supersede({ gifts }: OpenSort, ids: ReadonlySet<string>): void {
  const before = gifts.get("grunde") ?? [];
  const isNamed = (properties: Readonly<Record<string, unknown>>): boolean => ids.has(String(properties.grund_id).trim());
  gifts.set(
    "grunde",
    before.map((gift) => {
      const { kept, leftOut } = gift.share;
      const gone = kept.filter(({ properties }) => isNamed(properties));
      const named = gone.map(
        ({ position, properties }): LeftOut => ({ position, feature: String(properties.grund_id), reason: "superseded", lost: false }),
      );
      return { ...gift, share: { ...gift.share, kept: kept.filter((each) => !gone.includes(each)), leftOut: [...leftOut, ...named] } };
    }),
  );
}

/** Counts the rows that made no plot of their own, in the newest gift and the newest report. */
function count({ gifts, reports }: OpenSort, { read, plots, lost }: StockReading): void {
  const joined = plots.flatMap(({ id, positions }) =>
    positions.slice(1).map((position): LeftOut => ({ position, feature: id, reason: "joinedRow", lost: false })),
  );
  const without = lost.map(
    ({ position, feature, reason }): LeftOut => ({ position, feature, reason: reason === "noStatus" ? reason : "noPlace", lost: true }),
  );
  const more = [...joined, ...without];
  const all = [...(gifts.get("grunde") ?? [])];
  const newest = all.pop();
  const report = reports.pop();
  if (!newest || !report) throw new Error("got no gift of a plot list, expected the newest");
  gifts.set("grunde", [...all, { ...newest, share: { ...newest.share, leftOut: [...newest.share.leftOut, ...more] } }]);
  const reasons: Record<string, number> = { ...report.reasons };
  for (const { reason } of more) reasons[reason] = (reasons[reason] ?? 0) + 1;
  reports.push({ ...report, read, reasons });
}
