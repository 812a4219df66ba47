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
  /** The plot with its standing. */
  readonly made: Standable;
}

/** How plots stood the last time, by id: one that comes again as the same object with the same standing is the same object as then. */
let lastStood: ReadonlyMap<string, Stood> = new Map();

/** Tells each plot how firm its place is among those that law treats alike: of one route, one availability and one floor. Order stays. */
export function withStandings<Plot extends Standable>(plots: readonly Plot[], request: ExpansionRequest): readonly Plot[] {
  const weights = JSON.stringify(request.weights);
  const judged = plots.map(({ id, wishes }) => {
    const before = lastStood.get(id);
    return before?.plot.wishes === wishes && before.weights === weights ? before.judged : judge(wishes, request);
  });
  const ranked = rankedOf(plots, judged);
  const standing = new Map<string, Stood>();
  const made = plots.map((plot, at) => {
    const { score, scoreAtMost } = judged[at];
    if (score === null) return plot;
    const { firstShare = null, losesOnlyIf = null } = ranked[at].places.get(plot.id) ?? {};
    const before = lastStood.get(plot.id);
    const now: Standing = { score, scoreAtMost, firstShare, losesOnlyIf };
    // What stood under a plot was made of that plot.
    const same = before?.plot === plot && isSame(before.made.standing, now) ? (before.made as Plot) : { ...plot, standing: now };
    standing.set(plot.id, { plot, weights, judged: judged[at], made: same });
    return same;
  });
  lastStood = standing;
  return made;
}

/** What a plot's wishes come to under a company's weights. */
interface Judged extends Pick<Standing, "score" | "scoreAtMost"> {
  /** The wishes that count, and how far each is met. */
  readonly counted: readonly string[];
  readonly degrees: readonly Degree[];
}

function judge(wishes: readonly WishAnswer[], request: ExpansionRequest): Judged {
  const counted = countedWishes(wishes, request);
  return { ...scoresOf(wishes, request), counted: counted.map(({ wish }) => wish), degrees: counted.map(degreeOf) };
}

const isSame = (a: Standing, b: Standing): boolean =>
  a.score === b.score &&
  a.scoreAtMost === b.scoreAtMost &&
  a.firstShare === b.firstShare &&
  a.losesOnlyIf?.wish === b.losesOnlyIf?.wish &&
  a.losesOnlyIf?.above === b.losesOnlyIf?.above;

/** Plots that law treats alike, as they were last ranked, by what law says of them. */
interface Ranked {
  readonly contenders: readonly Contender[];
  readonly wishes: readonly string[];
  readonly places: ReadonlyMap<string, FirstPlace>;
}

let lastRanked: ReadonlyMap<string, Ranked> = new Map();

/** For each plot those that law treats alike, ranked. What was ranked last time and is the same now is not ranked again. */
function rankedOf(plots: readonly Standable[], judged: readonly Judged[]): readonly Ranked[] {
  const keys = plots.map(
    (plot) => `${plot.route} ${plot.offer ? availabilityOf(plot.offer) : ""} ${plot.routeAtLeast} ${plot.routeAtMost}`,
  );
  const groups = new Map<string, { readonly wishes: readonly string[]; readonly contenders: Contender[] }>();
  for (const [at, { id }] of plots.entries()) {
    const { counted, degrees } = judged[at];
    const group = groups.get(keys[at]) ?? { wishes: counted, contenders: [] };
    group.contenders.push({ id, degrees });
    groups.set(keys[at], group);
  }
  const ranked = new Map<string, Ranked>();
  for (const [key, { wishes, contenders }] of groups) {
    const before = lastRanked.get(key);
    const stands = before !== undefined && areEqual(before.wishes, wishes) && areSame(before.contenders, contenders);
    ranked.set(key, stands ? before : { contenders, wishes, places: firstPlaces(contenders, wishes) });
  }
  lastRanked = ranked;
  return keys.map((key) => ranked.get(key) ?? noRank);
}

const noRank: Ranked = { contenders: [], wishes: [], places: new Map() };

const areEqual = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((each, at) => each === b[at]);

const areSame = (a: readonly Contender[], b: readonly Contender[]): boolean =>
  a.length === b.length &&
  a.every(({ id, degrees }, at) => id === b[at].id && (degrees === b[at].degrees || areEqualDegrees(degrees, b[at].degrees)));

const areEqualDegrees = (a: readonly Degree[], b: readonly Degree[]): boolean =>
  a.every(([low, high], wish) => low === b[wish][0] && high === b[wish][1]);
