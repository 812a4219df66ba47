import type { AnswerRows } from "../domain/answer.ts";
import { answerOf, candidatesNow, openPlotOf } from "../state/selectors.ts";
import type { State } from "../state/store.ts";
import { chosenFinding } from "./evidence.ts";
import { createHallScenes } from "./hall-features.ts";
import type { Scene } from "./layers.ts";
import { type PlotSources, plotFeatures } from "./plot-features.ts";

/** Makes a scene of a state. While plots are still being outlined (`isLaid` false) those that were drawn before stay. */
type MakeScene = (state: State, loaded: Scene["loaded"], isLaid: boolean) => Scene;

/** Makes scenes of states; plots are made anew only when something they stand on has changed, so that the map is not handed them twice. */
export function createScenes(): MakeScene {
  let stoodOn: readonly unknown[] = [];
  let plots: PlotSources = plotFeatures(null, [], [], false);
  const hallOf = createHallScenes();
  return (state, loaded, isLaid) => {
    const { view, project } = state;
    const answer = answerOf(state);
    const candidates = candidatesNow(state);
    const chosen = joinedAmong(answer, view);
    const standsOn = [answer, candidates, project.plots, view.onlyFree, chosen.join()];
    if (isLaid && standsOn.some((value, index) => value !== stoodOn[index])) {
      plots = plotFeatures(answer, candidates, project.plots, view.onlyFree, chosen);
      stoodOn = standsOn;
    }
    return { view, plots, finding: chosenFinding(openPlotOf(state), view.finding), hall: hallOf(state), loaded };
  };
}

/** Ids of the plots with land joined that are open or compared. */
const joinedAmong = (answer: AnswerRows | null, { plot, compared }: State["view"]): readonly string[] =>
  (answer?.made ?? []).filter(({ id, origin }) => origin === "joined" && (id === plot || compared.includes(id))).map(({ id }) => id);

/** True when nothing that the map shows differs between two states. */
export function looksSame(a: State, b: State): boolean {
  const [x, y] = [a.view, b.view];
  const sameView =
    x.plot === y.plot &&
    x.compared === y.compared &&
    x.finding === y.finding &&
    x.layers === y.layers &&
    x.coverage === y.coverage &&
    x.drawing === y.drawing &&
    x.onlyFree === y.onlyFree;
  return (
    sameView &&
    x.placed === y.placed &&
    x.proposal === y.proposal &&
    x.language === y.language &&
    a.pack === b.pack &&
    a.answer === b.answer &&
    a.details === b.details &&
    a.fit === b.fit &&
    a.tried === b.tried &&
    a.project.plots === b.project.plots &&
    a.project.records.offers === b.project.records.offers
  );
}
