import type { PlotAnswer, Standing } from "../domain/answer.ts";
import { byCodeUnit } from "../domain/order.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { roundTo } from "../geo/units.ts";
import { countedWishes, type Degree, degreeOf, scoresOf } from "./ranking.ts";
import { type Contender, firstShares } from "./weightings.ts";

/** What of an answer its standing hangs on. */
type Standable = Pick<PlotAnswer, "id" | "route" | "offer" | "routeAtLeast" | "wishes" | "standing">;

/** Plots with their standing, for an object that comes again with the same standing the same object as before. */
const stood = new WeakMap<Standable, Standable>();

/** Tells each plot how firm its place is among those that law treats alike: of one route, one status and one floor. Order stays. */
export function withStandings<Plot extends Standable>(plots: readonly Plot[], request: ExpansionRequest): readonly Plot[] {
  const firm = firmOf(plots, request);
  return plots.map((plot) => {
    const standing: Standing = { ...scoresOf(plot.wishes, request), firstShare: null, losesOnlyIf: null, ...firm.get(plot.id) };
    if (standing.score === null) return plot;
    const before = stood.get(plot);
    // What stands under a plot was made of that plot.
    if (before && isSame(before.standing, standing)) return before as Plot;
    const made = { ...plot, standing };
    stood.set(plot, made);
    return made;
  });
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.score === b.score &&
  a.scoreAtMost === b.scoreAtMost &&
  a.firstShare === b.firstShare &&
  a.losesOnlyIf?.wish === b.losesOnlyIf?.wish &&
  a.losesOnlyIf?.above === b.losesOnlyIf?.above;

type Firm = Pick<Standing, "firstShare" | "losesOnlyIf">;

/** How firm the first place is, by plot; nothing for a plot that has nobody beside it. */
function firmOf(plots: readonly Standable[], request: ExpansionRequest): ReadonlyMap<string, Firm> {
  const groups = new Map<string, Standable[]>();
  for (const plot of plots) {
    const key = [plot.route, plot.offer?.status ?? "", plot.routeAtLeast].join();
    const group = groups.get(key) ?? [];
    group.push(plot);
    groups.set(key, group);
  }
  return new Map([...groups.values()].flatMap((group) => [...firmIn(group, request)]));
}

interface Peers extends Contender {
  /** Plots that meet every wish equally far; more than one only where all was examined. */
  readonly plots: readonly Standable[];
}

function firmIn(group: readonly Standable[], request: ExpansionRequest): ReadonlyMap<string, Firm> {
  const wishes = countedWishes(group[0].wishes, request).map(({ wish }) => wish);
  const firm = new Map<string, Firm>();
  if (group.length < 2 || wishes.length === 0) return firm;
  for (const { id } of group) firm.set(id, { firstShare: 0, losesOnlyIf: null });
  const leading = undominated(peersOf(group, request));
  const shares = firstShares(leading);
  for (const [at, { plots, degrees }] of leading.entries()) {
    const others = leading.filter((_, other) => other !== at).map((other) => other.degrees);
    const losesOnlyIf = plots.length === 1 && shares[at] > 0 ? decidingWish(degrees, others, wishes) : null;
    for (const { id } of plots) firm.set(id, { firstShare: roundTo(shares[at] / plots.length, 4), losesOnlyIf });
  }
  return firm;
}

/** Plots as contenders, by id; those that are known to be equal as one. */
function peersOf(group: readonly Standable[], request: ExpansionRequest): readonly Peers[] {
  const peers = new Map<string, { readonly id: string; readonly degrees: readonly Degree[]; readonly plots: Standable[] }>();
  for (const plot of [...group].sort((a, b) => byCodeUnit(a.id, b.id))) {
    const degrees = countedWishes(plot.wishes, request).map(degreeOf);
    const isKnown = degrees.every(([least, most]) => least === most);
    const key = isKnown ? degrees.join(" ") : plot.id;
    const same = peers.get(key) ?? { id: plot.id, degrees, plots: [] };
    same.plots.push(plot);
    peers.set(key, same);
  }
  return [...peers.values()];
}

/** Those whom nobody is at least as good as in every wish and better than in one; only they can come first. */
const undominated = (peers: readonly Peers[]): readonly Peers[] =>
  peers.filter((peer) => !peers.some((other) => other !== peer && dominates(other.degrees, peer.degrees)));

function dominates(a: readonly Degree[], b: readonly Degree[]): boolean {
  let better = false;
  for (let wish = 0; wish < a.length; wish++) {
    if (a[wish][0] < b[wish][1]) return false;
    if (a[wish][0] > b[wish][1]) better = true;
  }
  return better;
}

/** Shares below this are nothing to speak of. */
const least = 0.005;

/**
 * The one wish in which alone others are better, and how much it must weigh before one of them passes. With `gain` the advantage of another in
 * that wish and `loss` its smallest drawback in the rest, it passes where the wish weighs `loss` / (`gain` + `loss`). What was not examined
 * counts for the others.
 */
function decidingWish(own: readonly Degree[], others: readonly (readonly Degree[])[], wishes: readonly string[]): Standing["losesOnlyIf"] {
  const gains = others.map((other) => other.map(([, most], wish) => most - own[wish][0])).filter((gain) => gain.some((each) => each > 0));
  const better = new Set(gains.flatMap((gain) => gain.flatMap((each, wish) => (each > 0 ? [wish] : []))));
  if (better.size !== 1 || wishes.length < 2) return null;
  const [deciding] = better;
  const passes = gains.map((gain) => {
    const loss = -Math.max(...gain.filter((_, wish) => wish !== deciding));
    return loss / (gain[deciding] + loss);
  });
  const above = roundTo(Math.min(...passes), 4);
  return above < least ? null : { wish: wishes[deciding], above };
}
