import type { Answer, AnswerRows, PlotAnswer, PlotRow } from "../../src/domain/answer.ts";
import type { CaseInput, Checker } from "../../src/worker/protocol.ts";

/** The whole answer to a case: its rows, and everything about each plot in their order. */
export async function wholeAnswer(checker: Checker, input: CaseInput): Promise<Answer> {
  const { made: _, ...rows } = await checker.check(input, () => {});
  const ids = rows.plots.map(({ id }) => id);
  return { ...rows, records: input.records, plots: await checker.details(input, ids) };
}

/** The row that a whole answer about a plot makes, as the contract words it. */
export function rowOf({ findings, steps: _, drawn: __, geometry: ___, ...rest }: PlotAnswer): PlotRow {
  const { pieces: _p, capacity: _c, improvements: _i, expansion: _e, timeline: _t, meeting: _m, ...row } = rest;
  const [worst] = findings;
  const stops = findings.filter(({ outcome }) => outcome === "blocked").map(({ rule }) => rule);
  return {
    ...row,
    worstText: worst.outcome === "clear" || worst.outcome === "notApplicable" ? null : worst.text,
    onlyTooSmall: stops.join() === "need/grundareal",
  };
}

/** The rows that a whole answer makes. */
export const rowsOf = ({ records: _, ...answer }: Answer): AnswerRows => ({ ...answer, made: [], plots: answer.plots.map(rowOf) });
