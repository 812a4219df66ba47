import type { PlotRow } from "../domain/answer.ts";
import { availabilityOf } from "../domain/stock.ts";

/** Where the head of the list stands: with how many it is equal, and who is first more often than it. */
export interface Leader {
  readonly plot: PlotRow;
  /** Other plots that meet the wishes equally well. */
  readonly equals: number;
  readonly rival: PlotRow | null;
}

const availability = ({ offer }: PlotRow) => offer && availabilityOf(offer);

const areAlike = (a: PlotRow, b: PlotRow): boolean =>
  a.route === b.route && a.routeAtLeast === b.routeAtLeast && a.routeAtMost === b.routeAtMost && availability(a) === availability(b);

const share = ({ standing }: PlotRow): number => standing.firstShare ?? 0;

/** How firm the head of a list stands among the plots that law treats alike; null where there is nothing to rank. */
export function leaderOf(plots: readonly PlotRow[], head: PlotRow | null): Leader | null {
  if (head === null || head.standing.firstShare === null) return null;
  const alike = plots.filter((plot) => plot !== head && areAlike(plot, head));
  const most = alike.reduce<PlotRow | null>((best, plot) => (best === null || share(plot) > share(best) ? plot : best), null);
  const equals = alike.filter(({ standing }) => standing.score === head.standing.score && standing.firstShare === head.standing.firstShare);
  return { plot: head, equals: share(head) > 0 ? equals.length : 0, rival: most && share(most) > share(head) ? most : null };
}
