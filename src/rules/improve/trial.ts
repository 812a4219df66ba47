import type { ExpansionRequest } from "../../domain/request.ts";
import { type FirmRoute, firmRoutes, routeRank } from "../../domain/route.ts";
import type { DecidedPlot } from "../decide-plot.ts";

/** What a plot would come to with another request. */
export type Trial = (request: ExpansionRequest) => DecidedPlot;

/** Is what the findings call for no worse than this route? */
export const reaches = ({ row }: DecidedPlot, route: FirmRoute): boolean => routeRank(row.routeAtLeast) <= routeRank(route);

/** Routes milder than this one, the mildest first. */
export const milderThan = (route: FirmRoute): readonly FirmRoute[] => firmRoutes.slice(0, routeRank(route));
