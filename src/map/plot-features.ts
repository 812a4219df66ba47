import type { Feature, FeatureCollection, Geometry, Point } from "geojson";
import type { AnswerRows } from "../domain/answer.ts";
import type { UserPlot } from "../domain/plot.ts";
import type { Route } from "../domain/route.ts";
import { canBeHad } from "../domain/stock.ts";
import type { CandidateView } from "../worker/protocol.ts";
import { findOutline, type Outline } from "./outlines.ts";

/** What the map knows of a plot. `route` is `none` before an answer; `rank` is its place in the list, from 0. */
export interface PlotProperties {
  readonly id: string;
  readonly name: string;
  readonly route: Route | "none";
  readonly rank: number;
}

/** Plots as the map's data, WGS 84. */
export interface PlotSources {
  readonly plots: FeatureCollection<Geometry, PlotProperties>;
  /** One point inside each plot, for its icon and name. */
  readonly points: FeatureCollection<Point, PlotProperties>;
}

/**
 * Every plot as the map draws it: those of the answer by route, and what the answer does not hold yet (candidates, plots just
 * drawn) without one. With `onlyFree` plots that cannot be had are left out, as in the list. Sites joined with land next door lie over
 * each other, so only those in `chosen` are drawn.
 */
export function plotFeatures(
  answer: AnswerRows | null,
  candidates: readonly CandidateView[],
  own: readonly UserPlot[],
  onlyFree: boolean,
  chosen: readonly string[] = [],
): PlotSources {
  const isWanted = ({ offer }: Pick<CandidateView, "offer">) => !onlyFree || canBeHad(offer);
  const isDrawn = ({ id, origin }: Pick<CandidateView, "id" | "origin">) => origin !== "joined" || chosen.includes(id);
  const outlines = new Map<string, Outline>();
  for (const plot of [...candidates, ...(answer?.made ?? []).filter(isDrawn), ...own]) {
    const outline = findOutline(plot);
    if (outline) outlines.set(plot.id, outline);
  }
  const known = new Set(answer?.plots.map(({ id }) => id));
  const others = [...(answer ? [] : candidates), ...own.map((plot) => ({ ...plot, offer: null }))].filter(({ id }) => !known.has(id));
  const drawn = [
    ...(answer?.plots ?? []).filter(isWanted).map(({ id, name, route }) => ({ id, name, route })),
    ...others.filter(isWanted).map(({ id, name }) => ({ id, name, route: "none" as const })),
  ];
  const placed = drawn.flatMap((plot, rank) => {
    const outline = outlines.get(plot.id);
    return outline ? [{ properties: { ...plot, rank }, outline }] : [];
  });
  const features = <Shown extends Geometry>(shown: (outline: Outline) => Shown): Feature<Shown, PlotProperties>[] =>
    placed.map(({ properties, outline }) => ({ type: "Feature", id: properties.id, properties, geometry: shown(outline) }));
  return {
    plots: { type: "FeatureCollection", features: features(({ area }) => area) },
    points: { type: "FeatureCollection", features: features(({ point }) => point) },
  };
}
