import { apartness, gap, type Pose, toFrame } from "./fit-edge.ts";
import { fieldAt } from "./fit-field.ts";
import { type FitRegion, isInside } from "./fit-region.ts";
import type { Box } from "./shape.ts";

/**
 * Room between a rectangle and the border of a region, metres: the distance to the border where the rectangle lies in the region, else minus
 * how deep the border cuts into it. `span` is the rectangle along the pose's own axes. Minus infinity when its middle lies outside.
 */
export function clearance(region: FitRegion, pose: Pose, span: Box): number {
  const [mu, mv] = [(span[0] + span[2]) / 2, (span[1] + span[3]) / 2];
  const [x, y] = [pose.x + mu * pose.cosine - mv * pose.sine, pose.y + mu * pose.sine + mv * pose.cosine];
  if (!isInside(region, x, y)) return Number.NEGATIVE_INFINITY;
  const { field } = region;
  const reach = Math.max(0, fieldAt(field, x, y) - Math.min(span[2] - span[0], span[3] - span[1]) / 2) + 3 * field.cell;
  const found = leastSeparation(region, pose, span, reach);
  return found <= reach ? found : leastSeparation(region, pose, span, Number.POSITIVE_INFINITY);
}

/** The box round a rectangle and everything within `reach` of it. */
export function boxRound({ x, y, cosine, sine }: Pose, span: Box, reach: number): Box {
  const [mu, mv] = [(span[0] + span[2]) / 2, (span[1] + span[3]) / 2];
  const [hu, hv] = [(span[2] - span[0]) / 2, (span[3] - span[1]) / 2];
  const [cx, cy] = [x + mu * cosine - mv * sine, y + mu * sine + mv * cosine];
  const hx = Math.abs(cosine) * hu + Math.abs(sine) * hv + reach;
  const hy = Math.abs(sine) * hu + Math.abs(cosine) * hv + reach;
  return [cx - hx, cy - hy, cx + hx, cy + hy];
}

function leastSeparation(region: FitRegion, pose: Pose, span: Box, reach: number): number {
  const { positions, count } = region.near(boxRound(pose, span, reach));
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < count; k++) {
    toFrame(region.edges, positions[k], pose);
    const apart = apartness(span, least);
    if (apart.value >= least) continue;
    least = apart.value <= 0 ? apart.value : Math.min(least, gap(span));
  }
  return least;
}
