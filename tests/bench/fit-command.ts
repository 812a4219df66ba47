import { loadOverlayInNode } from "../../scripts/load-overlay.ts";
import { placesToChoose } from "../../src/geo/fit-alternatives.ts";
import { radians } from "../../src/geo/fit-hall.ts";
import { type HallRegions, roomAt, type WantedHall } from "../../src/geo/fit-load.ts";
import { largestRectangle } from "../../src/geo/fit-rectangle.ts";
import { prepareRegion } from "../../src/geo/fit-region.ts";
import { setBack } from "../../src/geo/fit-setback.ts";
import type { Shape } from "../../src/geo/shape.ts";
import { bruteRectangle, bruteRoom } from "../builders/brute-fit.ts";
import { type FitCase, fitCases } from "../builders/fit-plots.ts";
import { quantile } from "./engine.ts";
import { machineLine, thisMachine } from "./machine.ts";
import { writeSection } from "./readme.ts";

/** How the benchmark of placed halls is called. */
export interface FitOptions {
  readonly plots: number;
  readonly seed: number;
  readonly day: string;
  readonly write?: boolean;
}

/** Metres that halls keep from the boundary here, and yards do not. */
const setback = 2.5;
/** How finely brute force searches: 41 × 41 places in 5° steps, the best six three times around again; rectangles of 1/160 of the plot in 2.5° steps. */
const fineness = { places: 20, directions: 36, zooms: 3 };
const [cells, turns] = [160, 36];

/** One plot: what was found with and without brute force, and the milliseconds that finding took. */
interface Outcome {
  readonly holds: boolean;
  readonly gridHolds: boolean;
  /** Ours as a share of the grid's best; null where the grid has none. */
  readonly room: number | null;
  readonly rectangle: number | null;
  readonly milliseconds: number;
  readonly processor: number;
}

/** Places halls on plots made by chance and holds them against a fine grid of places and directions, in code of its own. */
export async function compareFits({ plots, seed, day, write }: FitOptions): Promise<void> {
  await loadOverlayInNode();
  for (const each of fitCases(seed + 1, 20)) ours(each);
  const outcomes = fitCases(seed, plots).map(compare);
  const worst = (values: readonly (number | null)[]) => Math.min(...values.filter((value) => value !== null));
  const below = (values: readonly (number | null)[]) => values.filter((value) => value !== null && value < 0.98).length;
  const [rooms, rectangles] = [outcomes.map(({ room }) => room), outcomes.map(({ rectangle }) => rectangle)];
  const count = (test: (outcome: Outcome) => boolean) => outcomes.filter(test).length;
  const times = (pick: (outcome: Outcome) => number) =>
    [0.5, 0.95].map((share) => quantile(outcomes.map(pick), share).toFixed(0)).join(" and ");
  const line = [
    `${plots} plots of ten kinds (seed ${seed}), each with a hall and every third with a yard, ${setback} m from the boundary, against brute force`,
    `(${2 * fineness.places + 1}² places × 5°, then around the best three times). The hall has a place on ${count(({ holds }) => holds)};`,
    `brute force finds ${count(({ gridHolds }) => gridHolds)} of them and ${count(({ holds, gridHolds }) => gridHolds && !holds)} others.`,
    `Reserve at least ${share(worst(rooms))} of the grid's best, ${below(rooms)} below 98 %; largest rectangle at least ${share(worst(rectangles))}, ${below(rectangles)} below 98 %.`,
    `A plot takes ${times(({ milliseconds }) => milliseconds)} ms (middle, 95 %), of the processor ${times(({ processor }) => processor)} ms. Measured on ${day}: ${machineLine(thisMachine())}.`,
  ].join(" ");
  console.log(line);
  if (write) writeSection("fit", line);
}

const share = (value: number): string => `${(100 * value).toFixed(1)} %`;

function compare(each: FitCase): Outcome {
  const started = process.cpuUsage();
  const clock = performance.now();
  const found = ours(each);
  const milliseconds = performance.now() - clock;
  const used = process.cpuUsage(started);
  const grid = found.forHall.parts.length > 0 ? bruteRoom({ hall: found.forHall, yard: each.shape }, each.hall, fineness) : -1;
  const gridRectangle = bruteRectangle(found.forHall, cells, turns);
  return {
    holds: found.holds,
    gridHolds: grid > 0,
    room: grid > 0.01 ? Math.max(0, found.room) / grid : null,
    rectangle: gridRectangle > 0 ? found.rectangle / gridRectangle : null,
    milliseconds,
    processor: (used.user + used.system) / 1000,
  };
}

/** Everything that is done for a plot: set back, prepared, the hall and its alternatives placed, the largest rectangle found. */
function ours({ shape, hall }: FitCase) {
  const forHall = setBack(shape, setback);
  const regions = regionsOf(forHall, shape);
  const wanted: WantedHall = { sides: { length: hall.length, width: hall.width }, yardDepth: hall.yardDepth };
  const [best] = regions ? placesToChoose(regions, wanted, 4) : [];
  const room = regions && best ? roomAt(regions, { ...best, angle: radians(best.angle) }, best.yardDepth) : -1;
  const largest = regions && largestRectangle(regions.hall);
  return { forHall, holds: best !== undefined, room, rectangle: largest ? largest.length * largest.width : 0 };
}

function regionsOf(forHall: Shape, forYard: Shape): HallRegions | null {
  const [hall, ground] = [prepareRegion(forHall), prepareRegion(forYard)];
  return hall && ground ? { hall, ground } : null;
}
