import type { Pack } from "../../catalog/pack.ts";
import type { StoodOn } from "../../domain/fit.ts";
import { area, isEmpty, type Shape } from "../../geo/shape.ts";
import { roundTo } from "../../geo/units.ts";
import { viewOf } from "../engine.ts";
import { v1 } from "../jord/v1.ts";
import { v2 } from "../jord/v2.ts";

const layers = [
  { id: v2.id, dataset: "jordforureningV2" },
  { id: v1.id, dataset: "jordforureningV1" },
] as const;

/** Mapped soil under hall and yard: it stops no hall, but the rest of the plot would spare the company a permit or an inquiry. */
export function mappedSoilUnder(ground: Shape, pack: Pack): readonly StoodOn[] {
  const place = { id: "hall", shape: ground, area: area(ground) };
  return layers
    .map(({ id, dataset }) => ({ id, area: roundTo(viewOf(pack, dataset).overlapping(place).area, 2) }))
    .filter((under) => under.area > 0);
}

/** The mapped soil on a piece of ground. */
export function mappedSoilOn(ground: Shape, pack: Pack): readonly Shape[] {
  const place = { id: "ground", shape: ground, area: area(ground) };
  return layers.map(({ dataset }) => viewOf(pack, dataset).overlapping(place).evidence).filter((shape) => !isEmpty(shape));
}
