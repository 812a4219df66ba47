import type { FieldsOf } from "../../catalog/index.ts";
import { squareMetres } from "../../geo/units.ts";
import type { Hit, LayerView, Overlap, PlotView } from "../layer-view.ts";

type Nature = FieldsOf<"paragraf3">;

/** Smallest sizes that § 3, stk. 1 and 2, protects: more than this, alone or in one connected mosaic. */
export const minimumSizes = { lake: squareMetres(100), other: squareMetres(2500) } as const;

/** The size that a registered area must exceed, in m². One of unknown type may be a lake, so the smaller holds. */
export const minimumOf = ({ kind }: Nature): number => (kind === "other" ? minimumSizes.other : minimumSizes.lake);

/** Registered nature on a plot, told apart by the size of the whole registered area, not of the part on the plot. */
export interface NatureOnPlot {
  readonly all: Overlap<Nature>;
  readonly over: Overlap<Nature>;
  readonly below: readonly Hit<Nature>[];
}

/** Looks for registered nature on the plot, over and below the sizes that the act protects. */
export function protectedNature(plot: PlotView, view: LayerView<Nature>): NatureOnPlot {
  const all = view.overlapping(plot);
  const below = all.hits.filter(({ fields, featureArea }) => featureArea <= minimumOf(fields));
  if (below.length === 0) return { all, over: all, below };
  // A hit carries the very fields object of its feature, so it tells features apart that say the same.
  const small = new Set(below.map(({ fields }) => fields));
  return { all, over: view.overlapping(plot, (fields) => !small.has(fields)), below };
}
