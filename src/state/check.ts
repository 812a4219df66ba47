import type { AnswerRows } from "../domain/answer.ts";
import type { Checker } from "../worker/protocol.ts";
import { createDetailsDesk, type DetailsDesk, noDetails, showsOthers } from "./details.ts";
import { look } from "./look.ts";
import { notify, reasonOf } from "./notices.ts";
import { asksTheSame, inputOf } from "./project.ts";
import { answerOf } from "./selectors.ts";
import type { State, Store } from "./store.ts";

/** Milliseconds of quiet before plots are measured, so that several changes in a row make one check. */
const quiet = 120;

/**
 * Keeps the pack open and the answer up to date from now on. Where the plots are measured a change is answered at once; answers that come
 * while newer ones are under way are shown in the meantime, and what comes after a newer one is dropped. Returns the way to stop.
 */
export function startChecking(store: Store, checker: Checker): () => void {
  const opening = createTurns();
  const checking = createTurns();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const desk = createDetailsDesk(store, checker);
  const check = () => void runCheck(store, checker, desk, checking());
  const open = () => {
    clearTimeout(timer);
    checking().claims();
    store.setState({ answer: { kind: "idle" }, details: noDetails });
    look(store, { coverage: null });
    void openPack(store, checker, opening()).then((opened) => opened && check());
  };
  const stop = store.subscribe((now, before) => {
    if (now.project.pack !== before.project.pack) return open();
    if (showsOthers(now, before)) void desk.complete();
    if (now.pack.kind !== "ready" || !asksAnew(now, before)) return;
    clearTimeout(timer);
    if (isMeasured(now)) check();
    else timer = setTimeout(check, quiet);
  });
  void offerPacks(store, checker);
  open();
  return () => {
    clearTimeout(timer);
    opening();
    checking().claims();
    stop();
  };
}

const asksAnew = ({ project: now }: State, { project: before }: State): boolean => !asksTheSame(now, before);

/** Is the shown answer about these very plots? Then a new one only has to be decided. */
const isMeasured = ({ project, details }: State): boolean => details.input !== null && details.input.plots === project.plots;

/** One of several questions that follow on each other. */
interface Turn {
  readonly isNewest: () => boolean;
  /** True unless this turn or a newer one has claimed the screen already; from then on no older one may. */
  readonly claims: () => boolean;
}

/** Each call begins a new turn. */
function createTurns(): () => Turn {
  let newest = 0;
  let claimed = 0;
  return () => {
    newest += 1;
    const mine = newest;
    return {
      isNewest: () => mine === newest,
      claims: () => {
        if (mine <= claimed) return false;
        claimed = mine;
        return true;
      },
    };
  };
}

async function offerPacks(store: Store, checker: Checker): Promise<void> {
  try {
    store.setState({ packs: await checker.embedded() });
  } catch (error) {
    notify(store, "error", { code: "packListFailed", words: { reason: reasonOf(error) } });
  }
}

/** Progress comes over a channel of its own and may arrive after the result: it counts only while the work is running. */
async function openPack(store: Store, checker: Checker, { isNewest }: Turn): Promise<boolean> {
  const name = store.getState().project.pack;
  look(store, { plot: null, finding: null, compared: [], comparing: false, drawing: false });
  store.setState({ pack: { kind: "running", done: 0, what: "pack", previous: null } });
  try {
    const pack = await checker.open(name, (done, what) => {
      if (isNewest() && store.getState().pack.kind === "running") store.setState({ pack: { kind: "running", done, what, previous: null } });
    });
    if (!isNewest()) return false;
    store.setState({ pack: { kind: "ready", value: pack } });
    for (const problem of pack.problems) notify(store, "warning", problem);
    return true;
  } catch (error) {
    if (!isNewest()) return false;
    const problem = { code: "packNotOpened", words: { name, reason: reasonOf(error) } };
    store.setState({ pack: { kind: "failed", problems: [problem] } });
    notify(store, "error", problem);
    return false;
  }
}

async function runCheck(store: Store, checker: Checker, desk: DetailsDesk, turn: Turn): Promise<void> {
  const input = inputOf(store.getState().project);
  if (input === null) {
    turn.claims();
    store.setState({ answer: { kind: "idle" }, details: noDetails });
    look(store, { finding: null, compared: [], comparing: false });
    return;
  }
  store.setState((state) => ({ answer: { kind: "running", done: 0, what: "measuring", previous: answerOf(state) } }));
  try {
    const answering = checker.check(input, (done, what) => {
      if (turn.isNewest()) store.setState(({ answer }) => (answer.kind === "running" ? { answer: { ...answer, done, what } } : {}));
    });
    const [answer, details] = await Promise.all([answering, desk.ask(input)]);
    if (!turn.claims()) return;
    store.setState((state) => ({ answer: turn.isNewest() ? { kind: "ready", value: answer } : inTheMeantime(state, answer), details }));
    void desk.complete();
  } catch (error) {
    if (!turn.isNewest()) return;
    turn.claims();
    const problem = { code: "checkFailed", words: { reason: reasonOf(error) } };
    store.setState({ answer: { kind: "failed", problems: [problem] }, details: noDetails });
    notify(store, "error", problem);
  }
}

/** Shows an answer while a newer one is under way. */
const inTheMeantime = ({ answer }: State, shown: AnswerRows): State["answer"] =>
  answer.kind === "running" ? { ...answer, previous: shown } : answer;
