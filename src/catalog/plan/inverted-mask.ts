import { area, type Box, boxOf, type Chain, orient, type Shape } from "../../geo/shape.ts";

/** A frame fills its own box; a municipality never does. Frames drawn in degrees lean a few degrees here. */
const frameFill = 0.8;

const outline = (ring: Chain): Shape => ({ kind: "polygon", parts: [[ring]] });

function isFrame(rings: readonly Chain[]): boolean {
  if (rings.length < 2) return false;
  const [minX, minY, maxX, maxY] = boxOf(outline(rings[0]));
  return area(outline(rings[0])) >= frameFill * (maxX - minX) * (maxY - minY);
}

/** Whether a shape is a frame with the municipality cut out of it, as maps use to dim the surroundings. */
export const isInvertedMask = (shape: Shape): boolean => shape.kind === "polygon" && shape.parts.some(isFrame);

const holds = (outer: Box, inner: Box): boolean =>
  outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];

/** The frame's holes as polygons, with the mask's other parts (foreign land inside the municipality) as their holes. Other shapes as they are. */
export function maskedOut(shape: Shape): Shape {
  if (!isInvertedMask(shape)) return shape;
  const frame = shape.parts.find(isFrame) ?? [];
  const enclaves = shape.parts.filter((part) => part !== frame && part.length > 0).map(([shell]) => orient(shell, false));
  const parts = frame.slice(1).map((hole) => {
    const box = boxOf(outline(hole));
    return [orient(hole, true), ...enclaves.filter((enclave) => holds(box, boxOf(outline(enclave))))];
  });
  return { kind: "polygon", parts };
}
