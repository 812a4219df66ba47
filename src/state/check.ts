import type { Checker } from "../worker/protocol.ts";
import { createDetailsDesk, type DetailsDesk, noDetails, showsOthers } from "./details.ts";
import { look } from "./look.ts";
import { notify, reasonOf } from "./notices.ts";
import { answerOf } from "./selectors.ts";
import type { State, Store } from "./store.ts";

/** Milliseconds of quiet before a check starts, so that several changes in a row make one check. */
const quiet = 120;

/** Keeps the pack open and the answer up to date from now on; the newest wins and what comes late is dropped. Returns the way to stop. */
export function startChecking(store: Store, checker: Checker): () => void {
  const opening = createTurns();
  const checking = createTurns();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const desk = createDetailsDesk(store, checker);
  const check = () => void runCheck(store, checker, desk, checking());
  const open = () => {
    clearTimeout(timer);
    checking();
    store.setState({ answer: { kind: "idle" }, details: noDetails });
    void openPack(store, checker, opening()).then((opened) => opened && check());
  };
  const stop = store.subscribe((now, before) => {
    if (now.project.pack !== before.project.pack) return open();
    if (showsOthers(now, before)) void desk.complete();
    if (now.pack.kind !== "ready" || !asksAnew(now, before)) return;
    clearTimeout(timer);
    timer = setTimeout(check, quiet);
  });
  void offerPacks(store, checker);
  open();
  return () => {
    clearTimeout(timer);
    opening();
    checking();
    stop();
  };
}

const asksAnew = ({ project: now }: State, { project: before }: State): boolean =>
  now.request !== before.request || now.on !== before.on || now.plots !== before.plots;

/** Each call begins a new turn and ends the one before it; the returned question tells a turn whether it is still the newest. */
function createTurns(): () => () => boolean {
  let newest = 0;
  return () => {
    const mine = ++newest;
    return () => mine === newest;
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
async function openPack(store: Store, checker: Checker, isNewest: () => boolean): Promise<boolean> {
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

async function runCheck(store: Store, checker: Checker, desk: DetailsDesk, isNewest: () => boolean): Promise<void> {
  const { request, on, plots } = store.getState().project;
  if (request === null) {
    store.setState({ answer: { kind: "idle" }, details: noDetails });
    look(store, { finding: null, compared: [], comparing: false });
    return;
  }
  const previous = answerOf(store.getState());
  store.setState({ answer: { kind: "running", done: 0, what: "measuring", previous } });
  try {
    const input = { request, on, plots };
    const answering = checker.check(input, (done, what) => {
      if (isNewest() && store.getState().answer.kind === "running") store.setState({ answer: { kind: "running", done, what, previous } });
    });
    const [answer, details] = await Promise.all([answering, desk.ask(input)]);
    if (!isNewest()) return;
    store.setState({ answer: { kind: "ready", value: answer }, details });
    void desk.complete();
  } catch (error) {
    if (!isNewest()) return;
    const problem = { code: "checkFailed", words: { reason: reasonOf(error) } };
    store.setState({ answer: { kind: "failed", problems: [problem] }, details: noDetails });
    notify(store, "error", problem);
  }
}
