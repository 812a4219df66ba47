import type { LayerStamp } from "./answer.ts";
import type { PlotGist } from "./gist.ts";
import type { UserPlot } from "./plot.ts";
import type { Records } from "./records.ts";
import type { ExpansionRequest } from "./request.ts";

/** A layer as a case remembers it. */
export type RememberedLayer = Pick<LayerStamp, "dataset" | "date" | "sha256">;

/** A case as it is kept: all that an answer follows from but the data itself, which it names. */
export interface CaseFile {
  readonly pack: { readonly name: string; readonly municipality: string; readonly layers: readonly RememberedLayer[] };
  readonly request: ExpansionRequest;
  /** ISO date that the check is made for. */
  readonly on: string;
  readonly plots: readonly UserPlot[];
  readonly records: Records;
  readonly rulesVersion: string;
  /** What was answered when it was saved, in short, so that another answer is told as such; null in a case from before that was kept. */
  readonly answered: readonly PlotGist[] | null;
}

/** How a case's file name ends. */
export const caseEnding = ".grundlag.json";
