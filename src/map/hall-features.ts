import type { Feature, FeatureCollection, Geometry } from "geojson";
import type { PlacedHall, Placement } from "../domain/fit.ts";
import { hallMessages } from "../i18n/hall-messages.ts";
import { overText, reserveText } from "../i18n/hall-words.ts";
import { hallCorners, polygonOf, yardCorners } from "../state/hall-ground.ts";
import { fitOf, placementOf, proposalOf } from "../state/placing.ts";
import type { State } from "../state/store.ts";
import { nothing } from "./wanted.ts";

/** What a hall's feature draws. */
export type HallPart = "hall" | "yard" | "other" | "largest";

/** How the hall stands: by what was said last of it; `unknown` where nothing could be said. */
export type HallStand = "fits" | "breaks" | "unknown";

/** The hall on the open plot as the map's data, WGS 84. */
export interface HallSources {
  /** null where no hall is drawn. */
  readonly stand: HallStand | null;
  /** Hall, yard, other places, or the largest rectangle where there is no hall; each with `part` and `label`. */
  readonly hall: FeatureCollection;
  readonly buildable: FeatureCollection;
}

/** No plot is open, or nothing is known of what fits on it. */
export const noHall: HallSources = { stand: null, hall: nothing, buildable: nothing };

/** Makes a hall's features of states; data is made anew only when something it stands on has changed. */
export function createHallScenes(): (state: State) => HallSources {
  let stoodOn: readonly unknown[] = [];
  let made: HallSources = noHall;
  return (state) => {
    const { placed, proposal, language } = state.view;
    const standsOn = [fitOf(state), placed, proposal, state.tried, language];
    if (standsOn.every((value, index) => value === stoodOn[index])) return made;
    made = hallSources(state, standsOn[0] === stoodOn[0] ? made.buildable : null);
    stoodOn = standsOn;
    return made;
  };
}

function hallSources(state: State, buildable: FeatureCollection | null): HallSources {
  const fit = fitOf(state);
  if (!fit) return noHall;
  const placement = placementOf(state);
  const { language } = state.view;
  const largest = fit.largestRectangle;
  const features = placement
    ? [...othersOf(fit.placements, shownProposal(state)), ...bodyOf(placement, state)]
    : largest
      ? [feature("largest", hallMessages[language].map.largest, largest.geometry)]
      : [];
  const { geometry } = fit.buildable;
  return {
    stand: placement ? standOf(state) : null,
    hall: { type: "FeatureCollection", features },
    buildable: buildable ?? (geometry ? { type: "FeatureCollection", features: [{ type: "Feature", properties: {}, geometry }] } : nothing),
  };
}

const shownProposal = ({ view }: State): number | null => (view.placed === null ? view.proposal : null);

/** The proposals that are not shown, by their number in the list. */
const othersOf = (placements: readonly PlacedHall[], shown: number | null): readonly Feature[] =>
  placements.flatMap(({ hall }, index) => (index === shown ? [] : [feature("other", String(index + 1), hall)]));

function bodyOf(placement: Placement, state: State): readonly Feature[] {
  const { map } = hallMessages[state.view.language];
  const yard = yardCorners(placement);
  return [
    ...(yard.length > 0 ? [feature("yard", map.yard, polygonOf(yard))] : []),
    feature("hall", labelOf(state, map.hall), polygonOf(hallCorners(placement))),
  ];
}

/** The limits that are broken, the largest two of them; else the hall's name with the room to spare. */
function labelOf(state: State, name: string): string {
  const { placed, language } = state.view;
  const said = placed === null ? proposalOf(state) : (state.tried?.check ?? null);
  if (!said) return name;
  if ("broken" in said && said.broken.length > 0) {
    const over = said.broken.slice(0, 2).map((broken) => overText(language, broken));
    return over.join("\n");
  }
  return `${name}\n${hallMessages[language].map.spare(reserveText(language, said.reserve))}`;
}

function standOf({ view, tried }: State): HallStand {
  if (view.placed === null) return "fits";
  if (!tried?.check) return "unknown";
  return tried.check.fits ? "fits" : "breaks";
}

const feature = (part: HallPart, label: string, geometry: Geometry): Feature => ({
  type: "Feature",
  properties: { part, label },
  geometry,
});
