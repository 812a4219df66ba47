import type { FitAnswer } from "../domain/fit.ts";
import type { CaseInput, Checker, PackView } from "../worker/protocol.ts";
import { startComparingFits } from "./compared-fits.ts";
import { look } from "./look.ts";
import { reasonOf } from "./notices.ts";
import { fitOf } from "./placing.ts";
import { inputOf } from "./project.ts";
import { answerOf, packOf } from "./selectors.ts";
import type { State, Store } from "./store.ts";

/** What fits on which plot of which case. */
interface Question {
  readonly input: CaseInput;
  readonly pack: PackView;
  readonly plot: string;
}

/**
 * Keeps what fits on the open plot up to date from now on, and asks what is to be said of the hall where the user puts it. Of either, one thing
 * is asked at a time, and what is passed meanwhile is left out. Is started after `startChecking`, which closes the plot when the pack is
 * changed. Returns the way to stop.
 */
export function startFitting(store: Store, checker: Checker): () => void {
  let question: Question | null = null;
  const current = () => question;
  const askNewest = createAsker(store, checker, current);
  const tryNewest = createTrier(store, checker, current);
  const follow = () => {
    const now = questionOf(store.getState());
    if (!isSame(now, question)) {
      const isSamePlot = now?.plot === question?.plot && now?.pack === question?.pack;
      question = now;
      forget(store, isSamePlot);
    }
    if (store.getState().view.placed === null && store.getState().tried !== null) store.setState({ tried: null });
    askNewest();
    tryNewest();
  };
  const stops = [store.subscribe(follow), startComparingFits(store, checker)];
  return () => {
    question = null;
    for (const stop of stops) stop();
  };
}

function questionOf(state: State): Question | null {
  const input = inputOf(state.project);
  const { plot } = state.view;
  const pack = packOf(state);
  return input && plot !== null && pack ? { input, plot, pack } : null;
}

const isSame = (a: Question | null, b: Question | null): boolean =>
  a === b || (a !== null && b !== null && a.plot === b.plot && a.pack === b.pack && isSameCase(a.input, b.input));

const isSameCase = (a: CaseInput, b: CaseInput): boolean =>
  a.request === b.request && a.on === b.on && a.plots === b.plots && a.records === b.records;

/** Another question: what was said and put up about the one before counts no more. On the same plot it is still shown until more is known. */
function forget(store: Store, isSamePlot: boolean): void {
  const previous = isSamePlot ? fitOf(store.getState()) : null;
  const { view } = store.getState();
  if (view.placed !== null || view.proposal !== 0) look(store, { placed: null, proposal: 0 });
  store.setState({ fit: previous ? running(previous) : { kind: "idle" }, tried: null });
}

const running = (previous: FitAnswer | null): State["fit"] => ({ kind: "running", done: 0, what: "measuring", previous });

/** Asks what fits until the newest question is answered; a failure is kept until somebody asks again. */
function createAsker(store: Store, checker: Checker, current: () => Question | null): () => void {
  let asked: Question | null = null;
  let busy = false;
  const unasked = (): Question | null => {
    const state = store.getState();
    const question = current();
    return answerOf(state) !== null && (question !== asked || state.fit.kind === "idle") ? question : null;
  };
  const run = async () => {
    busy = true;
    for (let question = unasked(); question !== null; question = unasked()) {
      asked = question;
      store.setState((state) => ({ fit: running(fitOf(state)) }));
      const fit = await whatFits(checker, question);
      if (current() === question) store.setState({ fit });
    }
    busy = false;
  };
  return () => {
    if (!busy && unasked() !== null) void run();
  };
}

async function whatFits(checker: Checker, question: Question): Promise<State["fit"]> {
  const failed = (reason: string): State["fit"] => ({ kind: "failed", problems: [{ code: "fitFailed", words: { reason } }] });
  try {
    const value = await checker.fit(question.input, question.plot);
    return value ? { kind: "ready", value } : failed(question.plot);
  } catch (error) {
    return failed(reasonOf(error));
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
      const check = await checker.tryPlacement(question.input, question.plot, placement).catch(() => null);
      if (current() === question) store.setState({ tried: { placement, check } });
    }
    busy = false;
  };
  return () => {
    if (!busy && untried() !== null) void run();
  };
}
