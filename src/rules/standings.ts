import type { PlotAnswer, Standing, WishAnswer } from "../domain/answer.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { availabilityOf } from "../domain/stock.ts";
import { type FirstPlace, firstPlaces } from "./first-places.ts";
import { countedWishes, type Degree, degreeOf, scoresOf } from "./ranking.ts";
import type { Contender } from "./weightings.ts";

/** What of an answer its standing hangs on. */
type Standable = Pick<PlotAnswer, "id" | "route" | "offer" | "routeAtLeast" | "routeAtMost" | "wishes" | "standing">;

/** A plot as it last stood. */
interface Stood {
  readonly plot: Standable;
  /** The weights that its wishes were judged by. */
  readonly weights: string;
  readonly judged: Judged;
  /** What law says of it: those of whom it says the same are ranked with it. */
  readonly peers: string;
  /** Those with whom it was last ranked; null until it is. */
  ranked: Ranked | null;
  /** The plot with its standing. */
  made: Standable;
}

/** How plots stood the last time, by id: one that comes again as the same object with the same standing is the same object as then. */
const lastStood = new Map<string, Stood>();

/** Tells each plot how firm its place is among those that law treats alike: of one route, one availability and one floor. Order stays. */
export function withStandings<Plot extends Standable>(plots: readonly Plot[], request: ExpansionRequest): readonly Plot[] {
  const weights = JSON.stringify(request.weights);
  const stood = plots.map((plot) => stoodBefore(plot, weights) ?? stand(plot, weights, request));
  if (lastStood.size > plots.length) forgetOthers(plots);
  const ranking = rankingOf(stood);
  return stood.map((each) => {
    const ranked = ranking.get(each.peers) ?? null;
    if (each.ranked !== ranked) place(each, ranked);
    // What stands for a plot was made of that plot.
    return each.made as Plot;
  });
}

function stoodBefore(plot: Standable, weights: string): Stood | null {
  const before = lastStood.get(plot.id);
  return before?.plot === plot && before.weights === weights ? before : null;
}

function stand(plot: Standable, weights: string, request: ExpansionRequest): Stood {
  const { id, wishes, route, offer, routeAtLeast, routeAtMost } = plot;
  const before = lastStood.get(id);
  const judged = before?.plot.wishes === wishes && before.weights === weights ? before.judged : judge(id, wishes, request);
  const peers = `${route} ${offer ? availabilityOf(offer) : ""} ${routeAtLeast} ${routeAtMost}`;
  const stood = { plot, weights, judged, peers, ranked: null, made: plot };
  lastStood.set(id, stood);
  return stood;
}

function forgetOthers(plots: readonly Standable[]): void {
  const kept = new Set(plots.map(({ id }) => id));
  for (const id of lastStood.keys()) if (!kept.has(id)) lastStood.delete(id);
}

/** Gives a plot its place among those with whom it is ranked; where that is its place already it stays the same object. */
function place(stood: Stood, ranked: Ranked | null): void {
  stood.ranked = ranked;
  const { plot, judged, made } = stood;
  const { score, scoreAtMost } = judged;
  if (score === null) return;
  const { firstShare = null, losesOnlyIf = null } = ranked?.places.get(plot.id) ?? {};
  const standing: Standing = { score, scoreAtMost, firstShare, losesOnlyIf };
  if (!isSame(made.standing, standing)) stood.made = { ...plot, standing };
}

/** What a plot's wishes come to under a company's weights. */
interface Judged extends Pick<Standing, "score" | "scoreAtMost"> {
  /** The wishes that count. */
  readonly counted: readonly string[];
  /** How far each of them is met. */
  readonly contender: Contender;
}

function judge(id: string, wishes: readonly WishAnswer[], request: ExpansionRequest): Judged {
  const counted = countedWishes(wishes, request);
  const { score, scoreAtMost } = scoresOf(counted, request);
  return { score, scoreAtMost, counted: counted.map(({ wish }) => wish), contender: { id, degrees: counted.map(degreeOf) } };
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.score === b.score &&
  a.scoreAtMost === b.scoreAtMost &&
  a.firstShare === b.firstShare &&
  a.losesOnlyIf?.wish === b.losesOnlyIf?.wish &&
  a.losesOnlyIf?.above === b.losesOnlyIf?.above;

/** Plots that law treats alike, as they were last ranked. */
interface Ranked {
  readonly contenders: readonly Contender[];
  readonly wishes: readonly string[];
  readonly places: ReadonlyMap<string, FirstPlace>;
}

/** By what law says of them. */
let lastRanking: ReadonlyMap<string, Ranked> = new Map();

/** Ranks those that law treats alike. What was ranked last time and is the same now is not ranked again. */
function rankingOf(stood: readonly Stood[]): ReadonlyMap<string, Ranked> {
  const groups = new Map<string, { readonly wishes: readonly string[]; readonly contenders: Contender[] }>();
  for (const { peers, judged } of stood) {
    const group = groups.get(peers);
    if (group) group.contenders.push(judged.contender);
    else groups.set(peers, { wishes: judged.counted, contenders: [judged.contender] });
  }
  const ranking = new Map<string, Ranked>();
  for (const [peers, { wishes, contenders }] of groups) {
    const before = lastRanking.get(peers);
    const stands = before !== undefined && areEqual(before.wishes, wishes) && areSame(before.contenders, contenders);
    ranking.set(peers, stands ? before : { contenders, wishes, places: firstPlaces(contenders, wishes) });
  }
  lastRanking = ranking;
  return ranking;
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((each, at) => each === b[at]);

const areSame = (a: readonly Contender[], b: readonly Contender[]): boolean =>
  a.length === b.length && a.every((each, at) => each === b[at] || (each.id === b[at].id && areEqualDegrees(each.degrees, b[at].degrees)));

const areEqualDegrees = (a: readonly Degree[], b: readonly Degree[]): boolean =>
  a.every(([low, high], wish) => low === b[wish][0] && high === b[wish][1]);
