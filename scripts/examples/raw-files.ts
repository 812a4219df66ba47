import type { DatasetId } from "../../src/catalog/index.ts";
import { strew } from "./countryside.ts";
import type { Municipality } from "./describe.ts";
import { drawGround, drawTraffic } from "./draw-ground.ts";
import { drawDuties, drawGuidelines } from "./draw-guidelines.ts";
import { drawProtected, drawUnderground } from "./draw-law.ts";
import { drawNature, drawSupply } from "./draw-nature.ts";
import { drawPlans, type Laid } from "./draw-plans.ts";
import { layOut } from "./lay-out.ts";
import { sized, surveyed } from "./outline.ts";
import { createRandom } from "./random.ts";
import { collection, type Drawn } from "./raw.ts";
import { settle } from "./settle.ts";

/** Lays out everything that a municipality's description names; the same every time. */
function lay(municipality: Municipality): Laid {
  const random = createRandom(municipality.code);
  const border = surveyed(sized(municipality.boundary, municipality.hectares), random.fork("boundary"), { step: 420, sway: 55 });
  const grounds = municipality.business.map((area) => layOut(area, random.fork(area.name)));
  const settlements = municipality.housing.map((area) => settle(area, random.fork(area.name)));
  const taken = { business: grounds.map(({ outline }) => outline), housing: settlements.map(({ outline }) => outline) };
  return {
    municipality,
    random,
    border,
    grounds,
    settlements,
    countryside: strew(municipality, border, taken, random.fork("countryside")),
  };
}

/** One drawing for each dataset of the catalog: a dataset without an example does not compile. */
function draw(laid: Laid): Readonly<Record<DatasetId, readonly Drawn[]>> {
  return {
    ...drawPlans(laid),
    ...drawGround(laid),
    ...drawTraffic(laid),
    ...drawNature(laid),
    ...drawSupply(laid),
    ...drawProtected(laid),
    ...drawUnderground(laid),
    ...drawGuidelines(laid),
    ...drawDuties(laid),
  };
}

/** Every dataset as the text of a raw file, one feature a line, by dataset id. */
export function rawFiles(municipality: Municipality): ReadonlyMap<string, string> {
  const drawn = Object.entries(draw(lay(municipality)));
  return new Map(drawn.map(([dataset, features]) => [dataset, textOf(collection(features, municipality.origin))]));
}

function textOf({ features, ...head }: ReturnType<typeof collection>): string {
  const lines = features.map((feature) => JSON.stringify(feature)).join(",\n");
  return `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
}
