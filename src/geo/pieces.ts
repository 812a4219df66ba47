import { area, emptyShape, type Shape } from "./shape.ts";
import type { SquareMetres } from "./units.ts";

/** The parts of a shape as shapes of one part each, in their order. */
export const pieces = (shape: Shape): Shape[] => shape.parts.map((part) => ({ kind: shape.kind, parts: [part] }));

/** The piece with the largest area, the first of equals; null for an empty shape. */
export function largestPiece(shape: Shape): Shape | null {
  let largest: Shape | null = null;
  for (const piece of pieces(shape)) {
    if (!largest || area(piece) > area(largest)) largest = piece;
  }
  return largest;
}

/** Area in m² of the largest piece; 0 for an empty shape. */
export const largestPieceArea = (shape: Shape): SquareMetres => area(largestPiece(shape) ?? emptyShape);
