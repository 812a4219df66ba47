/** How far a number may be from PostGIS': one of the two is enough. */
export interface Tolerance {
  readonly absolute: number;
  readonly relative: number;
}

/** Areas: 0.01 m² or a millionth. */
export const areaTolerance: Tolerance = { absolute: 0.01, relative: 1e-6 };
/** Lengths and coordinates: a thousandth of a millimetre. */
export const lengthTolerance: Tolerance = { absolute: 1e-6, relative: 0 };
/** Yes-or-no answers, as 1 and 0. */
export const exact: Tolerance = { absolute: 0, relative: 0 };

interface Row {
  compared: number;
  apart: number;
  worst: number;
  worstRelative: number;
  readonly examples: string[];
}

/** Counts agreements and remembers the worst differences, one row per kind of measurement. */
export function createScore() {
  const rows = new Map<string, Row>();
  const rowOf = (name: string): Row => {
    const row = rows.get(name) ?? { compared: 0, apart: 0, worst: 0, worstRelative: 0, examples: [] };
    rows.set(name, row);
    return row;
  };
  return {
    compare(name: string, ours: number, theirs: number, tolerance: Tolerance, where: string): void {
      const row = rowOf(name);
      const gap = ours === theirs ? 0 : Math.abs(ours - theirs);
      const relative = gap === 0 ? 0 : gap / Math.max(Math.abs(theirs), 1);
      const agrees = gap <= tolerance.absolute || gap <= tolerance.relative * Math.abs(theirs);
      row.compared++;
      if (!(gap <= row.worst)) row.worst = gap;
      if (!(relative <= row.worstRelative)) row.worstRelative = relative;
      if (agrees) return;
      row.apart++;
      if (row.examples.length < 3) row.examples.push(`${name}: ${where}: got ${ours}, PostGIS ${theirs}`);
    },
    disagreements: (): number => [...rows.values()].reduce((sum, row) => sum + row.apart, 0),
    table(): string {
      const head = ["measured", "compared", "apart", "worst", "worst, relative"];
      const lines = [...rows].map(([name, row]) => [name, `${row.compared}`, `${row.apart}`, short(row.worst), short(row.worstRelative)]);
      const widths = head.map((_, column) => Math.max(...[head, ...lines].map((cells) => cells[column].length)));
      const text = [head, ...lines].map((cells) => cells.map((cell, column) => pad(cell, widths[column], column)).join("  "));
      return [...text, ...[...rows.values()].flatMap((row) => row.examples)].join("\n");
    },
  };
}

export type Score = ReturnType<typeof createScore>;

const short = (value: number): string => (value === 0 ? "0" : value.toExponential(1));
const pad = (cell: string, width: number, column: number): string => (column === 0 ? cell.padEnd(width) : cell.padStart(width));
