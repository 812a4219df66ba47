import type { ExpansionRequest } from "../../domain/request.ts";
import { type FirmRoute, firmRoutes } from "../../domain/route.ts";
import { type DecidedPlot, decidePlot } from "../decide-plot.ts";
import type { Hearing } from "../hearing.ts";
import type { MeasuredPlot } from "../measure-plot.ts";

/** What a plot would come to with another request. */
export type Trial = (request: ExpansionRequest) => DecidedPlot;

/** Tries requests on one plot; what reads none of the changed fields is not decided again. `hear` begins a hearing of another request. */
export function createTrial(measured: MeasuredPlot, decided: DecidedPlot, hear: (request: ExpansionRequest) => Hearing): Trial {
  return (request) => decidePlot(measured, hear(request), decided);
}

const rankOf = (route: FirmRoute): number => firmRoutes.indexOf(route);

/** Is what the findings call for no worse than this route? */
export const reaches = ({ row }: DecidedPlot, route: FirmRoute): boolean => rankOf(row.routeAtLeast) <= rankOf(route);

/** Routes milder than this one, the mildest first. */
export const milderThan = (route: FirmRoute): readonly FirmRoute[] => firmRoutes.slice(0, rankOf(route));
