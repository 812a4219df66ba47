import type { Feature } from "geojson";
import type { Answer } from "../domain/answer.ts";
import type { FitAnswer, PlacedHall } from "../domain/fit.ts";
import type { Plot } from "../domain/plot.ts";
import { lonLatGeometry } from "../geo/geojson.ts";
import { area } from "../geo/shape.ts";
import { roundTo } from "../geo/units.ts";
import { recordsInOrder } from "./records-order.ts";
import { requestInOrder } from "./request-order.ts";

/** What fits on which plot. */
export interface FittedPlot {
  readonly plot: Plot;
  readonly fit: FitAnswer;
}

/**
 * Where halls can stand, as RFC 7946 GeoJSON, a feature a line. For each plot one feature of `kind` `plot` with the verdict, the limits and what
 * was not examined; then `buildable`, `largestRectangle`, and a `hall` and a `yard` for each placement, the best with `rank` 1. The case stands
 * as foreign members, with the layers' dates in `pack`.
 */
export function writeFit(
  fitted: readonly FittedPlot[],
  frame: Pick<Answer, "request" | "on" | "pack" | "rulesVersion" | "records">,
): string {
  const { on, pack, rulesVersion } = frame;
  const records = recordsInOrder(frame.records);
  const head = { type: "FeatureCollection", request: requestInOrder(frame.request), on, pack, rulesVersion, records };
  const lines = fitted.flatMap(featuresOf).map((feature) => JSON.stringify(feature));
  return `${JSON.stringify(head).slice(0, -1)},"features":[${lines.length > 0 ? `\n${lines.join(",\n")}\n` : ""}]}\n`;
}

function featuresOf({ plot, fit }: FittedPlot): Feature[] {
  const { verdict, parking, buildable, largestRectangle, limits, notExamined } = fit;
  const { geometry: _, ...room } = buildable;
  const said = { verdict, parking, buildable: room, limits, notExamined };
  const found: Feature[] = [
    {
      type: "Feature",
      id: plot.id,
      properties: { kind: "plot", id: plot.id, name: plot.name, area: roundTo(area(plot.shape), 2), ...said },
      geometry: lonLatGeometry(plot.shape),
    },
  ];
  if (buildable.geometry) {
    found.push({
      type: "Feature",
      id: `${plot.id}/buildable`,
      properties: { kind: "buildable", plot: plot.id, ...room },
      geometry: buildable.geometry,
    });
  }
  if (largestRectangle) {
    const { geometry, ...sides } = largestRectangle;
    found.push({
      type: "Feature",
      id: `${plot.id}/rectangle`,
      properties: { kind: "largestRectangle", plot: plot.id, ...sides },
      geometry,
    });
  }
  return [...found, ...fit.placements.flatMap((placed, position) => placementFeatures(plot, placed, position + 1))];
}

function placementFeatures(
  plot: Plot,
  { placement, reserve, nearest, close, standsOn, housing, hall, yard }: PlacedHall,
  rank: number,
): Feature[] {
  const said = { plot: plot.id, rank, ...placement, reserve, nearest, close, standsOn, housing };
  const standing: Feature = { type: "Feature", id: `${plot.id}/hall-${rank}`, properties: { kind: "hall", ...said }, geometry: hall };
  if (!yard) return [standing];
  return [standing, { type: "Feature", id: `${plot.id}/yard-${rank}`, properties: { kind: "yard", plot: plot.id, rank }, geometry: yard }];
}
