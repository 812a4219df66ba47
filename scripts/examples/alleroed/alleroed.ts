import type { Municipality } from "../describe.ts";
import { business } from "./business.ts";
import { ground, supply } from "./ground.ts";
import { guidelines } from "./guidelines.ts";
import { law } from "./law.ts";
import { nature, water } from "./nature.ts";
import { boundary, farms, housing } from "./places.ts";
import { forslag, otherRammer } from "./plans.ts";
import { cyclePaths, railways, roads, stationNear, stations } from "./traffic.ts";

/** Allerød, drawn from its plans' words. Area and code: Statistics Denmark's 67 km² and 201. */
export const alleroed: Municipality = {
  code: "0201",
  name: "Allerød",
  region: "Region Hovedstaden",
  origin: [700_000, 6_190_000],
  boundary,
  hectares: 6700,
  business,
  housing,
  farms,
  scattered: { farms: 45, ponds: 22, meadows: 14, hectares: [0.3, 6] },
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
