import { type Chain, ringArea, type Shape } from "./shape.ts";

/** Largest part or hole, in m², that is left out beside others: less than any register draws on purpose. Ours, not law. */
export const sliverSize = 0.01;

/** A valid polygon without parts and holes of less than `sliverSize`, and how many those were. One that is nothing else is left as it is. */
export function withoutSlivers(shape: Shape): { readonly shape: Shape; readonly dropped: number } {
  if (shape.kind !== "polygon") return { shape, dropped: 0 };
  const kept = shape.parts
    .filter(([shell]) => !isSliver(shell))
    .map(([shell, ...holes]) => [shell, ...holes.filter((hole) => !isSliver(hole))]);
  const dropped = ringCount(shape.parts) - ringCount(kept);
  return dropped === 0 || kept.length === 0 ? { shape, dropped: 0 } : { shape: { kind: "polygon", parts: kept }, dropped };
}

const isSliver = (ring: Chain): boolean => Math.abs(ringArea(ring)) < sliverSize;
const ringCount = (parts: Shape["parts"]): number => parts.reduce((sum, part) => sum + part.length, 0);
