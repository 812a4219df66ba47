import { cutOff, leftOut } from "../i18n/da/catalog.ts";
import { faults, losses } from "../i18n/da/problems.ts";
import { receipt, refusals, repairs } from "../i18n/da/receipt.ts";
import { type Cell, csvText } from "./csv-text.ts";
import type { Manifest, ManifestLayer } from "./manifest.ts";

const { columns, results } = receipt;
const names: Readonly<Record<string, string>> = { ...leftOut, ...faults, ...cutOff, ...losses };
const repairNames: Readonly<Record<string, string>> = repairs;
const refusalNames: Readonly<Record<string, string>> = refusals;

/**
 * Everything that was repaired, refused, left out or put in order when a pack was built, as a table in Danish, a row for each feature or field.
 * Areas in m².
 */
export function writeReceipt({ layers }: Manifest): string {
  return csvText([Object.values(columns), ...layers.flatMap(rowsOf)]);
}

/** One row by the names of its columns; what is not named is empty. */
type Row = Partial<Record<keyof typeof columns, Cell>>;

const inOrder = (row: Row): Cell[] => Object.keys(columns).map((name) => Object.entries(row).find(([key]) => key === name)?.[1] ?? null);

function rowsOf(layer: ManifestLayer): Cell[][] {
  const rows: Row[] = [...layer.repairs.map(repairRow), ...notKeptRows(layer), ...layer.fields.map(fieldRow), ...normalisedRows(layer)];
  return rows.map((row) => inOrder({ dataset: layer.dataset, file: layer.source.join(", "), ...row }));
}

function repairRow({
  feature,
  faults: found,
  kept,
  areaBefore,
  areaAfter,
  positionsBefore,
  positionsAfter,
}: ManifestLayer["repairs"][number]): Row {
  const named = kept ? repairNames : refusalNames;
  const what = found.map((fault) => named[fault] ?? fault).join(", ");
  return { feature, what, result: kept ? results.repaired : results.refused, areaBefore, areaAfter, positionsBefore, positionsAfter };
}

const notKeptRows = ({ notKept }: ManifestLayer): Row[] =>
  notKept.map(({ feature, reason }) => ({ feature, what: names[reason] ?? reason, result: results.notKept }));

const fieldRow = ({ file, field, fault, count, of, example }: ManifestLayer["fields"][number]): Row => ({
  file,
  field,
  what: example,
  result: fault === "gone" ? results.fieldGone : results.fieldUnread,
  count,
  of,
});

const normalisedRows = ({ normalised, kept }: ManifestLayer): Row[] =>
  (["turned", "repeated", "heights"] as const)
    .filter((kind) => normalised[kind] > 0)
    .map((kind) => ({ what: receipt.normalisations[kind], result: results.normalised, count: normalised[kind], of: kept }));
