import { datasetIds } from "../../src/catalog/index.ts";
import type { Pack } from "../../src/catalog/pack.ts";
import type { FitAnswer, Placement, PlacementCheck } from "../../src/domain/fit.ts";
import type { Plot } from "../../src/domain/plot.ts";
import type { ExpansionRequest, Hall } from "../../src/domain/request.ts";
import { checkPlacement } from "../../src/rules/fit/check-placement.ts";
import { fitPlot } from "../../src/rules/fit/fit-plot.ts";
import { prepareFit } from "../../src/rules/fit/prepare-fit.ts";
import { aPackOf } from "./layers.ts";
import { aPlot, origin } from "./plots.ts";
import { aRequest } from "./requests.ts";

/** The day that the tests ask for. */
export const today = "2026-11-22";

/** A hall of fixed sides without yard and parking, or as the test says. */
export const aHall = (length: number, width: number, rest: Partial<Hall> = {}): Hall => ({
  footprint: { length, width },
  yardDepth: 0,
  floorPerParkingSpace: null,
  ...rest,
});

/** Ground on which a hall is to stand: every dataset is there, complete and empty but for these. A plot of 100 × 100 m unless said otherwise. */
export interface FitGround {
  readonly layers?: Pack["layers"];
  readonly pack?: Pack;
  readonly plot?: Plot;
  readonly on?: string;
}

const packOf = ({ layers, pack }: FitGround): Pack => pack ?? aPackOf(datasetIds, layers);

/** What fits, for a request that is 3.5 m high unless the test says otherwise: then the slope asks for 2.5 m, no more than the distance itself. */
export function fitOn(ground: FitGround, request: Partial<ExpansionRequest> = {}): FitAnswer {
  const asked = aRequest({ height: 3.5, ...request });
  const pack = packOf(ground);
  return fitPlot(prepareFit(ground.plot ?? aPlot(), asked, ground.on ?? today, pack), asked, pack);
}

/** What is said of a hall put with its middle `x`, `y` metres from the tests' origin. */
export function tryOn(ground: FitGround, placement: Partial<Placement>, request: Partial<ExpansionRequest> = {}): PlacementCheck {
  const asked = aRequest({ height: 3.5, ...request });
  const pack = packOf(ground);
  const { x = 50, y = 50, ...rest } = placement;
  const whole = { length: 40, width: 20, yardDepth: 0, angle: 0, ...rest, x: origin.x + x, y: origin.y + y };
  return checkPlacement(prepareFit(ground.plot ?? aPlot(), asked, ground.on ?? today, pack), whole, asked, pack);
}
