import type { Municipality } from "../describe.ts";
import { business } from "./business.ts";
import { ground, supply } from "./ground.ts";
import { guidelines } from "./guidelines.ts";
import { law } from "./law.ts";
import { nature, water } from "./nature.ts";
import { boundary, farms, housing } from "./places.ts";
import { forslag, otherRammer } from "./plans.ts";
import { cyclePaths, railways, roads, stationNear, stations } from "./traffic.ts";

/** Herning, drawn from its plans' words. Area and code: Statistics Denmark's 1 320 km² and 657. */
export const herning: Municipality = {
  code: "0657",
  name: "Herning",
  region: "Region Midtjylland",
  origin: [460_000, 6_190_000],
  boundary,
  hectares: 132_000,
  business,
  housing,
  farms,
  scattered: { farms: 170, ponds: 40, meadows: 34, hectares: [1, 60] },
  otherRammer,
  forslag,
  roads,
  railways,
  cyclePaths,
  stationNear,
  stations,
  nature,
  water,
  ground,
  supply,
  law,
  guidelines,
};
