import { type Properties, text } from "../../catalog/fields.ts";
import { datasets } from "../../catalog/index.ts";
import { personIn } from "../../domain/contact-role.ts";
import type { Problem } from "../../domain/result.ts";
import { boxOf } from "../../geo/shape.ts";
import type { RawTable } from "../raw-table.ts";
import type { LeftOut } from "../sort-features.ts";
import { type FileReport, type OpenSort, sortTable, type TableOrder } from "../sort-files.ts";
import type { ListedPlot } from "./join-rows.ts";
import { landOfFeatures, type StockLand } from "./stock-land.ts";
import { type StockReading, stockOfTable } from "./stock-of-table.ts";
import { cellProblems, faultProblems } from "./stock-problems.ts";

/** What a reader of tables says of rows without coordinates; a list has other ways to say where a plot lies. */
const placeless: ReadonlySet<string> = new Set(["noPlaceColumns", "rowsWithoutPlace"]);

/** The land in files that were shared out already. */
export function landIn({ gifts }: Pick<OpenSort, "gifts">): StockLand {
  const kept = (dataset: "grunde" | "jordstykker") => (gifts.get(dataset) ?? []).flatMap(({ share }) => share.kept);
  return landOfFeatures(kept("grunde"), kept("jordstykker"));
}

/** What contradicts itself, and who is named, in plots on offer that came in exchange fields. */
export function noticesOnStock({ gifts }: Pick<OpenSort, "gifts">): readonly Problem[] {
  return (gifts.get("grunde") ?? []).flatMap(({ reading: { file }, share: { kept } }) => {
    const plots = kept.flatMap(({ position, properties, shape }): ListedPlot[] => {
      const id = datasets.grunde.idOf(properties);
      const role = text(properties, "kontakt_rolle");
      const named = role !== null && personIn(role) !== null;
      const faults = named ? [{ header: "kontakt_rolle", given: "", reason: "person" } as const] : [];
      return id === null ? [] : [{ id, positions: [position], properties, shape, box: boxOf(shape), by: "shape", faults, reserved: null }];
    });
    return [...cellProblems(file, plots), ...faultProblems(file, plots)];
  });
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

/** Takes plots that the list says something new of out of what earlier files gave, and out of the reports on them. */
function supersede({ gifts, reports }: OpenSort, ids: ReadonlySet<string>): void {
  const isNamed = (properties: Properties): boolean => ids.has(datasets.grunde.idOf(properties) ?? "");
  const before = gifts.get("grunde") ?? [];
  const after = before.map((gift) => {
    const { kept, leftOut } = gift.share;
    const gone = kept
      .filter(({ properties }) => isNamed(properties))
      .map(({ position, properties }): LeftOut => ({ position, feature: String(properties.grund_id), reason: "superseded", lost: false }));
    const at = reports.findIndex(({ file }) => file === gift.reading.file);
    if (gone.length > 0 && at >= 0) reports[at] = withReason(reports[at], "superseded", gone.length);
    return {
      ...gift,
      share: { ...gift.share, kept: kept.filter(({ properties }) => !isNamed(properties)), leftOut: [...leftOut, ...gone] },
    };
  });
  gifts.set("grunde", after);
}

/** A report of which so many more features were left out for a reason. */
const withReason = (report: FileReport, reason: string, count: number): FileReport => ({
  ...report,
  kept: report.kept - count,
  reasons: { ...report.reasons, [reason]: (report.reasons[reason] ?? 0) + count },
});

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
