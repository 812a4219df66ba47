import type { Geometry } from "geojson";
import type { Capacity } from "./capacity.ts";
import type { Expansion, ExpansionSearch } from "./expansion.ts";
import type { Finding, Outcome } from "./finding.ts";
import type { Improvement } from "./improvement.ts";
import type { Offer, PlotOrigin } from "./plot.ts";
import type { Meeting, Timeline } from "./procedure.ts";
import type { PlotPiece } from "./provision.ts";
import type { Records } from "./records.ts";
import type { ExpansionRequest } from "./request.ts";
import type { Bilingual } from "./result.ts";
import type { FirmRoute, Route, Step } from "./route.ts";

/** How a wish of the company is met by a plot. No wish outweighs a law; wishes order plots of the same route. */
export interface WishAnswer {
  readonly wish: string;
  /** Distance in metres, or null when the wish is not a distance or was not examined. */
  readonly measured: number | null;
  readonly wanted: number | null;
  /** null when the data that would tell is missing. */
  readonly met: boolean | null;
}

/** An area that a hole in the data may make smaller. */
export type UpperBound = "netArea" | "largestPiece" | "unbuiltArea";

/** How firm a plot's place is among the plots that law treats alike. */
export interface Standing {
  /** Share of the company's wishes that the plot meets, 0–1, by the company's own weights; null when there are no wishes. */
  readonly score: number | null;
  /** The same if every wish that was not examined turned out to be met; equals `score` where all were examined. */
  readonly scoreAtMost: number | null;
  /** Share of random weightings in which the plot comes first among the plots of the same route, 0–1; null where there is nothing to rank. */
  readonly firstShare: number | null;
  /** The plot loses its first place only where this wish weighs over `above`, a share of all weights, 0–1; null where no one wish decides. */
  readonly losesOnlyIf: { readonly wish: string; readonly above: number } | null;
}

/** The standing of a plot that nobody has ranked, or that has nothing to be ranked by. */
export const noStanding: Standing = { score: null, scoreAtMost: null, firstShare: null, losesOnlyIf: null };

/** How exactly a plot is drawn, and how its drawn area stands beside the registered one, which is the legal one. Areas in m². */
export interface Drawn {
  /** Metres within which 95 % of its border lie of where they belong; null where nobody knows and it is taken as it stands. */
  readonly accuracy: number | null;
  /** Where that is from, in a sentence. */
  readonly basis: Bilingual;
  /** As the seller states it, else the sum of the parcels that the plot is made of; null when neither is known. */
  readonly registeredArea: number | null;
  /** Drawn less registered. */
  readonly difference: number | null;
  /** The most that the accuracy explains: the plot's perimeter times the accuracy. */
  readonly explained: number | null;
}

/** How many findings of a plot a planner has set aside: answers, and holes in the data that were accepted unexamined. */
export interface SetAside {
  readonly findings: number;
  readonly holes: number;
}

/** Everything that is said about one plot. Areas in m² (EPSG:25832), rounded to 0.01. */
export interface PlotAnswer {
  readonly id: string;
  readonly name: string;
  readonly origin: PlotOrigin;
  readonly offer: Offer | null;
  readonly area: number;
  /** What is left when hard limits are taken out, or null when one of their layers was not examined. */
  readonly netArea: number | null;
  /** Largest single piece of the net area, m². */
  readonly largestPiece: number | null;
  /** Area not covered by known buildings, or null when the buildings are not known. */
  readonly unbuiltArea: number | null;
  /** Those of the three areas that are upper bounds only: a layer that they rest on is cut off, stale, or not known to cover the plot. */
  readonly atMost: readonly UpperBound[];
  readonly route: Route;
  /** What the findings call for already; the plot cannot come out milder than this. Equals `route` unless it is undecided. */
  readonly routeAtLeast: FirmRoute;
  /** The worst that open questions and holes in the data can still lead to. Equals `route` unless it is undecided. */
  readonly routeAtMost: FirmRoute;
  /** Of the findings that stand; what is set aside does not count, here and in `counts`. */
  readonly worst: Outcome;
  /** Share of the rules that were answered, 0–1, rounded to 0.001. What is set aside makes it no larger. */
  readonly completeness: number;
  /** With `setAside` the number of rules. */
  readonly counts: Readonly<Record<Outcome, number>>;
  readonly setAside: SetAside;
  /** Worst first. One for every rule. */
  readonly findings: readonly Finding[];
  readonly steps: readonly Step[];
  readonly wishes: readonly WishAnswer[];
  readonly standing: Standing;
  /** Null where nobody has looked yet: it takes the plot's own ground. */
  readonly drawn: Drawn | null;
  /** The deljordstykker, largest first; empty where the plan layers cannot tell. */
  readonly pieces: readonly PlotPiece[];
  readonly capacity: Capacity | null;
  /** What would make it pass; empty on the best route, and where nobody has searched. */
  readonly improvements: readonly Improvement[];
  /** How the plot stands to the company's present site; null without one. */
  readonly expansion: Expansion | null;
  readonly timeline: Timeline | null;
  readonly meeting: Meeting | null;
  /** RFC 7946 geometry in WGS 84, nine decimals. */
  readonly geometry: Geometry;
}

/** A plot as lists and maps show it: all that ranks, names and colours it. The whole answer is asked for when the plot is opened. */
export interface PlotRow
  extends Pick<PlotAnswer, "id" | "name" | "origin" | "offer" | "area" | "netArea" | "largestPiece" | "unbuiltArea" | "atMost">,
    Pick<PlotAnswer, "route" | "routeAtLeast" | "routeAtMost" | "worst" | "completeness" | "counts" | "setAside" | "wishes" | "standing"> {
  /** Sentence of the heaviest finding; null where no finding asks anything of anybody. */
  readonly worstText: Bilingual | null;
  /** True where the plot is shut because it is too small, and by no law. */
  readonly onlyTooSmall: boolean;
}

/** An answer as lists show it, in the same order as the whole one. */
export interface AnswerRows extends Pick<Answer, "request" | "on" | "pack" | "rulesVersion" | "expansion"> {
  /** Plots that were made for the request, which the pack does not hold: the present site, and what adjoins it. */
  readonly made: readonly Pick<PlotAnswer, "id" | "name" | "origin" | "offer" | "area" | "geometry">[];
  readonly plots: readonly PlotRow[];
}

/** A layer of the pack as the answer cites it. */
export interface LayerStamp {
  readonly dataset: string;
  /** Who publishes the data, as the pack says; an example pack says that it is an example. */
  readonly publisher: string;
  readonly date: string | null;
  readonly count: number;
  readonly sha256: string | null;
  readonly state: "ready" | "missing" | "failed" | "cutOff" | "notDelivered";
  /** Why the pack says that it is cut off or could not be fetched, a key under `cutOff` in `i18n`; null where it says nothing. */
  readonly reason: string | null;
  readonly coverage: "municipality" | "area" | "vouched" | "unknown";
  /** Who vouches that the layer is complete, where somebody does; else null. */
  readonly vouchedBy: string | null;
}

/** The pack as the answer cites it. */
export interface PackStamp {
  readonly municipality: { readonly code: string; readonly name: string };
  readonly sample: boolean;
  /** Shown on every screen and in every export of an example pack. */
  readonly notice: string | null;
  readonly layers: readonly LayerStamp[];
}

/** The whole answer: one object, from which screen, GeoJSON, CSV and report are made. */
export interface Answer {
  readonly request: ExpansionRequest;
  /** ISO date that the check is made for. */
  readonly on: string;
  readonly pack: PackStamp;
  readonly rulesVersion: string;
  /** What planners have entered and set aside. */
  readonly records: Records;
  /** What is said of the search round the present site; null where the request names none. */
  readonly expansion: ExpansionSearch | null;
  /** In list order: by route, status, what is known at least, completeness, weighted wishes, id. */
  readonly plots: readonly PlotAnswer[];
}
