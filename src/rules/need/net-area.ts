import type { FieldsOf } from "../../catalog/index.ts";
import { difference } from "../../geo/overlay.ts";
import { largestPieceArea } from "../../geo/pieces.ts";
import { area, type Shape } from "../../geo/shape.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { protectedNature } from "../natur/protected-nature.ts";

/** The layers that are taken out of a plot. */
export interface HardLimits {
  readonly paragraf3: LayerView<FieldsOf<"paragraf3">>;
  readonly fredninger: LayerView<FieldsOf<"fredninger">>;
  readonly soeer: LayerView<FieldsOf<"soeer">>;
}

/** What is left of a plot. Areas in m², EPSG:25832. */
export interface NetBuildable {
  readonly shape: Shape;
  readonly netArea: number;
  /** Area of the largest single piece. */
  readonly largestPiece: number;
}

/** The plot less § 3 nature over the minimum sizes, conservation orders (proposed ones too) and lakes, which are merged first. */
export function netBuildable(plot: PlotView, { paragraf3, fredninger, soeer }: HardLimits): NetBuildable {
  const taken = [protectedNature(plot, paragraf3).over, fredninger.overlapping(plot), soeer.overlapping(plot)];
  const shapes = taken.filter(({ hits }) => hits.length > 0).map(({ evidence }) => evidence);
  const shape = shapes.length > 0 ? difference(plot.shape, shapes) : plot.shape;
  const netArea = shapes.length > 0 ? Math.min(area(shape), plot.area) : plot.area;
  return { shape, netArea, largestPiece: largestPieceArea(shape) };
}

/** Largest single piece of `shape`, a part of the plot, without buildings, m²; null where no building stands on the plot or none is known. */
export function largestUnbuilt(plot: PlotView, shape: Shape, buildings: LayerView<FieldsOf<"bygninger">>): number | null {
  const { hits, evidence } = buildings.overlapping(plot);
  if (hits.length === 0) return null;
  return largestPieceArea(difference(shape, [evidence]));
}
