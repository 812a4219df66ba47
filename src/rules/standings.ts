import type { PlotAnswer, Standing, WishAnswer } from "../domain/answer.ts";
import type { ExpansionRequest } from "../domain/request.ts";
import { type FirstPlace, firstPlaces } from "./first-places.ts";
import { countedWishes, type Degree, degreeOf, scoresOf } from "./ranking.ts";
import type { Contender } from "./weightings.ts";

/** What of an answer its standing hangs on. */
type Standable = Pick<PlotAnswer, "id" | "route" | "offer" | "routeAtLeast" | "wishes" | "standing">;

/** Plots with their standing, for an object that comes again with the same standing the same object as before. */
const stood = new WeakMap<Standable, Standable>();

/** Tells each plot how firm its place is among those that law treats alike: of one route, one status and one floor. Order stays. */
export function withStandings<Plot extends Standable>(plots: readonly Plot[], request: ExpansionRequest): readonly Plot[] {
  const judge = judgeBy(request);
  const places = placesOf(plots, judge);
  return plots.map((plot) => {
    const { score, scoreAtMost } = judge(plot.wishes);
    const { firstShare = null, losesOnlyIf = null } = places.get(plot.id) ?? {};
    const standing: Standing = { score, scoreAtMost, firstShare, losesOnlyIf };
    if (standing.score === null) return plot;
    const before = stood.get(plot);
    // What stands under a plot was made of that plot.
    if (before && isSame(before.standing, standing)) return before as Plot;
    const made = { ...plot, standing };
    stood.set(plot, made);
    return made;
  });
}

/** What a plot's wishes come to under a company's weights. */
interface Judged extends Pick<Standing, "score" | "scoreAtMost"> {
  /** The weights that it was judged by. */
  readonly weights: string;
  /** The wishes that count, and how far each is met. */
  readonly counted: readonly string[];
  readonly degrees: readonly Degree[];
}

const lastJudged = new WeakMap<readonly WishAnswer[], Judged>();

/** Judges answers to wishes by a company's weights; the same answers under the same weights are not judged again. */
function judgeBy(request: ExpansionRequest): (wishes: readonly WishAnswer[]) => Judged {
  const weights = JSON.stringify(request.weights);
  return (wishes) => {
    const before = lastJudged.get(wishes);
    if (before?.weights === weights) return before;
    const counted = countedWishes(wishes, request);
    const judged = { ...scoresOf(wishes, request), weights, counted: counted.map(({ wish }) => wish), degrees: counted.map(degreeOf) };
    lastJudged.set(wishes, judged);
    return judged;
  };
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

/** How firm the first places are, by plot. What was ranked last time and is the same now is not ranked again. */
function placesOf(plots: readonly Standable[], judge: (wishes: readonly WishAnswer[]) => Judged): ReadonlyMap<string, FirstPlace> {
  const ranked = new Map<string, Ranked>();
  for (const [key, group] of groupsOf(plots)) {
    const wishes = judge(group[0].wishes).counted;
    const contenders = group.map(({ id, wishes: answers }) => ({ id, degrees: judge(answers).degrees }));
    const before = lastRanked.get(key);
    const stands = before !== undefined && areEqual(before.wishes, wishes) && areSame(before.contenders, contenders);
    ranked.set(key, stands ? before : { contenders, wishes, places: firstPlaces(contenders, wishes) });
  }
  lastRanked = ranked;
  return new Map([...ranked.values()].flatMap(({ places }) => [...places]));
}

function groupsOf(plots: readonly Standable[]): ReadonlyMap<string, readonly Standable[]> {
  const groups = new Map<string, Standable[]>();
  for (const plot of plots) {
    const key = [plot.route, plot.offer?.status ?? "", plot.routeAtLeast].join();
    const group = groups.get(key) ?? [];
    group.push(plot);
    groups.set(key, group);
  }
  return groups;
}

const areEqual = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((each, at) => each === b[at]);

const areSame = (a: readonly Contender[], b: readonly Contender[]): boolean =>
  a.length === b.length &&
  a.every(({ id, degrees }, at) => id === b[at].id && (degrees === b[at].degrees || areEqualDegrees(degrees, b[at].degrees)));

const areEqualDegrees = (a: readonly Degree[], b: readonly Degree[]): boolean =>
  a.every(([low, high], wish) => low === b[wish][0] && high === b[wish][1]);
