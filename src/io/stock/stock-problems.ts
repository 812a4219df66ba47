import type { Problem } from "../../domain/result.ts";
import { stockFaults } from "../../domain/stock-faults.ts";
import { shortList } from "../read-table.ts";
import { type ListedPlot, offerOfListed, type SharedLand } from "./join-rows.ts";
import type { Unplaced } from "./place-row.ts";

/** A row that could not be placed, or that says too little to be a plot. `position` counts the rows that say something, from 1 under the headers. */
export interface LostRow {
  readonly position: number;
  /** The plot's id, else its name, else `#` and the position. */
  readonly feature: string;
  readonly reason: Unplaced["reason"] | "noStatus" | "badGeometry";
  readonly about: string;
}

const mostOneByOne = 10;

/** The problems as they are, or, where there are too many to read, one that counts them. */
function few(problems: readonly Problem[], many: (first: string) => Problem, nameOf: (problem: Problem) => string): readonly Problem[] {
  if (problems.length <= mostOneByOne) return problems;
  return [many(shortList(problems.map(nameOf), mostOneByOne))];
}

/** Rows without a place, by reason: each reason has a remedy of its own. */
export function lostProblems(file: string, lost: readonly LostRow[]): readonly Problem[] {
  const reasons = [...new Set(lost.map(({ reason }) => reason))];
  return reasons.flatMap((reason) => {
    const here = lost.filter((each) => each.reason === reason);
    const named = here.map(({ feature, position, about }) => {
      const line = `${feature} (${position})`;
      return about === "" || about === feature ? line : `${line}: ${about}`;
    });
    return [{ code: "stockRowsLost", words: { file, reason, count: here.length, rows: shortList(named, mostOneByOne) } }];
  });
}

/** Cells of which nothing was taken. */
export function cellProblems(file: string, plots: readonly ListedPlot[]): readonly Problem[] {
  const all = plots.flatMap(({ id, positions, faults }) =>
    faults.map(({ header, given, reason }) => ({
      code: "stockCell",
      words: { file, plot: id, row: positions[0], column: header, given, reason },
    })),
  );
  return few(
    all,
    (cells) => ({ code: "stockCells", words: { file, count: all.length, cells } }),
    ({ words }) => `${words.plot}: ${words.column}`,
  );
}

/** What contradicts itself in a plot. */
export function faultProblems(file: string, plots: readonly ListedPlot[]): readonly Problem[] {
  const all = plots.flatMap((plot) =>
    stockFaults(offerOfListed(plot)).map(({ code, over }) => ({ code: "stockFault", words: { file, plot: plot.id, fault: code, over } })),
  );
  return few(
    all,
    (names) => ({ code: "stockFaultsMany", words: { file, count: all.length, plots: names } }),
    ({ words }) => String(words.plot),
  );
}

/** Plots that several rows name. */
export function joinedProblems(file: string, plots: readonly ListedPlot[]): readonly Problem[] {
  const joined = plots.filter(({ positions }) => positions.length > 1);
  if (joined.length === 0) return [];
  const names = joined.map(({ id, positions }) => `${id} (${positions.join(", ")})`);
  return [{ code: "stockRowsJoined", words: { file, count: joined.length, plots: shortList(names, mostOneByOne) } }];
}

/** Land that two plots promise. */
export function sharedProblems(file: string, shared: readonly SharedLand[]): readonly Problem[] {
  const all = shared.map(({ a, b, area }) => ({ code: "stockLandTwice", words: { file, a, b, area: Math.round(area) } }));
  return few(
    all,
    (pairs) => ({ code: "stockLandTwiceMany", words: { file, count: all.length, pairs } }),
    ({ words }) => `${words.a}/${words.b}`,
  );
}
