import { largestPieceArea } from "../geo/pieces.ts";
import { type Box, boxOf } from "../geo/shape.ts";
import { type PreparedArea, prepareArea } from "../geo/shared-area.ts";
import type { SquareMetres } from "../geo/units.ts";
import type { PlotView } from "./layer-view.ts";
import { keptBy, lazily } from "./lazily.ts";

/** What is made of a plot once, for all layers that it is measured against. */
export interface PlotGround {
  readonly box: Box;
  /** The plot ready for `sharedArea`. */
  readonly prepared: () => PreparedArea;
  /** Area of the plot's own largest part, m². */
  readonly largestPart: () => SquareMetres;
}

/** The ground of a plot, kept as long as its view. */
export const groundOf = keptBy(
  ({ shape }: PlotView): PlotGround => ({
    box: boxOf(shape),
    prepared: lazily(() => prepareArea(shape)),
    largestPart: lazily(() => largestPieceArea(shape)),
  }),
);
