import type { FieldsOf } from "../../catalog/index.ts";
import { difference } from "../../geo/overlay.ts";
import type { Shape } from "../../geo/shape.ts";
import type { LayerView, PlotView } from "../layer-view.ts";
import { groundBy } from "../lazily.ts";
import { protectedNature } from "../natur/protected-nature.ts";
import { leftBeside, type Piece } from "../piece.ts";
import { groundOf } from "../plot-ground.ts";

/** The layers that are taken out of a plot. */
export interface HardLimits {
  readonly paragraf3: LayerView<FieldsOf<"paragraf3">>;
  readonly fredninger: LayerView<FieldsOf<"fredninger">>;
  readonly soeer: LayerView<FieldsOf<"soeer">>;
}

/** What is left of a plot. Areas in m², EPSG:25832. */
export interface NetBuildable {
  /** Made when it is first asked for. */
  readonly shape: Shape;
  readonly netArea: number;
  /** Area of the largest single piece. */
  readonly largestPiece: number;
}

interface Kept {
  readonly limits: HardLimits;
  readonly net: NetBuildable;
}

/** What was left of a plot when it was last asked, for those who look through the same views. */
const kept = new WeakMap<PlotView, Kept>();

const areSame = (a: HardLimits, b: HardLimits): boolean =>
  a.paragraf3 === b.paragraf3 && a.fredninger === b.fredninger && a.soeer === b.soeer;

/** The plot less § 3 nature over the minimum sizes, conservation orders (proposed ones too) and lakes, which are merged first. */
export function netBuildable(plot: PlotView, limits: HardLimits): NetBuildable {
  const last = kept.get(plot);
  if (last && areSame(last.limits, limits)) return last.net;
  const net = netOf(plot, takenOf(plot, limits));
  kept.set(plot, { limits, net });
  return net;
}

const takenOf = (plot: PlotView, { paragraf3, fredninger, soeer }: HardLimits): Piece[] =>
  [protectedNature(plot, paragraf3).over, fredninger.overlapping(plot), soeer.overlapping(plot)].flatMap(({ pieces }) => pieces);

const shapesOf = (pieces: readonly Piece[]): Shape[] => pieces.map(({ shape }) => shape);

function netOf(plot: PlotView, taken: readonly Piece[]): NetBuildable {
  if (taken.length === 0) return { shape: plot.shape, netArea: plot.area, largestPiece: groundOf(plot).largestPart() };
  const { area, largest } = leftBeside(plot, taken);
  const ground = groundBy(() => difference(plot.shape, shapesOf(taken)));
  return {
    netArea: Math.min(area, plot.area),
    largestPiece: largest,
    get shape() {
      return ground.evidence;
    },
  };
}

/** Largest single piece of the net area without buildings, m²; null where no building stands on the plot or none is known. */
export function largestUnbuilt(plot: PlotView, limits: HardLimits, buildings: LayerView<FieldsOf<"bygninger">>): number | null {
  const built = buildings.overlapping(plot);
  if (built.hits.length === 0) return null;
  const taken = takenOf(plot, limits);
  return taken.length === 0 ? built.freePiece : leftBeside(plot, [...taken, ...built.pieces]).largest;
}
