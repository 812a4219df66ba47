import type { FitAnswer } from "../domain/fit.ts";
import type { Checker } from "../worker/protocol.ts";
import { inputOf } from "./project.ts";
import { packOf } from "./selectors.ts";
import type { State, Store } from "./store.ts";

/** What fits on plots that are compared, by id; null where it could not be measured. What is still to come is not in it. */
export type ComparedFits = ReadonlyMap<string, FitAnswer | null>;

/** No plot is compared. */
export const noFits: ComparedFits = new Map();

/** What the answers about fits hang on: another case makes them void. */
function caseOf(state: State): readonly unknown[] {
  const { request, on, plots, records } = state.project;
  return [packOf(state), request, on, plots, records];
}

/** Asks what fits on the plots that are compared, one after another, while a hall is asked for. Returns the way to stop. */
export function startComparingFits(store: Store, checker: Checker): () => void {
  let asked = caseOf(store.getState());
  let busy = false;
  const lacking = (): string | null => {
    const { view, project, answer, fits } = store.getState();
    if (!view.comparing || project.request?.hall == null || answer.kind !== "ready") return null;
    return view.compared.find((id) => !fits.has(id)) ?? null;
  };
  const run = async () => {
    busy = true;
    for (let id = lacking(); id !== null; id = lacking()) {
      const [mine, plot] = [asked, id];
      const input = inputOf(store.getState().project);
      const fit = input ? await checker.fit(input, plot).catch(() => null) : null;
      if (mine === asked) store.setState(({ fits }) => ({ fits: new Map([...fits, [plot, fit]]) }));
    }
    busy = false;
  };
  return store.subscribe(() => {
    const now = caseOf(store.getState());
    if (now.some((value, index) => value !== asked[index])) {
      asked = now;
      store.setState({ fits: noFits });
    }
    if (!busy && lacking() !== null) void run();
  });
}
