import type { FieldsOf } from "../catalog/index.ts";
import type { Pack } from "../catalog/pack.ts";
import type { WishAnswer } from "../domain/answer.ts";
import { type DistanceWish, distanceWishes, type ExpansionRequest } from "../domain/request.ts";
import { unlessTooComplex } from "../geo/too-complex.ts";
import { roundTo } from "../geo/units.ts";
import { type Asked, gapsOf } from "./availability.ts";
import { viewOf } from "./engine.ts";
import type { PlotView } from "./layer-view.ts";

/** Nothing farther away than this is looked for, in metres. */
const reach = 20_000;

/** How a plot lies to what companies wish for. Distances in metres as the crow flies from the plot's edge; null where the data cannot tell. */
export interface WishFacts extends Readonly<Record<DistanceWish, number | null>> {
  readonly districtHeating: boolean | null;
}

const heating: Asked = { needs: ["fjernvarmeomraader"], consults: [], reach: 0 };

/** What was found stands; what was not found is unknown wherever the layer has a hole. */
function isHeated(plot: PlotView, pack: Pack): boolean | null {
  if (viewOf(pack, "fjernvarmeomraader").overlapping(plot).hits.length > 0) return true;
  const { stops, withholds } = gapsOf(heating, plot, pack);
  return stops.length + withholds.length > 0 ? null : false;
}

const isRamp = ({ roadClass }: FieldsOf<"veje">): boolean => roadClass === "motorwayRamp";

/** Measures a plot once for all wishes; it knows no request. */
export function measureWishes(plot: PlotView, pack: Pack): WishFacts {
  const awayOf = (find: () => { readonly distance: number } | null) => {
    const near = unlessTooComplex(find, null);
    return near ? roundTo(near.distance, 3) : null;
  };
  return {
    motorway: awayOf(() => viewOf(pack, "veje").nearest(plot, reach, isRamp)),
    station: awayOf(() => viewOf(pack, "stationer").nearest(plot, reach)),
    rail: awayOf(() => viewOf(pack, "jernbaner").nearest(plot, reach)),
    busStop: awayOf(() => viewOf(pack, "stoppesteder").nearest(plot, reach)),
    cycleSuperhighway: awayOf(() => viewOf(pack, "supercykelstier").nearest(plot, reach)),
    districtHeating: unlessTooComplex(() => isHeated(plot, pack), null),
  };
}

/** Answers the wishes that a request states, in a fixed order. A distance that nothing was found for is not examined, never "too far". */
export function answerWishes(facts: WishFacts, { wishes }: ExpansionRequest): readonly WishAnswer[] {
  const distances = distanceWishes.flatMap((wish) => {
    const wanted = wishes[wish];
    if (wanted === undefined) return [];
    const measured = facts[wish];
    return [{ wish, measured, wanted, met: measured === null ? null : measured <= wanted }];
  });
  const heating = wishes.districtHeating ? [{ wish: "districtHeating", measured: null, wanted: null, met: facts.districtHeating }] : [];
  return [...distances, ...heating];
}
