import type { Shape } from "./shape.ts";

/** Length in metres of everything that a shape is drawn with: of a polygon its shells and holes. */
export function perimeter({ parts }: Shape): number {
  let length = 0;
  for (const chain of parts.flat())
    for (let i = 0; i + 3 < chain.length; i += 2) {
      const [dx, dy] = [chain[i + 2] - chain[i], chain[i + 3] - chain[i + 1]];
      length += Math.sqrt(dx * dx + dy * dy);
    }
  return length;
}
