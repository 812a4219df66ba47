import type { Geometry } from "geojson";
import type { FitAnswer, PlacedHall, Placement, PlacementCheck } from "../../src/domain/fit.ts";
import type { Hall } from "../../src/domain/request.ts";
import { toUtm32 } from "../../src/geo/utm32.ts";
import { hallCorners, polygonOf, type Spot, yardCorners } from "../../src/state/hall-ground.ts";

/** A box in metres, EPSG:25832: the ground that the fake calls buildable. */
type Ground = readonly [west: number, south: number, east: number, north: number];

/** The largest upright box in a fake plot, which is an upright square in degrees. */
function groundOf(plot: Geometry): Ground {
  const spots = plot.type === "Polygon" ? plot.coordinates[0].map(([lon, lat]) => toUtm32(lon, lat)) : [];
  const [east, north] = [0, 1].map((axis) => spots.map((spot) => spot[axis]).sort((a, b) => a - b));
  return [east[1], north[1], east[3], north[3]];
}

/** Metres from a spot inwards to the nearest side of the ground; negative outside. */
const inside = ([west, south, east, north]: Ground, [x, y]: Spot): number => Math.min(x - west, east - x, y - south, north - y);

const sidesOf = ({ footprint }: Hall) =>
  "length" in footprint ? footprint : { length: Math.sqrt(footprint.area), width: Math.sqrt(footprint.area) };

/** What the fake says of a hall: it fits where all its corners lie on the ground, and else it breaks the plot's boundary. */
export function fakeCheck(plot: Geometry, placement: Placement): PlacementCheck {
  const ground = groundOf(plot);
  const corners = [...hallCorners(placement), ...yardCorners(placement)];
  const reserve = Math.min(...corners.map((corner) => inside(ground, corner)));
  const yard = yardCorners(placement);
  return {
    fits: reserve >= 0,
    reserve: Math.max(0, reserve),
    nearest: "plot",
    close: reserve >= 0 && reserve < 4 ? ["plot"] : [],
    standsOn: placement.angle === 90 ? [{ id: "jord/v2", area: 120 }] : [],
    broken: reserve >= 0 ? [] : [{ id: "plot", area: Math.round(-reserve * placement.length) }],
    hall: polygonOf(hallCorners(placement)),
    yard: yard.length > 0 ? polygonOf(yard) : null,
    housing: { distance: 140, advised: 300 },
  };
}

function placed(plot: Geometry, placement: Placement): PlacedHall {
  const { fits: _, broken: __, ...said } = fakeCheck(plot, placement);
  return { placement, ...said };
}

/** What the fake says fits on a plot: the hall in the middle, and once more turned by a quarter; smaller plots than the hall hold none. */
export function fakeFit(id: string, plot: Geometry, hall: Hall | null): FitAnswer {
  const [west, south, east, north] = groundOf(plot);
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const area = (east - west) * (north - south);
  const ground = polygonOf([
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ]);
  const here = (angle: number): Placement[] => (hall ? [{ ...sidesOf(hall), yardDepth: hall.yardDepth, x, y, angle }] : []);
  const placements = [...here(0), ...here(90)].map((placement) => placed(plot, placement)).filter(({ reserve }) => reserve > 0);
  return {
    plot: id,
    buildable: { area, largestPiece: area, geometry: ground },
    largestRectangle: { length: Math.max(east - west, north - south), width: Math.min(east - west, north - south), area, geometry: ground },
    verdict: hall ? (placements.length > 0 ? "fits" : "fitsNot") : null,
    placements,
    parking: hall?.floorPerParkingSpace
      ? { spaces: 40, area: 1000, free: 1200, fits: true, unconfirmed: { da: "Antaget.", en: "Assumed." } }
      : null,
    limits: [
      {
        id: "plot",
        appliesTo: "ground",
        text: { da: "Hal og gård skal ligge på grunden.", en: "Hall and yard must lie on the plot." },
        unconfirmed: null,
        accuracy: 4,
      },
      {
        id: "natur/paragraf3",
        appliesTo: "hall",
        text: {
          da: "Hallen skal ligge uden for beskyttet natur (naturbeskyttelsesloven § 3).",
          en: "The hall must keep out of protected nature (naturbeskyttelsesloven § 3).",
        },
        unconfirmed: { da: "Nummeret er ikke bekræftet.", en: "The number is not confirmed." },
        accuracy: 25,
      },
    ],
    notExamined: [{ da: "Byggefelter er ikke leveret af kommunen.", en: "The municipality has not delivered its byggefelter." }],
  };
}
