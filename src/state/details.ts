import type { PlotAnswer } from "../domain/answer.ts";
import type { CaseInput, Checker } from "../worker/protocol.ts";
import { notify, reasonOf } from "./notices.ts";
import { answerOf } from "./selectors.ts";
import type { State, Store } from "./store.ts";

/** Whole answers about the plots that are open or compared. */
export interface Details {
  /** The case that the shown answer is about; null while there is none. */
  readonly input: CaseInput | null;
  readonly plots: ReadonlyMap<string, PlotAnswer>;
  /** True when the last attempt to fetch some of them failed. */
  readonly failed: boolean;
}

/** No answer, nothing whole of it. */
export const noDetails: Details = { input: null, plots: new Map(), failed: false };

/** Whole answers of one session, fetched as the screen needs them. */
export interface DetailsDesk {
  /** Whole answers to a case about the plots that are open or compared now. What fails is told, and then there are none. */
  readonly ask: (input: CaseInput) => Promise<Details>;
  /** Fetches what the screen shows and the state lacks. */
  readonly complete: () => Promise<void>;
}

/** Ids of the plots that the screen shows whole: the open one and those that are compared. */
const shownWhole = ({ view }: State): readonly string[] => [...new Set([...(view.plot === null ? [] : [view.plot]), ...view.compared])];

/** True when another plot has been opened or picked for comparison. */
export const showsOthers = ({ view: now }: State, { view: before }: State): boolean =>
  now.plot !== before.plot || now.compared !== before.compared;

/** Makes the desk of a store. An answer that comes when another case is shown is dropped. */
export function createDetailsDesk(store: Store, checker: Checker): DetailsDesk {
  let coming: { readonly input: CaseInput; readonly ids: Set<string> } | null = null;
  const fetchWhole = async (input: CaseInput, ids: readonly string[]): Promise<readonly PlotAnswer[] | null> => {
    try {
      return ids.length === 0 ? [] : await checker.details(input, ids);
    } catch (error) {
      notify(store, "error", { code: "detailsFailed", words: { reason: reasonOf(error) } });
      return null;
    }
  };
  return {
    ask: async (input) => {
      const plots = await fetchWhole(input, shownWhole(store.getState()));
      return { input, plots: byId(plots ?? []), failed: plots === null };
    },
    complete: async () => {
      const { input } = store.getState().details;
      if (input === null) return;
      if (coming?.input !== input) coming = { input, ids: new Set() };
      const { ids } = coming;
      const lacking = lacksWhole(store.getState()).filter((id) => !ids.has(id));
      if (lacking.length === 0) return;
      for (const id of lacking) ids.add(id);
      const plots = await fetchWhole(input, lacking);
      for (const id of lacking) ids.delete(id);
      store.setState((state) => (state.details.input === input ? { details: withMore(state, plots) } : {}));
    },
  };
}

const byId = (plots: readonly PlotAnswer[]): ReadonlyMap<string, PlotAnswer> => new Map(plots.map((plot) => [plot.id, plot]));

function lacksWhole(state: State): readonly string[] {
  const isAnswered = (id: string) => answerOf(state)?.plots.some((plot) => plot.id === id) === true;
  return shownWhole(state).filter((id) => !state.details.plots.has(id) && isAnswered(id));
}

/** Lets go of what is no longer shown, so that a long session holds no more than the screen does. */
function withMore(state: State, plots: readonly PlotAnswer[] | null): Details {
  const all = new Map([...state.details.plots, ...byId(plots ?? [])]);
  const shown = shownWhole(state).flatMap((id) => all.get(id) ?? []);
  return { ...state.details, plots: byId(shown), failed: plots === null };
}
