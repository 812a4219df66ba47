import type { Pack } from "../../catalog/pack.ts";
import type { ExpansionPart } from "../../domain/expansion.ts";
import type { Plot } from "../../domain/plot.ts";
import { area } from "../../geo/shape.ts";
import { unlessTooComplex } from "../../geo/too-complex.ts";
import { roundTo } from "../../geo/units.ts";
import { ruleMessages } from "../../i18n/rule-messages.ts";
import { keptBy, keptByBoth, keptByWord } from "../lazily.ts";
import { adjoin, neighboursAmong, oneOf } from "./adjoining.ts";
import { type Availabilities, type Ground, groundsAround, unfitness } from "./grounds.ts";
import { type JoinedSet, joinedSets } from "./joined.ts";

/** A plot that is made for a company that stands somewhere: its own site, or the site with land that adjoins it. */
export interface MadePlot {
  readonly plot: Plot;
  /** What is joined with the site; empty for the site itself. */
  readonly grounds: readonly Ground[];
  readonly parts: readonly ExpansionPart[];
  /** Land beside what the company has, m². */
  readonly newLand: number;
}

/** What the search next door came to. `found` counts the sets that were found, of which the smallest are made. */
export interface NextDoor {
  readonly plots: readonly MadePlot[];
  readonly found: number;
  readonly complete: boolean;
  /** Small parcels with homes that adjoin the site and were left out. */
  readonly homes: number;
}

/** Land farther from the site than this is not joined with it, in metres; four parcels in a row seldom reach farther. Ours. */
export const reach = 600;
/** As many joined sets as are answered; the smallest. Ours. */
export const mostSets = 12;
/** Joined land that is short of the need by no more than this is enough: rounding of coordinates, m². */
export const rounding = 0.01;

/** The sets of land that add at least so many m², the smallest first; null where the outlines are too complex. */
type Search = (missing: number) => NextDoor | null;

/**
 * The sets of land that adjoin a site, for what planners say of the plots on offer there. All that is worked out round one site of a pack is kept, with
 * steps of its own, so that an answer hangs on none that was asked before.
 */
export const nextDoorTo = keptByBoth((pack: Pack, site: Ground): ((entered: Availabilities) => Search) => {
  const searchAmong = keptByWord((entered: string) => searchOf(pack, site, JSON.parse(entered)));
  return (entered) => searchAmong(JSON.stringify(entered));
});

function searchOf(pack: Pack, site: Ground, entered: Availabilities): Search {
  const isFit = keptBy((ground: Ground) => unfitness(pack, ground));
  const grounds = [site, ...groundsAround(pack, site, reach, entered)];
  const areas = grounds.map((ground) => ground.area);
  const neighboursOf = neighboursAmong(grounds, (ground) => isFit(ground) === null);
  const makeSet = keptByWord((members: string) =>
    joinedPlot(
      site,
      members.split(",").map((each) => grounds[Number(each)]),
    ),
  );
  const search = (missing: number): NextDoor => {
    const { sets, complete } = joinedSets(areas, neighboursOf, missing - rounding);
    const homes = grounds.filter((ground) => ground !== site && isFit(ground) === "home" && adjoin(site, ground)).length;
    return { plots: smallest(sets, missing, makeSet), found: sets.length, complete, homes };
  };
  const known = new Map<number, NextDoor | null>();
  return (missing) => {
    const before = known.get(missing);
    const found = before === undefined ? unlessTooComplex(() => search(missing), null) : before;
    known.set(missing, found);
    return found;
  };
}

/** The first sets that are large enough when they are drawn together: grounds that overlap hold less than their sum. */
function smallest(sets: readonly JoinedSet[], missing: number, makeSet: (members: string) => MadePlot): readonly MadePlot[] {
  const plots: MadePlot[] = [];
  for (const { members } of sets) {
    if (plots.length === mostSets) break;
    const made = makeSet(members.join());
    if (made.newLand >= missing - rounding) plots.push(made);
  }
  return plots.sort((a, b) => a.newLand - b.newLand);
}

function joinedPlot(site: Ground, grounds: readonly Ground[]): MadePlot {
  const name = ruleMessages.da.expansion.joined(grounds.map((ground) => ground.name).join(" + "));
  const shape = oneOf([site, ...grounds]);
  const id = `${site.id}+${grounds.map((ground) => ground.id).join("+")}`;
  const parts = grounds.map((ground) => ({ id: ground.id, name: ground.name, kind: ground.kind, area: roundTo(ground.area, 2) }));
  return { plot: { id, name, shape, origin: "joined", offer: null }, grounds, parts, newLand: roundTo(area(shape) - site.area, 2) };
}
