import type { UserPlot } from "../domain/plot.ts";
import type { ExpansionRequest } from "../domain/request.ts";

/** What the user has made, and what undo undoes. It never leaves the machine unless the user exports it. */
export interface Project {
  /** Name of the open pack. */
  readonly pack: string;
  /** The filed request, or null while the user is still looking round. */
  readonly request: ExpansionRequest | null;
  /** ISO date that checks are made for. */
  readonly on: string;
  readonly plots: readonly UserPlot[];
}
