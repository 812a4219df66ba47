import { complain, type Exit, progressLine } from "../terminal.ts";
import { type CaseOptions, hand, openCase } from "./open-case.ts";

export interface FitOptions extends CaseOptions {
  /** Id of the one plot that is asked about; all of them where it is left out. */
  readonly plot?: string;
}

/** Tells where the request's hall can stand, as GeoJSON: the same bytes as the browser's export of the same case. */
export async function fit({ plot, ...options }: FitOptions): Promise<Exit> {
  const opened = await openCase(options);
  if (typeof opened === "number") return opened;
  const { checker, view, input } = opened;
  const isThere = [...input.plots, ...view.candidates].some(({ id }) => id === plot);
  if (plot !== undefined && !isThere) return complain([{ code: "plotNotFound", words: { plot, pack: options.pack } }]);
  return hand(options.out, await checker.writeFit(input, plot ?? null, progressLine()));
}
