import type { PlotPiece } from "../../domain/provision.ts";
import { routeRank } from "../../domain/route.ts";
import { roundTo } from "../../geo/units.ts";
import { formatAmount } from "../../i18n/format.ts";
import { gapsOf } from "../availability.ts";
import { boundOf } from "../capacity/caps.ts";
import { viewOf } from "../engine.ts";
import type { Hearing } from "../hearing.ts";
import type { PlotView } from "../layer-view.ts";
import { seenOf } from "../measure-plot.ts";
import { farthestAdvised } from "../naboer/advised-distances.ts";
import { gain, loss, type Place, type Verdict } from "./place.ts";

/** Differences of areas and lengths below this are none: rounding, in m² and m. */
const rounding = 0.01;

/** What is measured on the plot and on the present site alike: route, room, classes, homes. */
export const comparedWith = (place: Place): readonly Verdict[] => [
  ...(place.kind === "here" ? [] : [...byRoute(place), ...byLand(place), ...byClass(place), ...byHomes(place)]),
  ...byNeed(place),
];

/** A route is lighter or heavier only where neither what is open here nor what is open there can turn it round. */
function byRoute({ answer, site: { decided } }: Place): readonly Verdict[] {
  const now = decided.row;
  if (routeRank(answer.routeAtMost) < routeRank(now.routeAtLeast))
    return [gain((words) => words.texts.gains.milderRoute(words.route(now, "least"), words.route(answer, "most")))];
  if (routeRank(answer.routeAtLeast) > routeRank(now.routeAtMost))
    return [loss((words) => words.texts.losses.harderRoute(words.route(now, "most"), words.route(answer, "least")))];
  return [];
}

function byLand({ plot, site: { ground }, kind }: Place): readonly Verdict[] {
  const more = roundTo(plot.area - ground.area, 2);
  if (kind !== "elsewhere" || Math.abs(more) < rounding) return [];
  return more > 0
    ? [gain(({ texts, area }) => texts.gains.room(area(more)))]
    : [loss(({ texts, area }) => texts.losses.smaller(area(-more)))];
}

/** What is wanted, beside what there is. */
function byNeed({ plot, answer: { capacity }, hearing: { request } }: Place): readonly Verdict[] {
  const tight = roundTo(request.plotArea - plot.area, 2);
  return [
    ...(tight > rounding ? [loss(({ texts, area }) => texts.losses.tight(area(tight)))] : []),
    ...byFloor(capacity, request.floorArea),
  ];
}

function byFloor(capacity: Place["answer"]["capacity"], wanted: number): readonly Verdict[] {
  const left = capacity?.left ?? null;
  if (capacity === null || left === null) return [loss(({ texts }) => texts.losses.floorOpen)];
  if (left < wanted) return [loss(({ texts, area }) => texts.losses.floorShort(area(left, wanted), area(wanted, left)))];
  return [
    gain(({ texts, area }) =>
      texts.gains.floor(capacity.atMost ? texts.atMost(area(left, wanted)) : area(left, wanted), area(wanted, left)),
    ),
  ];
}

/** The lowest of the highest classes: the one that may be anywhere on the plot. Null where some piece does not say. */
function classAnywhere(pieces: readonly PlotPiece[]): number | null {
  const bounds = pieces.map((piece) => boundOf(piece, "maxClass")?.value ?? null);
  return bounds.length === 0 || bounds.some((bound) => bound === null) ? null : Math.min(...bounds.map((bound) => bound ?? 0));
}

function byClass({ answer, site }: Place): readonly Verdict[] {
  const [now, then] = [classAnywhere(site.pieces), classAnywhere(answer.pieces)];
  if (now === null || then === null || now === then) return [];
  return then > now
    ? [gain(({ texts, language }) => texts.gains.higherClass(formatAmount(language, now, "class"), formatAmount(language, then, "class")))]
    : [loss(({ texts, language }) => texts.losses.lowerClass(formatAmount(language, now, "class"), formatAmount(language, then, "class")))];
}

const homes = { needs: ["bygninger"], consults: [], reach: farthestAdvised } as const;
const isHome = ({ isDwelling }: { readonly isDwelling: boolean }): boolean => isDwelling;

/** Metres to the nearest home; infinite where none stands within the farthest advised distance, null where homes are not known. */
function homeFrom(plot: PlotView, { pack }: Hearing): number | null {
  const { stops, withholds } = gapsOf(homes, plot, pack);
  if (stops.length + withholds.length > 0) return null;
  return viewOf(pack, "bygninger").nearest(plot, farthestAdvised, isHome)?.distance ?? Number.POSITIVE_INFINITY;
}

function byHomes({ plot, site, hearing }: Place): readonly Verdict[] {
  const [now, then] = [homeFrom(seenOf(site.measured), hearing), homeFrom(plot, hearing)];
  if (now === null || then === null || now === then || Math.abs(now - then) < rounding) return [];
  return then > now
    ? [gain(({ texts, metres }) => texts.gains.fartherFromHomes(metres(now, then), metres(then, now)))]
    : [loss(({ texts, metres }) => texts.losses.closerToHomes(metres(now, then), metres(then, now)))];
}
