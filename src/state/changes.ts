import type { PackChange } from "../domain/change.ts";
import type { PlotDifference } from "../domain/gist.ts";
import type { Checker } from "../worker/protocol.ts";
import { reasonOf } from "./notices.ts";
import { inputOf } from "./project.ts";
import type { PackName, State, Store, Work } from "./store.ts";

/** What the open pack is held against, and what came of it. */
export interface Changes {
  /** Name of the other pack. */
  readonly before: string;
  readonly data: Work<PackChange>;
  /** Plots of the case that are answered otherwise; idle where nothing is asked. */
  readonly answers: Work<readonly PlotDifference[]>;
}

/** Packs of the open pack's municipality that it can be held against, told by the code with which their names begin. */
export const othersOf = ({ packs, project }: State): readonly PackName[] =>
  packs.filter(({ name }) => name !== project.pack && name.slice(0, 4) === project.pack.slice(0, 4));

/** Holds the open pack against another one: its data, then the case's answers. Null ends it. */
export async function compareWith(store: Store, checker: Checker, before: string | null): Promise<void> {
  if (before === null) return store.setState({ changes: null });
  const running = { kind: "running", done: 0, what: "layers", previous: null } as const;
  const input = inputOf(store.getState().project);
  const asked: Changes = { before, data: running, answers: input === null ? { kind: "idle" } : running };
  store.setState({ changes: asked });
  const isAsked = (): boolean => store.getState().changes?.before === before && store.getState().project.pack === pack;
  const { pack } = store.getState().project;
  const put = (part: Partial<Changes>): void => {
    const { changes } = store.getState();
    if (changes !== null && isAsked()) store.setState({ changes: { ...changes, ...part } });
  };
  const failedWith = (error: unknown) =>
    ({ kind: "failed", problems: [{ code: "notCompared", words: { pack: before, reason: reasonOf(error) } }] }) as const;
  try {
    const data = await checker.changes(before);
    put({ data: data.ok ? { kind: "ready", value: data.value } : { kind: "failed", problems: data.problems } });
    if (!data.ok || input === null) return;
    const value = await checker.answerChanges(input, before, (done) => put({ answers: { ...running, done } }));
    put({ answers: { kind: "ready", value } });
  } catch (error) {
    put(
      store.getState().changes?.data.kind === "ready"
        ? { answers: failedWith(error) }
        : { data: failedWith(error), answers: failedWith(error) },
    );
  }
}
