import type { CaseFile } from "../domain/case-file.ts";
import type { TextFile } from "../io/parse-json.ts";
import type { Checker } from "../worker/protocol.ts";
import { apply } from "./apply.ts";
import { openCase } from "./commands/open-case.ts";
import { draftOf } from "./draft.ts";
import { look } from "./look.ts";
import { notify, reasonOf } from "./notices.ts";
import type { State, Store } from "./store.ts";

/** Opens a saved case in the place of what is open. What is wrong with it, and what is otherwise today than when it was saved, is told. */
export async function openSavedCase(store: Store, checker: Checker, file: TextFile): Promise<void> {
  store.setState({ errand: { done: 0, what: "reading" } });
  try {
    const reading = await checker.readCase(file);
    if (!reading.ok) return tellAll(store, "error", reading.problems);
    const { read, problems } = reading.value;
    const { packs, view } = store.getState();
    const known = packs.map(({ name }) => name);
    if (known.length > 0 && !known.includes(read.pack.name)) {
      const words = { file: file.name, pack: read.pack.name, municipality: read.pack.municipality };
      return notify(store, "error", { code: "casePackUnknown", words });
    }
    tellAll(store, "warning", problems);
    apply(store, openCase, read);
    look(store, { draft: draftOf(read.request, view.draft), draftTried: false, requestOpen: false, plot: null, tab: "plots" });
    notify(store, "info", { code: "caseOpened", words: { file: file.name } });
    await compare(store, checker, file.name, read);
  } catch (error) {
    notify(store, "error", { code: "caseNotOpened", words: { file: file.name, reason: reasonOf(error) } });
  } finally {
    store.setState({ errand: null });
  }
}

function tellAll(store: Store, tone: "warning" | "error", problems: readonly Parameters<typeof notify>[2][]): void {
  for (const problem of problems) notify(store, tone, problem);
}

/** Waits for the case's pack, and tells what is otherwise now. Says nothing where another pack was chosen meanwhile, or it cannot be opened. */
async function compare(store: Store, checker: Checker, file: string, read: CaseFile): Promise<void> {
  const isSettled = ({ pack, project }: State) => project.pack !== read.pack.name || pack.kind === "ready" || pack.kind === "failed";
  await new Promise<void>((resolve) => {
    if (isSettled(store.getState())) return resolve();
    const stop = store.subscribe((state) => {
      if (!isSettled(state)) return;
      stop();
      resolve();
    });
  });
  const { project, pack } = store.getState();
  if (project.pack === read.pack.name && pack.kind === "ready") tellAll(store, "warning", await checker.compareCase(file, read));
}
