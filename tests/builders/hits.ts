import { emptyShape } from "../../src/geo/shape.ts";
import type { Hit, Near, Overlap } from "../../src/rules/layer-view.ts";

/** A feature that shares a tenth of a 10,000 m² plot, as `measure` would hand it to `decide`. */
export const aHit = <Fields>(fields: Fields, rest: Partial<Omit<Hit<Fields>, "fields">> = {}): Hit<Fields> => ({
  id: "hit-1",
  date: null,
  link: null,
  area: 1000,
  share: 0.1,
  featureArea: 5000,
  ...rest,
  fields,
});

/** What a plot of 10,000 m² and a layer share; without hits nothing. With hits, the sum of their areas unless said otherwise. */
export function anOverlap<Fields>(hits: readonly Hit<Fields>[] = [], rest: Partial<Omit<Overlap<Fields>, "hits">> = {}): Overlap<Fields> {
  const area = hits.reduce((sum, hit) => sum + hit.area, 0);
  return { hits, area, share: area / 10_000, freePiece: 10_000 - area, evidence: emptyShape, pieces: [], ...rest };
}

/** A feature near the plot, at the distance given in metres. */
export const aNear = <Fields>(
  distance: number,
  fields: Fields,
  rest: Partial<Omit<Near<Fields>, "fields" | "distance">> = {},
): Near<Fields> => ({
  id: "near-1",
  date: null,
  link: null,
  shape: emptyShape,
  ...rest,
  distance,
  fields,
});
