import type { CaseInput, Checker, PackView } from "../worker/protocol.ts";
import { startComparingFits } from "./compared-fits.ts";
import { look } from "./look.ts";
import { reasonOf } from "./notices.ts";
import { answerOf, packOf } from "./selectors.ts";
import type { State, Store } from "./store.ts";

/** What fits on which plot of which case. */
interface Question extends CaseInput {
  readonly pack: PackView;
  readonly plot: string;
}

/**
 * Keeps what fits on the open plot up to date from now on, and asks what is to be said of the hall where the user puts it. The newest question
 * wins; of placements one is asked about at a time, and those that are passed meanwhile are left out. Is started after `startChecking`, which
 * closes the plot when the pack is changed. Returns the way to stop.
 */
export function startFitting(store: Store, checker: Checker): () => void {
  let question: Question | null = null;
  const current = () => question;
  const tryNewest = createTrier(store, checker, current);
  const follow = () => {
    const now = questionOf(store.getState());
    if (!isSame(now, question)) {
      question = now;
      forget(store);
    }
    const state = store.getState();
    if (question && state.fit.kind === "idle" && answerOf(state) !== null) void askWhatFits(store, checker, question, current);
    if (store.getState().view.placed === null && store.getState().tried !== null) store.setState({ tried: null });
    tryNewest();
  };
  const stops = [store.subscribe(follow), startComparingFits(store, checker)];
  return () => {
    question = null;
    for (const stop of stops) stop();
  };
}

function questionOf(state: State): Question | null {
  const { request, on, plots } = state.project;
  const { plot } = state.view;
  const pack = packOf(state);
  return request && plot !== null && pack ? { request, on, plots, plot, pack } : null;
}

const isSame = (a: Question | null, b: Question | null): boolean =>
  a === b ||
  (a !== null && b !== null && a.request === b.request && a.on === b.on && a.plots === b.plots && a.plot === b.plot && a.pack === b.pack);

/** Another question: what was said and put up about the one before counts no more. */
function forget(store: Store): void {
  const { view, fit, tried } = store.getState();
  if (view.placed !== null || view.proposal !== 0) look(store, { placed: null, proposal: 0 });
  if (fit.kind !== "idle" || tried !== null) store.setState({ fit: { kind: "idle" }, tried: null });
}

const inputOf = ({ request, on, plots }: Question): CaseInput => ({ request, on, plots });

async function askWhatFits(store: Store, checker: Checker, question: Question, current: () => Question | null): Promise<void> {
  const fail = (reason: string) => store.setState({ fit: { kind: "failed", problems: [{ code: "fitFailed", words: { reason } }] } });
  store.setState({ fit: { kind: "running", done: 0, what: "measuring", previous: null } });
  try {
    const value = await checker.fit(inputOf(question), question.plot);
    if (current() !== question) return;
    if (value === null) fail(question.plot);
    else store.setState({ fit: { kind: "ready", value } });
  } catch (error) {
    if (current() === question) fail(reasonOf(error));
  }
}

/** Asks about where the hall stands until nothing newer is waiting. A placement that cannot be measured is said to be so. */
function createTrier(store: Store, checker: Checker, current: () => Question | null): () => void {
  let busy = false;
  const untried = () => {
    const { view, tried } = store.getState();
    return view.placed !== null && view.placed !== tried?.placement ? view.placed : null;
  };
  const run = async () => {
    busy = true;
    for (let placement = untried(); placement !== null; placement = untried()) {
      const question = current();
      if (!question) break;
      const check = await checker.tryPlacement(inputOf(question), question.plot, placement).catch(() => null);
      if (current() === question) store.setState({ tried: { placement, check } });
    }
    busy = false;
  };
  return () => {
    if (!busy && untried() !== null) void run();
  };
}
