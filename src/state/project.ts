import type { UserPlot } from "../domain/plot.ts";
import type { Records } from "../domain/records.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import type { CaseInput } from "../worker/protocol.ts";

/** What the user has made, and what undo undoes. It never leaves the machine unless the user exports it. */
export interface Project {
  /** Name of the open pack. */
  readonly pack: string;
  /** The filed request, or null while the user is still looking round. */
  readonly request: ExpansionRequest | null;
  /** ISO date that checks are made for. */
  readonly on: string;
  readonly plots: readonly UserPlot[];
  /** What planners have read in plans' documents, and the findings that they have set aside. */
  readonly records: Records;
}

/** What the engine is asked; null while nothing is filed. */
export const inputOf = ({ request, on, plots, records }: Project): CaseInput | null => request && { request, on, plots, records };

/** Do two projects ask the engine the same? */
export const asksTheSame = (a: Project, b: Project): boolean =>
  a.request === b.request && a.on === b.on && a.plots === b.plots && a.records === b.records;
