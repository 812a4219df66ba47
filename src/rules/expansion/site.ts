import type { Pack } from "../../catalog/pack.ts";
import type { Capacity } from "../../domain/capacity.ts";
import type { PlotPiece } from "../../domain/provision.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { unlessTooComplex } from "../../geo/too-complex.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { capacityOf } from "../capacity/capacity.ts";
import { type DecidedPlot, decidePlot } from "../decide-plot.ts";
import type { Hearing } from "../hearing.ts";
import { keptBy, keptByWord } from "../lazily.ts";
import { type MeasuredPlot, measurePlot, seenOf } from "../measure-plot.ts";
import { piecesOf } from "../plan/plot-pieces.ts";
import { type Ground, type SiteFault, siteOf } from "./grounds.ts";

/** The present site with what is measured on it. */
export interface MeasuredSite {
  readonly ground: Ground;
  readonly measured: MeasuredPlot;
}

/** The present site as it would come out if the company built there. */
export interface Site extends MeasuredSite {
  readonly decided: DecidedPlot;
  readonly pieces: readonly PlotPiece[];
  readonly capacity: Capacity | null;
}

/** Ground of sites by the text of their geometry; measuring one costs some milliseconds. */
const measuredIn = keptBy((pack: Pack) =>
  keptByWord((site: string): MeasuredSite | SiteFault => {
    const geometry: NonNullable<ExpansionRequest["site"]> = JSON.parse(site);
    const ground = unlessTooComplex(() => siteOf(pack, geometry), "noArea" as const);
    if (typeof ground === "string") return ground;
    const plot = { id: ground.id, name: ruleMessages.da.expansion.here, shape: ground.shape, origin: "site", offer: null } as const;
    return { ground, measured: measurePlot(plot, pack) };
  }),
);

/** Where the company of a request stands, the same object as long as it stands there; null where the request does not say. */
export const measuredSite = (pack: Pack, { site }: ExpansionRequest): MeasuredSite | SiteFault | null =>
  site === null ? null : measuredIn(pack)(JSON.stringify(site));

/** The present site at a hearing; null where it is not known. */
export const siteAt = keptBy((hearing: Hearing): Site | null => {
  const { pack, request, on, entered } = hearing;
  const site = measuredSite(pack, request);
  if (site === null || typeof site === "string") return null;
  const decided = decidePlot(site.measured, hearing, null);
  const seen = seenOf(site.measured);
  const pieces = piecesOf(seen, pack, { use: request.use, on, entered });
  return { ...site, decided, pieces, capacity: capacityOf(seen, { ...decided.row, pieces }, hearing) };
});
