import type { Pack } from "../../catalog/pack.ts";
import type { FitAnswer, PlacedHall, Placement } from "../../domain/fit.ts";
import type { ExpansionRequest, Hall } from "../../domain/request.ts";
import { areApart, placesToChoose, type ToldPlace } from "../../geo/fit-alternatives.ts";
import { hallShapes } from "../../geo/fit-hall.ts";
import type { HallRegions, WantedHall } from "../../geo/fit-load.ts";
import { largestRectangle } from "../../geo/fit-rectangle.ts";
import { moved, prepareRegion } from "../../geo/fit-region.ts";
import { lonLatGeometry } from "../../geo/geojson.ts";
import { difference } from "../../geo/overlay.ts";
import { largestPieceArea } from "../../geo/pieces.ts";
import { area, isEmpty } from "../../geo/shape.ts";
import { stepsOfPlot, withStepsTogether } from "../../geo/too-complex.ts";
import { roundTo } from "../../geo/units.ts";
import { checkPlacement } from "./check-placement.ts";
import { mappedSoilOn } from "./mapped-soil.ts";
import { parkingBeside } from "./parking.ts";
import type { PreparedFit } from "./prepare-fit.ts";

/** Best places that are shown beside each other. */
const mostPlacements = 4;

/** Where the request's hall can stand on a prepared plot, and how much room there is for any. Throws `TooComplex`. */
export const fitPlot = (prepared: PreparedFit, request: ExpansionRequest, pack: Pack): FitAnswer =>
  withStepsTogether(stepsOfPlot, () => answerOf(prepared, request, pack));

function answerOf(prepared: PreparedFit, request: ExpansionRequest, pack: Pack): FitAnswer {
  const placements = request.hall ? placementsOf(prepared, request.hall, request, pack) : [];
  return {
    plot: prepared.plot,
    buildable: buildableOf(prepared),
    largestRectangle: rectangleOf(prepared),
    verdict: request.hall ? (placements.length > 0 ? "fits" : "fitsNot") : null,
    placements,
    parking: parkingBeside(prepared, request, placements[0]?.placement ?? null),
    limits: prepared.limits.map(({ limit }) => limit),
    notExamined: prepared.notExamined,
  };
}

function buildableOf({ hall, origin }: PreparedFit): FitAnswer["buildable"] {
  const geometry = isEmpty(hall) ? null : lonLatGeometry(moved(hall, ...origin));
  return { area: roundTo(area(hall), 2), largestPiece: roundTo(largestPieceArea(hall), 2), geometry };
}

function rectangleOf({ regions, origin }: PreparedFit): FitAnswer["largestRectangle"] {
  const prepared = regions();
  const found = prepared && largestRectangle(prepared.hall);
  if (!found) return null;
  const { hall } = hallShapes({ ...found, angle: (found.angle * 180) / Math.PI, yardDepth: 0 }, [0, 0]);
  return {
    length: roundTo(found.length, 2),
    width: roundTo(found.width, 2),
    area: roundTo(found.length * found.width, 2),
    geometry: lonLatGeometry(moved(hall, ...origin)),
  };
}

/** The hall as it is searched for: its length is never below its width. */
export function wantedHall({ footprint, yardDepth }: Hall): WantedHall {
  if ("length" in footprint) {
    const { length, width } = footprint;
    return { sides: { length: Math.max(length, width), width: Math.min(length, width) }, yardDepth };
  }
  const [least, most] = footprint.ratio;
  return { sides: { area: footprint.area, lengths: [Math.sqrt(footprint.area * least), Math.sqrt(footprint.area * most)] }, yardDepth };
}

/**
 * The best place and up to three that differ from it, each held against every limit before it is told of. Best is clear of mapped soil, where
 * such a place is found, and then has most room.
 */
function placementsOf(prepared: PreparedFit, hall: Hall, request: ExpansionRequest, pack: Pack): readonly PlacedHall[] {
  const placedIn = (regions: HallRegions) => placesToChoose(regions, wantedHall(hall), mostPlacements).flatMap(placed);
  const placed = (place: ToldPlace): PlacedHall[] => {
    const placement: Placement = { ...place, x: place.x + prepared.origin[0], y: place.y + prepared.origin[1] };
    const { fits, broken: _, ...said } = checkPlacement(prepared, placement, request, pack);
    return fits ? [{ placement, ...said }] : [];
  };
  const regions = prepared.regions();
  const anywhere = regions ? placedIn(regions) : [];
  const besideSoil = anywhere.length > 0 && anywhere.every(isOnSoil) ? clearOfSoil(prepared, pack) : null;
  const clear = besideSoil ? placedIn(besideSoil) : [];
  const others = anywhere.filter(({ placement }) => clear.every((each) => areApart(placement, each.placement)));
  const inOrder = [...clear, ...others].sort((a, b) => Number(isOnSoil(a)) - Number(isOnSoil(b)) || b.reserve - a.reserve);
  return inOrder.slice(0, mostPlacements);
}

const isOnSoil = ({ standsOn }: PlacedHall): boolean => standsOn.length > 0;

/** Where hall and yard may stand beside the mapped soil; null where nothing is left. */
function clearOfSoil({ hall, ground, origin: [x, y] }: PreparedFit, pack: Pack): HallRegions | null {
  const soil = mappedSoilOn(moved(ground, x, y), pack).map((shape) => moved(shape, -x, -y));
  const [forHall, forGround] = [hall, ground].map((shape) => prepareRegion(difference(shape, soil)));
  return forHall && forGround && { hall: forHall, ground: forGround };
}
