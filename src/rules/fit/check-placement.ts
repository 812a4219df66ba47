import type { Pack } from "../../catalog/pack.ts";
import type { HousingDistance, Placement, PlacementCheck } from "../../domain/fit.ts";
import type { ExpansionRequest } from "../../domain/request.ts";
import { distance } from "../../geo/distance.ts";
import { groundShape, hallShapes } from "../../geo/fit-hall.ts";
import { moved } from "../../geo/fit-region.ts";
import { lonLatGeometry } from "../../geo/geojson.ts";
import { area, type Shape } from "../../geo/shape.ts";
import { prepareArea, sharedArea } from "../../geo/shared-area.ts";
import { roundTo } from "../../geo/units.ts";
import { viewOf } from "../engine.ts";
import { afstandTilBolig } from "../naboer/afstand-til-bolig.ts";
import type { GroundLimit } from "./limits.ts";
import { mappedSoilUnder } from "./mapped-soil.ts";
import type { PreparedFit } from "./prepare-fit.ts";

/** m² up to which hall or yard may stick out over a limit: the last digits of their corners. */
const hair = 1e-6;

/** How a hall stands to one limit: metres that are left, or m² that are beyond it. */
interface Standing {
  readonly id: string;
  readonly accuracy: number | null;
  readonly room: number;
  readonly beyond: number;
}

/** A hall where somebody has put it, held against every limit of the plot. */
export function checkPlacement(prepared: PreparedFit, placement: Placement, request: ExpansionRequest, pack: Pack): PlacementCheck {
  const { hall, yard } = hallShapes(placement, prepared.origin);
  const standings = prepared.limits.map((each) => standingOf(each, each.limit.appliesTo === "ground" && yard ? [hall, yard] : [hall]));
  const broken = standings.filter(({ beyond }) => beyond > hair).sort((a, b) => b.beyond - a.beyond);
  const nearest = standings.reduce((least, each) => (each.room < least.room ? each : least));
  const [dx, dy] = prepared.origin;
  const placed = moved(hall, dx, dy);
  const close = standings.filter(({ room, beyond, accuracy }) => beyond <= hair && (accuracy === null || room < accuracy));
  return {
    fits: broken.length === 0,
    reserve: broken.length === 0 ? roundTo(nearest.room, 3) : 0,
    nearest: broken[0]?.id ?? nearest.id,
    close: [...new Set(close.map(({ id }) => id))],
    standsOn: mappedSoilUnder(moved(groundShape(placement, prepared.origin), dx, dy), pack),
    broken: broken.map(({ id, beyond }) => ({ id, area: roundTo(Math.max(beyond, 0.01), 2) })),
    hall: lonLatGeometry(placed),
    yard: yard && lonLatGeometry(moved(yard, dx, dy)),
    housing: housingNear(placed, request, pack),
  };
}

function standingOf({ limit: { id, accuracy }, keepsIn, shape }: GroundLimit, bodies: readonly Shape[]): Standing {
  const border: Shape = keepsIn ? { kind: "line", parts: shape.parts.flat().map((ring) => [ring]) } : shape;
  let [room, beyond] = [Number.POSITIVE_INFINITY, 0];
  for (const body of bodies) {
    const shared = sharedArea(prepareArea(body), shape);
    const over = keepsIn ? area(body) - shared : shared;
    beyond += over;
    room = Math.min(room, over > hair ? 0 : distance(body, border));
  }
  return { id, accuracy, room, beyond };
}

/** How far the nearest housing is from the hall, as the rule about the whole plot measures it; what the data lacks is told beside it. */
function housingNear(hall: Shape, request: ExpansionRequest, pack: Pack): HousingDistance | null {
  const measured = afstandTilBolig.measure({ id: "hall", shape: hall, area: area(hall) }, (id) => viewOf(pack, id));
  const { measured: metres, limit } = measured.decide(request, "");
  return metres === undefined || limit === undefined ? null : { distance: metres, advised: limit };
}
